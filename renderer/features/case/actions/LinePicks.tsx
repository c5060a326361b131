// Which pieces a deed is about. A single one need not be chosen.
import { Checkbox } from '@mantine/core'
import type { LineId } from '#shared/model/ids'
import type { LineView } from '#shared/model/views'
import { FieldError } from '../../../ui/Field'
import { useWords } from '../../../ui/words'

type LinePicksProps = {
  readonly lines: readonly LineView[]
  readonly picked: readonly LineId[]
  readonly error: string | undefined
  onChange(picked: readonly LineId[]): void
}

export function LinePicks({ lines, picked, error, onChange }: LinePicksProps) {
  const { dialogs } = useWords().case
  if (lines.length < 2) return <FieldError text={error} />
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame and legend
    <div role="group" aria-label={dialogs.lines}>
      <div className="field-label">{dialogs.lines}</div>
      {lines.map(line => {
        const isPicked = picked.includes(line.id)
        return (
          <Checkbox
            key={line.id}
            className="tick"
            label={[line.itemName, line.spec].filter(Boolean).join(' ')}
            checked={isPicked}
            onChange={() => onChange(isPicked ? picked.filter(id => id !== line.id) : [...picked, line.id])}
          />
        )
      })}
      <FieldError text={error} />
    </div>
  )
}
