// Several of a few: chips that are pressed or not.
import { useId } from 'react'
import { FieldError } from './Field'

type ToggleChipsProps<Id extends string> = {
  readonly label: string
  readonly hideLabel?: boolean
  readonly choices: readonly { readonly id: Id; readonly label: string }[]
  readonly value: readonly Id[]
  readonly error?: string | undefined
  readonly disabled?: boolean
  onToggle(id: Id): void
}

export function ToggleChips<Id extends string>(props: ToggleChipsProps<Id>) {
  const { label, hideLabel = false, choices, value, error, disabled = false, onToggle } = props
  const id = useId()
  return (
    <div>
      <div className={hideLabel ? 'chip-label-hidden' : 'field-label'} id={id}>
        {label}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lay its chips out in rows */}
      <div className="chips" role="group" aria-labelledby={id}>
        {choices.map(choice => (
          <button
            key={choice.id}
            type="button"
            className="chip"
            aria-pressed={value.includes(choice.id)}
            disabled={disabled}
            onClick={() => onToggle(choice.id)}
          >
            {choice.label}
          </button>
        ))}
      </div>
      <FieldError text={error} />
    </div>
  )
}
