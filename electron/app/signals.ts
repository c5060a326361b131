// Everything that shows outside of the window how things stand: notifications, the number on the icon, a nudge.
import { app, type BrowserWindow, powerMonitor } from 'electron'
import type { Signals } from '#shared/model/signals'
import { showBadge } from './badge'
import { canNotify, notify } from './notifications'
import { canStartWithComputer } from './startWithComputer'
import type { TestSignals } from './testRun'
import { bringToFront } from './window'

type Log = (text: string, error: unknown) => void

/** `register` asks the window for its form. */
export function systemSignals(window: () => BrowserWindow | null, register: () => void, log: Log): Signals {
  const toFront = () => {
    const shown = window()
    if (shown) bringToFront(shown)
  }
  const isInFront = () => window()?.isFocused() ?? false
  return {
    // Asked each time: some systems start their notifications later than us.
    get notifies() {
      return canNotify()
    },
    starts: canStartWithComputer(),
    isInFront,
    notify: note => notify(note, log),
    badge: badge =>
      showBadge(badge, window(), {
        open: toFront,
        register: () => {
          toFront()
          register()
        },
      }),
    nudge: () => nudge(window()),
    toFront,
  }
}

/** The button in the taskbar blinks, the icon in the dock hops once; nobody loses the keyboard. */
function nudge(window: BrowserWindow | null): void {
  if (process.platform === 'darwin') app.dock?.bounce('informational')
  else if (window !== null && !window.isFocused()) {
    window.flashFrame(true)
    window.once('focus', () => window.flashFrame(false))
  }
}

/** The same for a test run: kept in the record, and the window is brought to the front as ever. */
export function keptSignals(real: Signals, kept: TestSignals): Signals {
  return {
    notifies: true,
    starts: false,
    isInFront: () => kept.inFront,
    notify: async note => kept.notes.push(note) > 0,
    badge: badge => void kept.badges.push(badge),
    nudge: () => undefined,
    toFront: () => real.toFront(),
  }
}

export function onWake(run: () => void): void {
  powerMonitor.on('resume', run)
}
