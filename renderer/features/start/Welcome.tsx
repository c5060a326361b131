// The three ways to begin, and the shops that this computer has opened before.
import { Title, UnstyledButton } from '@mantine/core'
import { IconBuildingStore, IconFolderOpen, IconSparkles } from '@tabler/icons-react'
import { sayError } from '#shared/words/sayError'
import { useAppState } from '../../bridge/appState'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'
import type { Opening } from './useOpening'

export function Welcome({ opening, onNewShop }: { readonly opening: Opening; onNewShop(): void }) {
  const words = useWords()
  const { fixedFolder, recent } = useAppState().start
  const text = words.start
  // With a folder given on the command line no other one can be opened.
  const shops = recent
    .map((shop, index) => ({ ...shop, index }))
    .filter(shop => fixedFolder === null || shop.folder === fixedFolder)
  const ways = [
    { ...text.newShop, Icon: IconBuildingStore, run: onNewShop },
    ...(fixedFolder === null
      ? [{ ...text.openShop, Icon: IconFolderOpen, run: () => void opening.chooseAndOpen() }]
      : []),
    { ...text.demoShop, Icon: IconSparkles, run: () => void opening.openDemo() },
  ]
  useKeys(
    Object.fromEntries(ways.map((way, place) => [`Digit${place + 1}`, { does: way.title, run: way.run }])),
    { title: text.howToBegin, enabled: !opening.busy },
  )

  return (
    <div className="start-panel">
      {shops.length === 0 ? null : (
        <section aria-labelledby="start-recent">
          <Title order={2} id="start-recent" className="start-heading">
            {text.recent}
          </Title>
          <ul className="start-list">
            {shops.map(({ folder, shopName, index }, place) => (
              <li key={folder}>
                <UnstyledButton
                  className="start-recent"
                  data-first={place === 0 || undefined}
                  autoFocus={place === 0}
                  disabled={opening.busy}
                  aria-label={text.openRecent(shopName)}
                  onClick={() =>
                    void opening.open({ folder: 'recent', recent: index, path: folder, shopName })
                  }
                >
                  <span className="start-recent-name">{shopName}</span>
                  <span className="start-recent-folder" title={folder}>
                    <bdi>{folder}</bdi>
                  </span>
                  {place === 0 ? <KeyHint name="Enter" /> : null}
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="start-ways">
        <Title order={2} id="start-ways" className="start-heading">
          {text.howToBegin}
        </Title>
        <div className="start-choices">
          {ways.map(({ title, text: says, Icon, run }, place) => (
            <UnstyledButton
              key={title}
              className="start-choice"
              data-loud={(shops.length === 0 && place === 0) || undefined}
              autoFocus={shops.length === 0 && place === 0}
              disabled={opening.busy}
              onClick={run}
            >
              <Icon size={28} stroke={1.5} aria-hidden />
              <span className="start-choice-words">
                <span className="start-choice-title">{title}</span>
                <span className="start-choice-text">{says}</span>
              </span>
              <KeyHint name={`Digit${place + 1}`} />
            </UnstyledButton>
          ))}
        </div>
      </section>
      <p className="start-busy" role="status">
        {opening.busy ? text.opening : ''}
      </p>
      {opening.error === null ? null : (
        <p className="start-failed" role="alert">
          {sayError(words, opening.error)}
        </p>
      )}
    </div>
  )
}
