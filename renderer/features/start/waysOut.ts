// What can be done about a folder that did not open: never an empty shop in its place.
import type { StoreProblemCode } from '#shared/model/store'

type Safe = 'untouched' | 'missing' | 'elsewhere' | 'damaged'
type WaysOut = {
  /** What the clerk is told is safe. */
  readonly safe: Safe
  /** Trying again can help: something outside may have changed. */
  readonly again: boolean
  /** The folder can be read although it cannot be written to. */
  readonly readOnly: boolean
}

const ELSE: WaysOut = { safe: 'untouched', again: true, readOnly: false }

const WAYS: Readonly<Partial<Record<StoreProblemCode, WaysOut>>> = {
  folderMissing: { safe: 'missing', again: true, readOnly: false },
  newerFormat: { safe: 'untouched', again: false, readOnly: false },
  locked: { safe: 'elsewhere', again: true, readOnly: true },
  otherWriter: { safe: 'elsewhere', again: true, readOnly: true },
  damaged: { safe: 'damaged', again: false, readOnly: true },
  full: { safe: 'untouched', again: true, readOnly: true },
  noRight: { safe: 'untouched', again: true, readOnly: true },
  readOnly: { safe: 'untouched', again: true, readOnly: true },
  disk: { safe: 'untouched', again: true, readOnly: true },
}

export function waysOut(code: StoreProblemCode): WaysOut {
  return WAYS[code] ?? ELSE
}
