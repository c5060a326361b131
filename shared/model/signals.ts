// What shows outside of the window: notifications of the system, the number on the icon, a nudge.

/** A word of the system's own. `run` is what she chose on it; a click on the whole of it is `open`. */
export type SystemNote = {
  readonly title: string
  readonly body: string
  readonly buttons: readonly { readonly id: 'done' | 'later' | 'open'; readonly label: string }[]
  run(button: 'done' | 'later' | 'open'): void
}

/** What shows outside the window how things stand. */
export type SystemBadge = {
  readonly overdue: number
  /** The same in words. */
  readonly says: string
  readonly menu: { readonly open: string; readonly register: string; readonly quit: string }
}

export type Signals = {
  /** Whether this system shows notifications, and whether it can start the desk by itself. */
  readonly notifies: boolean
  readonly starts: boolean
  /** She has the window before her: what the window says need not be said by the system, too. */
  isInFront(): boolean
  /** False when the system says that it does not show it. */
  notify(note: SystemNote): Promise<boolean>
  badge(badge: SystemBadge | null): void
  /** Asks for a look without taking the keyboard from anybody. */
  nudge(): void
  toFront(): void
}
