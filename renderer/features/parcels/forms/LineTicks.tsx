// Which pieces came: all of them unless somebody takes a tick away.
import { Checkbox } from '@mantine/core'
import type { CaseLine } from '#shared/model/goods'
import type { LineId } from '#shared/model/ids'
import { FieldError } from '../../../ui/Field'
import { useWords } from '../../../ui/words'
import { pieceText } from '../saying'

type LineTicksProps = {
  readonly label: string
  readonly lines: readonly CaseLine[]
  readonly picked: readonly LineId[]
  readonly error?: string | undefined
  onChange(picked: readonly LineId[]): void
}

export function LineTicks({ label, lines, picked, error, onChange }: LineTicksProps) {
  const words = useWords()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame and legend
    <div role="group" aria-label={label}>
      <div className="field-label">{label}</div>
      {lines.map(line => {
        const isPicked = picked.includes(line.id)
        return (
          <Checkbox
            key={line.id}
            className="parcel-tick"
            label={pieceText(words, line)}
            checked={isPicked}
            onChange={() => onChange(isPicked ? picked.filter(id => id !== line.id) : [...picked, line.id])}
          />
        )
      })}
      <FieldError text={error} />
    </div>
  )
}
