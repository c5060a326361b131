// The settings of the shop and of this computer, one section below the other; each field saves itself.
import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { sayError } from '#shared/words/sayError'
import { useShop } from '../../bridge/appState'
import { useAnswer } from '../../bridge/useAnswer'
import { useKeys } from '../../ui/keys'
import { KeyHint, ScreenHeader } from '../../ui/layout'
import { ErrorBanner, LoadingLines } from '../../ui/states'
import { useWords } from '../../ui/words'
import { AboutSection } from './AboutSection'
import { AlertsSection } from './AlertsSection'
import { ClerksSection } from './ClerksSection'
import { ClosedDaysSection } from './ClosedDaysSection'
import { ComputerSection } from './ComputerSection'
import { DataSection } from './DataSection'
import { FollowUpsSection } from './FollowUpsSection'
import { HoursSection } from './HoursSection'
import { HolidaysSection } from './holidays/HolidaysSection'
import { PaperSection } from './PaperSection'
import { SECTION_IDS, type SectionId, sectionElementId } from './SettingsSection'
import { ShopSection } from './ShopSection'
import { TimingSection } from './TimingSection'
import './settings.css'

export function SettingsScreen() {
  const words = useWords()
  const shop = useShop()
  const settings = useAnswer('settings.get', null)
  const [current, setCurrent] = useState<SectionId>('shop')

  return (
    <div className="page">
      <ScreenHeader title={words.settings.title} note={shop.name} />
      <div className="settings">
        <Contents current={current} />
        <div className="settings-body" onScroll={event => setCurrent(sectionAt(event.currentTarget))}>
          {shop.readOnly ? <p className="settings-read-only">{words.settings.readOnly}</p> : null}
          {settings.error === null ? null : <ErrorBanner title={sayError(words, settings.error)} />}
          {settings.value === undefined ? (
            settings.loading ? (
              <LoadingLines />
            ) : null
          ) : (
            <>
              <ShopSection settings={settings.value} disabled={shop.readOnly} />
              <HoursSection settings={settings.value} disabled={shop.readOnly} />
              <ClosedDaysSection settings={settings.value} disabled={shop.readOnly} />
              <HolidaysSection settings={settings.value} disabled={shop.readOnly} />
              <TimingSection settings={settings.value} disabled={shop.readOnly} />
              <FollowUpsSection settings={settings.value} disabled={shop.readOnly} />
            </>
          )}
          <ClerksSection disabled={shop.readOnly} />
          <ComputerSection />
          <AlertsSection settings={settings.value} />
          <PaperSection />
          <DataSection />
          <AboutSection />
        </div>
      </div>
    </div>
  )
}

/** The last section whose heading has come to the top, which each can: the last one fills the screen. */
function sectionAt(body: HTMLElement): SectionId {
  const top = body.getBoundingClientRect().top + 48
  return (
    SECTION_IDS.findLast(id => {
      const section = document.getElementById(sectionElementId(id))
      return section !== null && section.getBoundingClientRect().top <= top
    }) ?? 'shop'
  )
}

function jumpTo(id: SectionId): void {
  const section = document.getElementById(sectionElementId(id))
  section?.scrollIntoView({ block: 'start' })
  section?.focus({ preventScroll: true })
}

/** There are ten digits; a section after the tenth has none. */
const jumpKeys = (place: number): readonly string[] => (place < 10 ? [`alt+Digit${(place + 1) % 10}`] : [])

function Contents({ current }: { readonly current: SectionId }) {
  const { settings } = useWords()
  useKeys(
    Object.fromEntries(
      SECTION_IDS.flatMap((id, place) =>
        jumpKeys(place).map(key => [key, { does: settings[id].title, run: () => jumpTo(id) }]),
      ),
    ),
    { title: settings.contents },
  )
  return (
    <nav className="settings-contents" aria-label={settings.contents}>
      {SECTION_IDS.map((id, place) => (
        <UnstyledButton
          key={id}
          className="settings-jump"
          aria-current={id === current ? 'true' : undefined}
          onClick={() => jumpTo(id)}
        >
          <span>{settings[id].title}</span>
          {jumpKeys(place).map(key => (
            <KeyHint key={key} name={key} />
          ))}
        </UnstyledButton>
      ))}
    </nav>
  )
}
