// What this program is, what it can do, and that nothing leaves this computer.
import { Button } from '@mantine/core'
import { useAppState } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'
import { SettingsSection } from './SettingsSection'

export function AboutSection() {
  const text = useWords().settings.about
  const { version } = useAppState()
  const desk = useDesk()
  return (
    <SettingsSection id="about" title={text.title}>
      <div>
        <p className="about-version">{text.version(version)}</p>
        <p className="about-private">{text.private}</p>
      </div>
      <div>
        <div className="field-label">{text.news}</div>
        <ul className="about-news">
          {text.newsLines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
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
