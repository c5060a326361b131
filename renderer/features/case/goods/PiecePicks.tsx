// Which pieces a deed is about, and how many of them. A single one need not be chosen.
import { Checkbox, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { Field, FieldError } from '../../../ui/Field'
import { useWords } from '../../../ui/words'
import type { Pieces } from './usePieces'
import './goods.css'

type Named = { readonly itemName: string; readonly spec: string; readonly qty: number }

/** `红色短靴 38 码 ×2` */
export function usePieceName(): (piece: Named) => string {
  const { times } = useWords().goods
  return ({ itemName, spec, qty }) => [itemName, spec, qty > 1 ? times(qty) : ''].filter(Boolean).join(' ')
}

type PiecePicksProps = {
  readonly pieces: Pieces
  /** What else to know of a piece, beside its name: where it is kept. */
  readonly aside?: (place: string) => ReactNode
}

export function PiecePicks({ pieces, aside = place => place }: PiecePicksProps) {
  const words = useWords()
  const { dialogs } = words.case
  const nameOf = usePieceName()
  const { lines, picked, toggle, error, maxQty, qtyText, setQtyText, qtyError } = pieces
  const [only] = lines
  return (
    <>
      {only !== undefined && lines.length === 1 ? (
        <div className="goods-pick">
          <b>{nameOf(only)}</b>
          <span className="goods-pick-place">{aside(only.place)}</span>
        </div>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame and legend
        <div role="group" aria-label={dialogs.lines}>
          <div className="field-label">{dialogs.lines}</div>
          {lines.map(line => (
            <div key={line.id} className="goods-pick">
              <Checkbox
                className="tick"
                label={nameOf(line)}
                checked={picked.includes(line.id)}
                onChange={() => toggle(line.id)}
              />
              <span className="goods-pick-place">{aside(line.place)}</span>
            </div>
          ))}
        </div>
      )}
      <FieldError text={error} />
      {maxQty < 2 ? null : (
        <div className="goods-pick-qty">
          <Field label={words.goods.qty} optional={words.goods.qtyOf(maxQty)} error={qtyError}>
            {ids => (
              <TextInput
                {...ids}
                inputMode="numeric"
                value={qtyText}
                onChange={event => setQtyText(event.currentTarget.value)}
              />
            )}
          </Field>
        </div>
      )}
    </>
  )
}
