// Every way a call can fail, as the window sees it.
import type { Refusal } from '../model/refusal'
import type { StoreProblem } from '../model/store'

export type AppError =
  /** A rule says no; `more` holds further reasons, for example one for each wrong field. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly more: readonly Refusal[] }
  /** The disk says no; nothing has changed. */
  | { readonly kind: 'store-failed'; readonly problem: StoreProblem }
  /** Asked for something that the app's state does not allow: no shop is open, the folder is read-only. */
  | { readonly kind: 'unavailable'; readonly what: UnavailableCode }
  /** The input had not the agreed shape; `field` is the path. */
  | {
      readonly kind: 'bad-input'
      readonly field: string
      readonly code: 'too-long' | 'wrong'
      readonly max?: number
    }
  /** A bug, logged under this id. */
  | { readonly kind: 'unexpected'; readonly id: string }

export const UNAVAILABLE_CODES = [
  'no-shop',
  'shop-open',
  'read-only',
  'no-printer',
  'printer-gone',
  'print-failed',
  'no-folder-chosen',
  'slip-expired',
  'pdf-failed',
  'copy-failed',
  'cancelled',
] as const
export type UnavailableCode = (typeof UNAVAILABLE_CODES)[number]

export type Result<Value, Failure = AppError> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure }
