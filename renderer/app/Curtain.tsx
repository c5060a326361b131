// The privacy key (N11): takes the whole desk off the page and shows what a customer may see in its place. The desk is
// not unmounted: a clerk who turns to a customer for two minutes must find every half-written word as she left it.
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useHashLocation } from 'wouter/use-hash-location'
import { usePreferences } from '../bridge/appState'
import { call } from '../bridge/bridge'
import { useAskAhead } from '../bridge/useAnswer'
import { PrivacyCard } from '../features/privacy/PrivacyCard'
import { useIdle } from '../features/privacy/useIdle'
import { liftOff } from '../ui/overPlace'
import { caseOf } from './routes'

const MINUTE_MS = 60_000

function newDesk(): HTMLElement {
  const desk = document.createElement('div')
  desk.className = 'desk'
  return desk
}

/** `children` is given the way to cover the screen. */
export function Curtain({ children }: { readonly children: (cover: () => void) => ReactNode }) {
  const { coverAfter } = usePreferences()
  const [path] = useHashLocation()
  const caseId = caseOf(path)
  const askAhead = useAskAhead()
  const [desk] = useState(newDesk)
  const [isCovered, setCovered] = useState(false)
  const latest = useRef(caseId)
  latest.current = caseId

  const cover = useCallback(() => {
    void askAhead('customer.card', { caseId: latest.current })
    setCovered(true)
  }, [askAhead])
  // Notifications of the system lie over every window, over a covered one, too.
  useEffect(() => {
    if (!isCovered) return
    void call('alert.covered', { covered: true })
    return () => void call('alert.covered', { covered: false })
  }, [isCovered])
  useIdle(isCovered ? 0 : coverAfter * MINUTE_MS, cover)

  // As a ref, and before the portal: attached before anything inside is measured or focused. Once: it stays the same.
  const attach = useCallback((place: HTMLElement | null) => place?.append(desk), [desk])

  useLayoutEffect(() => (isCovered ? liftOff(desk) : undefined), [isCovered, desk])

  return (
    <>
      <div ref={attach} className="desk-place" hidden={isCovered} />
      {createPortal(children(cover), desk)}
      {isCovered ? <PrivacyCard caseId={caseId} onBack={() => setCovered(false)} /> : null}
    </>
  )
}
