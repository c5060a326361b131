// After how long without a touch the screen is covered by what a customer may see.
import { COVER_MINUTES, type CoverMinutes } from '#shared/model/preferences'
import { usePreferences } from '../../bridge/appState'
import { useCommand } from '../../bridge/useCommand'
import { ChipChoice } from '../../ui/ChipChoice'
import { useWords } from '../../ui/words'
import { SavedMark } from './SavedMark'
import { useSaving } from './useSaving'

type Id = `${CoverMinutes}`

export function CoverSetting() {
  const { privacy } = useWords()
  const { coverAfter } = usePreferences()
  const save = useCommand('preferences.save')
  const saving = useSaving()
  const choose = (id: Id) => {
    const minutes = COVER_MINUTES.find(count => `${count}` === id)
    if (minutes !== undefined) void saving.run(save.run({ coverAfter: minutes }))
  }
  return (
    <div>
      <div className="settings-chips">
        <ChipChoice<Id>
          label={privacy.setting}
          numbered={false}
          choices={COVER_MINUTES.map(minutes => ({ id: `${minutes}`, label: privacy.after(minutes) }))}
          value={`${coverAfter}`}
          error={saving.error}
          onChange={choose}
        />
        <SavedMark count={saving.saved} />
      </div>
      <p className="setting-help">{privacy.settingHelp}</p>
    </div>
  )
}
