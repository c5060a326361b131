// One line of text with its label.
import { TextInput } from '@mantine/core'
import { Field } from './Field'

type LineFieldProps = {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly error?: string | undefined
  readonly optional?: string
  readonly autoFocus?: boolean
  onChange(text: string): void
}

export function LineField({ label, hint, value, error, optional, autoFocus, onChange }: LineFieldProps) {
  return (
    <Field label={label} error={error} {...(optional === undefined ? {} : { optional })}>
      {ids => (
        <TextInput
          {...ids}
          {...(autoFocus ? { 'data-autofocus': true } : {})}
          placeholder={hint}
          value={value}
          onChange={event => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
