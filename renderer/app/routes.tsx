// The places of the window. They live behind the hash, so that the page itself is loaded once.
import { lazy, type ReactNode, Suspense } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { CaseId } from '#shared/model/ids'
import { logError } from '../bridge/bridge'
import type { Place } from '../bridge/desk'
import { BoardScreen } from '../features/board/BoardScreen'
import { CaseScreen } from '../features/case/CaseScreen'
import { TodayScreen } from '../features/today/TodayScreen'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { LoadingLines } from '../ui/states'
import { ErrorScreen } from './ErrorScreen'

const ParcelsScreen = lazy(async () => ({
  default: (await import('../features/parcels/ParcelsScreen')).ParcelsScreen,
}))
const ThirdScreen = lazy(async () => ({
  default: (await import('../features/third/ThirdScreen')).ThirdScreen,
}))
const CashScreen = lazy(async () => ({
  default: (await import('../features/cash/CashScreen')).CashScreen,
}))
const PromisesScreen = lazy(async () => ({
  default: (await import('../features/promises/PromisesScreen')).PromisesScreen,
}))
const HandOverScreen = lazy(async () => ({
  default: (await import('../features/handOver/HandOverScreen')).HandOverScreen,
}))
const KnowledgeScreen = lazy(async () => ({
  default: (await import('../features/knowledge/KnowledgeScreen')).KnowledgeScreen,
}))
const TrashScreen = lazy(async () => ({
  default: (await import('../features/trash/TrashScreen')).TrashScreen,
}))
const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/SettingsScreen')).SettingsScreen,
}))
const GalleryScreen = lazy(async () => ({
  default: (await import('../features/gallery/GalleryScreen')).GalleryScreen,
}))

export type AnyPlace = Place | 'case' | 'gallery'

export const pathOf = (place: Place) => `/${place}`
export const casePath = (caseId: CaseId) => `/case/${encodeURIComponent(caseId)}`

export function placeOf(path: string): AnyPlace {
  const first = path.split('/')[1]
  return first === 'board' ||
    first === 'parcels' ||
    first === 'third' ||
    first === 'cash' ||
    first === 'promises' ||
    first === 'handOver' ||
    first === 'knowledge' ||
    first === 'trash' ||
    first === 'settings' ||
    first === 'case' ||
    first === 'gallery'
    ? first
    : 'today'
}

/** The case that the path shows, or null. */
export function caseOf(path: string): CaseId | null {
  const [, place, id] = path.split('/')
  const caseId = CaseId.safeParse(decodeURIComponent(id ?? ''))
  return place === 'case' && caseId.success ? caseId.data : null
}

function CaseRoute({ id }: { readonly id: string }) {
  const caseId = CaseId.safeParse(id)
  // A new case is a new screen: nothing half typed may move over to another customer.
  return caseId.success ? <CaseScreen key={caseId.data} caseId={caseId.data} /> : <Redirect to="/today" />
}

/** One boundary per screen: going elsewhere leaves a broken one behind. */
function Guarded({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation()
  return (
    <ErrorBoundary key={path} onError={logError} instead={again => <ErrorScreen again={again} />}>
      <Suspense fallback={<LoadingLines />}>{children}</Suspense>
    </ErrorBoundary>
  )
}

export function Routes() {
  return (
    <Guarded>
      <Switch>
        <Route path="/today">
          <TodayScreen />
        </Route>
        <Route path="/board">
          <BoardScreen />
        </Route>
        <Route path="/case/:id">{({ id }) => <CaseRoute id={decodeURIComponent(id)} />}</Route>
        <Route path="/parcels">
          <ParcelsScreen />
        </Route>
        <Route path="/third">
          <ThirdScreen />
        </Route>
        <Route path="/cash">
          <CashScreen />
        </Route>
        <Route path="/promises">
          <PromisesScreen />
        </Route>
        <Route path="/handOver">
          <HandOverScreen />
        </Route>
        <Route path="/knowledge">
          <KnowledgeScreen />
        </Route>
        <Route path="/trash">
          <TrashScreen />
        </Route>
        <Route path="/settings">
          <SettingsScreen />
        </Route>
        <Route path="/gallery">
          <GalleryScreen />
        </Route>
        <Route>
          <Redirect to="/today" />
        </Route>
      </Switch>
    </Guarded>
  )
}
