// Where the app is, for every screen: the shop, the clerk at work, the preferences of this computer.
import { createContext, type ReactNode, useContext } from 'react'
import type { AppState } from '#shared/contract/answers'
import type { Preferences } from '#shared/model/preferences'

const AppStateContext = createContext<AppState | null>(null)

export function AppStateProvider({
  state,
  children,
}: {
  readonly state: AppState
  readonly children: ReactNode
}) {
  return <AppStateContext.Provider value={state}>{children}</AppStateContext.Provider>
}

export function useAppState(): AppState {
  const state = useContext(AppStateContext)
  if (state === null) throw new Error('useAppState outside AppStateProvider')
  return state
}

export type ShopNow = NonNullable<AppState['shop']>

/** The open shop. Only for screens that are shown inside one. */
export function useShop(): ShopNow {
  const { shop } = useAppState()
  if (shop === null) throw new Error('useShop without an open shop')
  return shop
}

export function usePreferences(): Preferences {
  return useAppState().preferences
}
