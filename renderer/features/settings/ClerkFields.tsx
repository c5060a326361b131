// The two facts of a clerk: the name and whether it is a manager's.
import { SegmentedControl, TextInput } from '@mantine/core'
import { CLERK_ROLES, type ClerkRole } from '#shared/model/shop'
import { useWords } from '../../ui/words'
import { onFieldKey } from './TextSetting'
import { useDraft } from './useDraft'

type ClerkNameProps = {
  readonly name: string
  readonly disabled: boolean
  readonly isWrong: boolean
  onSave(name: string): void
}

export function ClerkName({ name, disabled, isWrong, onSave }: ClerkNameProps) {
  const text = useWords().settings.clerks
  const draft = useDraft(name, onSave)
  return (
    <TextInput
      className="clerk-name-field"
      aria-label={text.nameOf(name)}
      error={isWrong}
      value={draft.text}
      disabled={disabled}
      onChange={event => draft.type(event.currentTarget.value)}
      onBlur={draft.flush}
      onKeyDown={event => onFieldKey(event, draft)}
    />
  )
}

type RoleChoiceProps = {
  readonly label: string
  readonly role: ClerkRole
  readonly disabled: boolean
  onChange(role: ClerkRole): void
}

export function RoleChoice({ label, role, disabled, onChange }: RoleChoiceProps) {
  const words = useWords()
  return (
    <SegmentedControl<ClerkRole>
      aria-label={label}
      value={role}
      disabled={disabled}
      onChange={onChange}
      data={CLERK_ROLES.map(value => ({ value, label: words.common[value] }))}
    />
  )
}
