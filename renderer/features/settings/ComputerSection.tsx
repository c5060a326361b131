// What belongs to this computer: language, colours, size of the text. Everything changes at once, which is the preview.
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '#shared/catalog/languages'
import { TEXT_SIZES, type TextSize, THEMES, type Theme } from '#shared/model/preferences'
import { usePreferences } from '../../bridge/appState'
import { useCommand } from '../../bridge/useCommand'
import { ChipChoice } from '../../ui/ChipChoice'
import { useWords } from '../../ui/words'
import { CoverSetting } from './CoverSetting'
import { SavedMark } from './SavedMark'
import { SettingsSection } from './SettingsSection'
import { useSaving } from './useSaving'

export function ComputerSection() {
  const text = useWords().settings.computer
  const { language, theme, textSize } = usePreferences()
  const save = useCommand('preferences.save')
  const [speaking, colouring, sizing] = [useSaving(), useSaving(), useSaving()]
  return (
    <SettingsSection id="computer" title={text.title} note={text.note}>
      <div className="settings-chips">
        <ChipChoice<Language>
          label={text.language}
          numbered={false}
          choices={LANGUAGES.map(id => ({ id, label: LANGUAGE_NAMES[id] }))}
          value={language}
          error={speaking.error}
          onChange={id => void speaking.run(save.run({ language: id }))}
        />
        <SavedMark count={speaking.saved} />
      </div>
      <div className="settings-chips">
        <ChipChoice<Theme>
          label={text.theme}
          numbered={false}
          choices={THEMES.map(id => ({ id, label: text.themes[id] }))}
          value={theme}
          error={colouring.error}
          onChange={id => void colouring.run(save.run({ theme: id }))}
        />
        <SavedMark count={colouring.saved} />
      </div>
      <div className="settings-chips">
        <ChipChoice<TextSize>
          label={text.textSize}
          numbered={false}
          choices={TEXT_SIZES.map(id => ({ id, label: text.textSizes[id] }))}
          value={textSize}
          error={sizing.error}
          onChange={id => void sizing.run(save.run({ textSize: id }))}
        />
        <SavedMark count={sizing.saved} />
      </div>
      <ul className="text-samples">
        {TEXT_SIZES.map(size => (
          <li key={size} data-size={size} data-chosen={size === textSize || undefined}>
            <span className="text-sample-name">{text.textSizes[size]}</span>
            <span>{text.sample}</span>
          </li>
        ))}
      </ul>
      <CoverSetting />
    </SettingsSection>
  )
}
