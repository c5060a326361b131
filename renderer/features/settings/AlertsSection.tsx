// How reminders reach her: when the shop is closed, outside of the window, by a sound, with the computer's start.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PreferencesPatch } from '#shared/model/preferences'
import type { SettingsView } from '#shared/model/views'
import { usePreferences, useShop } from '../../bridge/appState'
import { useAnswer } from '../../bridge/useAnswer'
import { useCommand } from '../../bridge/useCommand'
import { playReminder } from '../../ui/sound'
import { useWords } from '../../ui/words'
import { SettingsSection } from './SettingsSection'
import { SwitchSetting } from './SwitchSetting'
import { type Saving, useSaving } from './useSaving'

export function AlertsSection({ settings }: { readonly settings: SettingsView | undefined }) {
  const words = useWords()
  const text = words.alerts.settings
  const system = useAnswer('alert.list', null).value?.system
  const preferences = usePreferences()
  const command = useCommand('preferences.save')
  const [notifying, sounding, starting] = [useSaving(), useSaving(), useSaving()]
  const save = (saving: Saving, patch: PreferencesPatch) => void saving.run(command.run(patch))
  return (
    <SettingsSection id="alerts" title={words.settings.alerts.title}>
      {settings === undefined ? null : <Quiet checked={settings.quietWhenClosed} />}
      <SwitchSetting
        label={text.notify}
        help={system?.notifies === false ? text.notifyNot : text.notifyText}
        checked={preferences.notify && system?.notifies !== false}
        disabled={system?.notifies === false}
        saving={notifying}
        onChange={notify => save(notifying, { notify })}
      >
        <TryNote disabled={system?.notifies === false} />
      </SwitchSetting>
      <SwitchSetting
        label={text.sound}
        help={text.soundText}
        checked={preferences.sound}
        saving={sounding}
        onChange={sound => save(sounding, { sound })}
      >
        <Button variant="default" size="sm" onClick={playReminder}>
          {text.soundTry}
        </Button>
      </SwitchSetting>
      <SwitchSetting
        label={text.start}
        help={system?.starts === false ? text.startNot : text.startText}
        checked={preferences.startWithComputer && system?.starts !== false}
        disabled={system?.starts === false}
        saving={starting}
        onChange={startWithComputer => save(starting, { startWithComputer })}
      />
    </SettingsSection>
  )
}

function Quiet({ checked }: { readonly checked: boolean }) {
  const text = useWords().alerts.settings
  const shop = useShop()
  const command = useCommand('settings.save')
  const saving = useSaving()
  return (
    <SwitchSetting
      label={text.quiet}
      help={text.quietText}
      checked={checked}
      disabled={shop.readOnly}
      saving={saving}
      onChange={quietWhenClosed => void saving.run(command.run({ quietWhenClosed }))}
    />
  )
}

function TryNote({ disabled }: { readonly disabled: boolean }) {
  const text = useWords().alerts.settings
  const command = useCommand('alert.try')
  const [said, setSaid] = useState<boolean | null>(null)

  async function run(): Promise<void> {
    const result = await command.run(null)
    setSaid(result.ok && result.value.shown)
  }

  return (
    <>
      <Button
        variant="default"
        size="sm"
        disabled={disabled}
        loading={command.busy}
        onClick={() => void run()}
      >
        {text.notifyTry}
      </Button>
      {said === null ? null : (
        <span className="setting-help" role="status">
          {said ? text.notifyShown : text.notifyFailed}
        </span>
      )}
    </>
  )
}
