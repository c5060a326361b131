// How long a customer may wait, and when the desk reminds.
import { Switch, TextInput } from '@mantine/core'
import { SETTING_RANGES, type SettingsPatch } from '#shared/domain/settings'
import { toHalfWidth } from '#shared/model/phone'
import { useCommand } from '../../bridge/useCommand'
import { FieldError } from '../../ui/Field'
import { useWords } from '../../ui/words'
import { SavedMark } from './SavedMark'
import { Setting } from './Setting'
import { SettingsSection, type ShopSectionProps } from './SettingsSection'
import { onFieldKey } from './TextSetting'
import { useDraft } from './useDraft'
import { useSaving } from './useSaving'

type HoursName = keyof typeof SETTING_RANGES
const HOURS: readonly HoursName[] = ['promiseHours', 'amberOpenHours', 'untouchedOpenHours']

export function TimingSection({ settings, disabled }: ShopSectionProps) {
  const text = useWords().settings.timing
  return (
    <SettingsSection id="timing" title={text.title}>
      {HOURS.map(name => (
        <HoursSetting key={name} name={name} value={settings[name]} disabled={disabled} />
      ))}
      <MaskPhones checked={settings.maskPhones} disabled={disabled} />
    </SettingsSection>
  )
}

type HoursSettingProps = { readonly name: HoursName; readonly value: number; readonly disabled: boolean }

function HoursSetting({ name, value, disabled }: HoursSettingProps) {
  const text = useWords().settings.timing
  const command = useCommand('settings.save')
  const saving = useSaving()
  const draft = useDraft(String(value), typed => {
    const hours = Number(toHalfWidth(typed))
    if (typed === '' || !Number.isFinite(hours)) {
      const refusal = { code: 'number-out-of-range', params: SETTING_RANGES[name] } as const
      saving.refuse({ kind: 'refused', refusal, more: [] })
    } else {
      const patch: SettingsPatch = { [name]: hours }
      void saving.run(command.run(patch))
    }
  })
  return (
    <Setting label={text[name]} help={text[`${name}Text`]} saving={saving}>
      {ids => (
        <span className="hours-number">
          <TextInput
            {...ids}
            inputMode="numeric"
            w="6rem"
            value={draft.text}
            disabled={disabled}
            onChange={event => draft.type(event.currentTarget.value)}
            onBlur={draft.flush}
            onKeyDown={event => onFieldKey(event, draft)}
          />
          <span>{text.hours}</span>
        </span>
      )}
    </Setting>
  )
}

function MaskPhones({ checked, disabled }: { readonly checked: boolean; readonly disabled: boolean }) {
  const text = useWords().settings.timing
  const command = useCommand('settings.save')
  const saving = useSaving()
  return (
    <div className="setting">
      <div className="settings-line">
        <Switch
          size="md"
          label={text.maskPhones}
          description={text.maskPhonesText}
          checked={checked}
          disabled={disabled}
          onChange={event => void saving.run(command.run({ maskPhones: event.currentTarget.checked }))}
        />
        <SavedMark count={saving.saved} />
      </div>
      <FieldError text={saving.error} />
    </div>
  )
}
