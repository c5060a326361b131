// What main tells the window without being asked.
import type { CaseId } from '../model/ids'

/** Groups of queries that may have changed. */
export type Topic =
  | 'app'
  | 'cases'
  | 'customers'
  | 'third'
  | 'shop'
  | 'store'
  | 'preferences'
  | 'undo'
  | 'alerts'

export type WindowEvents = {
  /** Queries of these topics are out of date. */
  changed: readonly Topic[]
  /** A minute has passed, or the clock jumped: countdowns and lists are drawn again. */
  tick: { readonly now: string }
  /** A menu of the system asks for something the window does. */
  menu: { readonly command: 'register' | 'search' | 'undo' | 'keys' | 'settings' }
  /** Something has fallen due just now: so many. */
  rang: { readonly count: number }
  /** She chose it outside the window: on a notification of the system. */
  'open-case': { readonly caseId: CaseId }
  'open-place': { readonly place: 'today' }
}
export type WindowEventName = keyof WindowEvents

/** The whole bridge: two members, nothing else (preload gives it to the window). */
export type Bridge = {
  call(name: string, input: unknown): Promise<unknown>
  on<Name extends WindowEventName>(name: Name, listener: (payload: WindowEvents[Name]) => void): () => void
}
