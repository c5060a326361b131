// What this program is, what it can do, and that nothing leaves this computer.
import { Button } from '@mantine/core'
import { useAppState } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { KeyHint } from '../../ui/layout'
import { useLanguage, useWords } from '../../ui/words'
import { newestChanges } from './changes'
import { SettingsSection } from './SettingsSection'

export function AboutSection() {
  const text = useWords().settings.about
  const { version } = useAppState()
  const language = useLanguage()
  const desk = useDesk()
  return (
    <SettingsSection id="about" title={text.title}>
      <div>
        <p className="about-version">{text.version(version)}</p>
        <p className="about-private">{text.private}</p>
      </div>
      <div>
        <div className="field-label">{text.news}</div>
        {newestChanges(language).map(({ title, lines }) => (
          <div key={title} className="about-news">
            <h3>{title}</h3>
            <ul>
              {lines.map(({ lead, text: rest }) => (
                <li key={lead + rest}>
                  {lead === '' ? null : <strong>{lead}</strong>}
                  {rest}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <div className="settings-line">
        <Button variant="default" rightSection={<KeyHint name="F1" />} onClick={desk.openKeys}>
          {text.keys}
        </Button>
        <span className="setting-help">{text.licence}</span>
      </div>
    </SettingsSection>
  )
}
