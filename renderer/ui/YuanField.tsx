// An amount as people type it, in yuan.
import { TextInput } from '@mantine/core'
import { Field } from './Field'

type YuanFieldProps = {
  readonly label: string
  readonly value: string
  readonly error?: string | undefined
  readonly autoFocus?: boolean
  onChange(typed: string): void
}

export function YuanField({ label, value, error, autoFocus = false, onChange }: YuanFieldProps) {
  return (
    <Field label={label} error={error}>
      {ids => (
        <TextInput
          {...ids}
          inputMode="decimal"
          leftSection="¥"
          w="12rem"
          data-autofocus={autoFocus || undefined}
          value={value}
          onChange={event => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
