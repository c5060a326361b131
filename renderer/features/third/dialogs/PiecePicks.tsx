// Which pieces of a batch a deed is about. A single one need not be chosen.
import { Checkbox } from '@mantine/core'
import type { BatchView } from '#shared/model/settlementViews'
import { FieldError } from '../../../ui/Field'
import { useWords } from '../../../ui/words'

type Piece = BatchView['pieces'][number]

type PiecePicksProps = {
  readonly label: string
  readonly pieces: readonly Piece[]
  readonly picked: readonly string[]
  readonly error?: string | undefined
  onChange(picked: readonly string[]): void
}

export const keyOf = ({ lineId }: Piece): string => lineId
export const itemOf = ({ itemName, spec, qty }: Piece): string =>
  [itemName, spec, qty > 1 ? `× ${qty}` : ''].filter(Boolean).join(' ')

export function PiecePicks({ label, pieces, picked, error, onChange }: PiecePicksProps) {
  const { common } = useWords()
  const [only] = pieces
  if (pieces.length === 1 && only) {
    return (
      <div className="third-facts">
        {itemOf(only)}
        <div className="third-small">{common.listOf([only.caseNo, only.customerName].filter(Boolean))}</div>
        <FieldError text={error} />
      </div>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame and legend
    <div role="group" aria-label={label}>
      <div className="field-label">{label}</div>
      {pieces.map(piece => {
        const key = keyOf(piece)
        const isPicked = picked.includes(key)
        const who = common.listOf([piece.caseNo, piece.customerName].filter(Boolean))
        return (
          <Checkbox
            key={key}
            className="tick"
            label={
              <>
                {itemOf(piece)} <span className="third-small">{who}</span>
              </>
            }
            checked={isPicked}
            onChange={() => onChange(isPicked ? picked.filter(id => id !== key) : [...picked, key])}
          />
        )
      })}
      <FieldError text={error} />
    </div>
  )
}
