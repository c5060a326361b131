// How reminders reach her: when the shop is closed, outside of the window, by a sound, with the computer's start.
import { Button, Switch } from '@mantine/core'
import { useState } from 'react'
import type { PreferencesPatch } from '#shared/model/preferences'
import type { SettingsView } from '#shared/model/views'
import { usePreferences, useShop } from '../../bridge/appState'
import { useAnswer } from '../../bridge/useAnswer'
import { useCommand } from '../../bridge/useCommand'
import { FieldError } from '../../ui/Field'
import { playReminder } from '../../ui/sound'
import { useWords } from '../../ui/words'
import { SavedMark } from './SavedMark'
import { SettingsSection } from './SettingsSection'
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
      <Choice
        label={text.notify}
        help={system?.notifies === false ? text.notifyNot : text.notifyText}
        checked={preferences.notify && system?.notifies !== false}
        disabled={system?.notifies === false}
        saving={notifying}
        onChange={notify => save(notifying, { notify })}
      >
        <TryNote disabled={system?.notifies === false} />
      </Choice>
      <Choice
        label={text.sound}
        help={text.soundText}
        checked={preferences.sound}
        saving={sounding}
        onChange={sound => save(sounding, { sound })}
      >
        <Button variant="default" size="sm" onClick={playReminder}>
          {text.soundTry}
        </Button>
      </Choice>
      <Choice
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
    <Choice
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

type ChoiceProps = {
  readonly label: string
  readonly help: string
  readonly checked: boolean
  readonly disabled?: boolean
  readonly saving: Saving
  onChange(checked: boolean): void
  /** To try it. */
  readonly children?: React.ReactNode
}

function Choice({ label, help, checked, disabled = false, saving, onChange, children }: ChoiceProps) {
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
