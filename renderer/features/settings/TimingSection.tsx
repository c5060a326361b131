// How long a customer may wait, and when the desk reminds.
import { TextInput } from '@mantine/core'
import { SETTING_RANGES, type SettingsPatch } from '#shared/domain/settings'
import { toHalfWidth } from '#shared/model/phone'
import { useCommand } from '../../bridge/useCommand'
import { useWords } from '../../ui/words'
import { Setting } from './Setting'
import { SettingsSection, type ShopSectionProps } from './SettingsSection'
import { SwitchSetting } from './SwitchSetting'
import { onFieldKey } from './TextSetting'
import { useDraft } from './useDraft'
import { useSaving } from './useSaving'

type NumberName = keyof typeof SETTING_RANGES
const HOURS = [
  'promiseHours',
  'amberOpenHours',
  'untouchedOpenHours',
] as const satisfies readonly NumberName[]
const DAYS = ['refundTargetDays', 'refundAverageDays'] as const satisfies readonly NumberName[]

export function TimingSection({ settings, disabled }: ShopSectionProps) {
  const { timing: text, speed } = useWords().settings
  return (
    <SettingsSection id="timing" title={text.title}>
      {HOURS.map(name => (
        <NumberSetting
          key={name}
          name={name}
          value={settings[name]}
          disabled={disabled}
          label={text[name]}
          help={text[`${name}Text`]}
          unit={text.hours}
        />
      ))}
      {DAYS.map(name => (
        <NumberSetting
          key={name}
          name={name}
          value={settings[name]}
          disabled={disabled}
          label={speed[name]}
          help={speed[`${name}Text`]}
          unit={speed.days}
        />
      ))}
      <MaskPhones checked={settings.maskPhones} disabled={disabled} />
    </SettingsSection>
  )
}

type NumberSettingProps = {
  readonly name: NumberName
  readonly value: number
  readonly disabled: boolean
  readonly label: string
  readonly help: string
  readonly unit: string
}

function NumberSetting({ name, value, disabled, label, help, unit }: NumberSettingProps) {
  const command = useCommand('settings.save')
  const saving = useSaving()
  const draft = useDraft(String(value), typed => {
    const number = Number(toHalfWidth(typed))
    if (typed === '' || !Number.isFinite(number)) {
      const refusal = { code: 'number-out-of-range', params: SETTING_RANGES[name] } as const
      saving.refuse({ kind: 'refused', refusal, more: [] })
    } else {
      const patch: SettingsPatch = { [name]: number }
      void saving.run(command.run(patch))
    }
  })
  return (
    <Setting label={label} help={help} saving={saving}>
      {ids => (
        <span className="hours-number">
          <TextInput
            {...ids}
            inputMode="decimal"
            w="6rem"
            value={draft.text}
            disabled={disabled}
            onChange={event => draft.type(event.currentTarget.value)}
            onBlur={draft.flush}
            onKeyDown={event => onFieldKey(event, draft)}
          />
          <span>{unit}</span>
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
    <SwitchSetting
      label={text.maskPhones}
      help={text.maskPhonesText}
      checked={checked}
      disabled={disabled}
      saving={saving}
      onChange={maskPhones => void saving.run(command.run({ maskPhones }))}
    />
  )
}
