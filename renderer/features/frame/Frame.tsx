// The frame around every screen: rail, top bar, content, and what the window's title says.
import { type ReactNode, useEffect } from 'react'
import { useShop } from '../../bridge/appState'
import type { Place } from '../../bridge/desk'
import { useAnswer, WHOLE_SHOP } from '../../bridge/useAnswer'
import { setTitle } from '../../ui/windowTitle'
import { useWords } from '../../ui/words'
import { Rail } from './Rail'
import { TopBar } from './TopBar'
import './frame.css'

type FrameProps = {
  readonly place: Place | 'case' | 'gallery'
  readonly search: ReactNode
  readonly banner: ReactNode
  /** Below the screen. */
  readonly foot: ReactNode
  readonly children: ReactNode
}

export function Frame({ place, search, banner, foot, children }: FrameProps) {
  const { frame } = useWords()
  const shop = useShop()
  const today = useAnswer('today.get', WHOLE_SHOP).value
  const overdue = today?.overdue ?? 0

  useEffect(() => {
    setTitle(frame.title(overdue > 0 ? frame.overdueInTitle(overdue) : '', frame.places[place]))
  }, [frame, place, overdue])

  return (
    <div className="frame">
      <button type="button" className="frame-skip" onClick={skipToContent}>
        {frame.skipToContent}
      </button>
      <Rail
        place={place}
        overdue={overdue}
        due={today?.toDo}
        open={today?.openCases}
        waiting={today?.waiting}
        handOver={today?.counts.handOver}
      />
      <TopBar search={search} />
      <main className="frame-content" id="content" tabIndex={-1}>
        {shop.demo ? <p className="frame-strip">{frame.demoShop}</p> : null}
        {shop.readOnly ? <p className="frame-strip">{frame.readOnly}</p> : null}
        <div className="frame-banner">{banner}</div>
        <div className="frame-screen">{children}</div>
        {foot}
      </main>
    </div>
  )
}

function skipToContent(): void {
  document.getElementById('content')?.focus()
}
