// What main tells the window without being asked.

/** Groups of queries that may have changed. */
export type Topic = 'app' | 'cases' | 'customers' | 'third' | 'shop' | 'store' | 'preferences' | 'undo'

export type WindowEvents = {
  /** Queries of these topics are out of date. */
  changed: readonly Topic[]
  /** A minute has passed, or the clock jumped: countdowns and lists are drawn again. */
  tick: { readonly now: string }
  /** A menu of the system asks for something the window does. */
  menu: { readonly command: 'register' | 'search' | 'undo' | 'keys' | 'settings' }
}
export type WindowEventName = keyof WindowEvents

/** The whole bridge: two members, nothing else (preload gives it to the window). */
export type Bridge = {
  call(name: string, input: unknown): Promise<unknown>
  on<Name extends WindowEventName>(name: Name, listener: (payload: WindowEvents[Name]) => void): () => void
}
