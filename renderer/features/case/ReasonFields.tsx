// Why: one line with ready-made reasons.
import { TextInput } from '@mantine/core'
import { Field } from '../../ui/Field'
import { useWords } from '../../ui/words'
import { Suggestions } from './Suggestions'

type ReasonFieldsProps = {
  readonly label?: string
  readonly value: string
  readonly suggestions: readonly string[]
  readonly error: string | undefined
  readonly autoFocus?: boolean
  onChange(reason: string): void
}

export function ReasonFields({ label, value, suggestions, error, autoFocus, onChange }: ReasonFieldsProps) {
  const words = useWords()
  return (
    <div>
      <Field label={label ?? words.common.reason} error={error}>
        {ids => (
          <TextInput
            {...ids}
            {...(autoFocus ? { 'data-autofocus': true } : {})}
            placeholder={words.common.reasonHint}
            value={value}
            onChange={event => onChange(event.currentTarget.value)}
          />
        )}
      </Field>
      <Suggestions texts={suggestions} onChoose={onChange} />
    </div>
  )
}
