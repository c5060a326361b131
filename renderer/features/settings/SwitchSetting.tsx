// A yes or no among the settings, which saves itself and says so.
import { Switch } from '@mantine/core'
import { FieldError } from '../../ui/Field'
import { SavedMark } from './SavedMark'
import type { Saving } from './useSaving'

type SwitchSettingProps = {
  readonly label: string
  readonly help: string
  readonly checked: boolean
  readonly disabled?: boolean
  readonly saving: Saving
  onChange(checked: boolean): void
  /** To try it. */
  readonly children?: React.ReactNode
}

export function SwitchSetting({
  label,
  help,
  checked,
  disabled = false,
  saving,
  onChange,
  children,
}: SwitchSettingProps) {
  return (
    <div className="setting">
      <div className="settings-line">
        <Switch
          size="md"
          label={label}
          description={help}
          checked={checked}
          disabled={disabled}
          onChange={event => onChange(event.currentTarget.checked)}
        />
        <SavedMark count={saving.saved} />
      </div>
      {children === undefined ? null : (
        <div className="settings-line" data-below data-indented>
          {children}
        </div>
      )}
      <FieldError text={saving.error} />
    </div>
  )
}
