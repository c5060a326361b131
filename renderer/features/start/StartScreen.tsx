// The start screen: a new shop, a known one, or the demo; and what to do when the usual one did not open.
import { SegmentedControl, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '#shared/catalog/languages'
import { useAppState } from '../../bridge/appState'
import { useCommand } from '../../bridge/useCommand'
import { useWords } from '../../ui/words'
import { Mark } from './Mark'
import { NewShopForm } from './NewShopForm'
import { OpenProblem } from './OpenProblem'
import { useOpening } from './useOpening'
import { Welcome } from './Welcome'
import './start.css'

export function StartScreen() {
  const words = useWords()
  const { version } = useAppState()
  const opening = useOpening()
  const [isNew, setNew] = useState(false)

  useEffect(() => {
    document.title = words.common.appName
  }, [words])

  return (
    <div className="start">
      <header className="start-brand">
        <LanguageSwitch />
        <Mark size={72} />
        <div>
          <Title order={1} className="start-name">
            {words.common.appName}
          </Title>
          <p className="start-promise">{words.start.promise}</p>
        </div>
        <div className="start-foot">
          <p>{words.start.private}</p>
          <p>{words.start.version(version)}</p>
        </div>
      </header>
      <main className="start-main">
        {opening.trouble !== null ? (
          <OpenProblem trouble={opening.trouble} opening={opening} />
        ) : isNew ? (
          <NewShopForm onBack={() => setNew(false)} />
        ) : (
          <Welcome opening={opening} onNewShop={() => setNew(true)} />
        )}
      </main>
    </div>
  )
}

function LanguageSwitch() {
  const words = useWords()
  const { preferences } = useAppState()
  const save = useCommand('preferences.save')
  return (
    <div className="start-language">
      <SegmentedControl
        aria-label={words.start.language}
        value={preferences.language}
        onChange={language => void save.run({ language: language as Language })}
        data={LANGUAGES.map(value => ({ value, label: LANGUAGE_NAMES[value] }))}
      />
    </div>
  )
}
