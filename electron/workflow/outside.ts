// Everything the workflow takes from outside: time, ids, disk, dialogs, paper. Main hands in the real ones, tests others.
import type { AppState, PrinterView, SlipJob } from '#shared/contract/answers'
import type { Result } from '#shared/contract/errors'
import type { WindowEventName, WindowEvents } from '#shared/contract/events'
import type { Preferences } from '#shared/model/preferences'
import type { Signals } from '#shared/model/signals'
import type { Printable } from '#shared/slips/printable'
import type { Background, FileLayer, LockHost } from '../store/store'

export type Outside = {
  readonly clock: {
    now(): number
    /** By a clock that no hand can set. */
    steady(): number
    /** One alarm; null takes it back. */
    wakeAt(ms: number | null, run: () => void): void
  }
  readonly files: FileLayer
  /** For the slow work of one open shop. */
  readonly background: () => Background
  readonly host: LockHost
  /** ULIDs, in order even within one millisecond. */
  readonly newId: () => string
  /** An id that was born at that moment (milliseconds). */
  readonly newIdAt: (ms: number) => string
  readonly random: () => number
  readonly log: { warn(text: string, cause?: unknown): void; error(text: string, cause?: unknown): void }
  readonly send: <Name extends WindowEventName>(name: Name, payload: WindowEvents[Name]) => void
  readonly system: {
    readonly version: string
    readonly platform: AppState['platform']
    readonly timeZone: string
    /** BCP 47 name of the computer's language. */
    readonly locale: string
    /** The app's own folder for preferences, and the folder in which new shops are made. */
    readonly ownFolder: string
    readonly shopsFolder: string
    /** `--data=FOLDER`, or null. */
    readonly fixedFolder: string | null
    readonly isDevelopment: boolean
  }
  readonly dialogs: {
    /** The chosen folder, or null when she changed her mind. */
    chooseFolder(purpose: 'newShop' | 'openShop' | 'copy', title: string): Promise<string | null>
    showFolder(folder: string): Promise<void>
  }
  readonly signals: Signals
  readonly paper: {
    prepare(paper: Printable, printer: string | null): Promise<Result<SlipJob>>
    print(jobId: string, printer: string | null): Promise<Result<{ readonly printer: string }>>
    pdf(jobId: string): Promise<Result<{ readonly path: string }>>
    printers(chosen: string | null): Promise<readonly PrinterView[]>
  }
  /** Language or theme changed: the menu and the window's frame follow. */
  readonly onPreferences: (preferences: Preferences) => void
}
