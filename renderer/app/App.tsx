// The whole window: waits for main, then the start screen, the clerk picker, or the desk.
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { AppStateProvider } from '../bridge/appState'
import { logError } from '../bridge/bridge'
import { listenToMain, newQueryClient } from '../bridge/queryClient'
import { useAnswer } from '../bridge/useAnswer'
import { ClerkPicker } from '../features/clerk/ClerkPicker'
import { StartScreen } from '../features/start/StartScreen'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { Curtain } from './Curtain'
import { DeskRoom } from './DeskRoom'
import { ErrorScreen } from './ErrorScreen'
import { Look } from './Look'

const UNTIL_KNOWN = { language: 'zh-CN', theme: 'auto', textSize: 'M' } as const

/** `given` already listens to main and may know answers; without it the window begins with nothing. */
export function App({ given }: { readonly given?: QueryClient }) {
  const [client] = useState(() => given ?? newQueryClient())
  useEffect(() => (given === undefined ? listenToMain(client) : undefined), [given, client])
  return (
    <QueryClientProvider client={client}>
      <Rooms />
    </QueryClientProvider>
  )
}

function Rooms() {
  const state = useAnswer('app.state', null)
  const app = state.value
  if (!app)
    return <Look preferences={UNTIL_KNOWN}>{state.error ? <ErrorScreen again={state.again} /> : null}</Look>
  return (
    <Look preferences={app.preferences}>
      <ErrorBoundary onError={logError} instead={again => <ErrorScreen again={again} />}>
        <AppStateProvider state={app}>
          {app.shop === null ? (
            <StartScreen />
          ) : app.shop.clerk === null && !app.shop.readOnly ? (
            <ClerkPicker onClose={null} />
          ) : (
            <Curtain>{cover => <DeskRoom cover={cover} />}</Curtain>
          )}
        </AppStateProvider>
      </ErrorBoundary>
    </Look>
  )
}
