// Everything the store can have to say: problems that stop it, and notices that do not. Codes only; the words are elsewhere.
import type { StoreNoticeCode } from '#shared/model/store'

export type StoreProblem =
  | { readonly code: 'folderMissing'; readonly params: { readonly folder: string } }
  | { readonly code: 'notAShop'; readonly params: { readonly folder: string } }
  | { readonly code: 'alreadyAShop'; readonly params: { readonly folder: string } }
  | { readonly code: 'folderNotEmpty'; readonly params: { readonly folder: string } }
  | { readonly code: 'foreignFile'; readonly params: { readonly file: string } }
  | { readonly code: 'newerFormat'; readonly params: { readonly found: number; readonly known: number } }
  | {
      readonly code: 'locked'
      readonly params: { readonly host: string; readonly pid: number; readonly sameHost: boolean }
    }
  | {
      readonly code: 'damaged'
      readonly params: { readonly files: readonly string[]; readonly records: number }
    }
  | { readonly code: 'full'; readonly params: { readonly detail: string } }
  | { readonly code: 'noRight'; readonly params: { readonly detail: string } }
  | { readonly code: 'readOnly'; readonly params: { readonly detail: string } }
  | { readonly code: 'otherWriter'; readonly params: { readonly detail: string } }
  | { readonly code: 'disk'; readonly params: { readonly detail: string } }
  | { readonly code: 'copyDiffers'; readonly params: { readonly detail: string } }

export type NoticeCode = StoreNoticeCode
export type NoticeLevel = 'info' | 'warning' | 'bad'

/** `info` keeps the light green, `warning` turns it yellow, `bad` red. */
export type Notice = {
  readonly code: NoticeCode
  readonly level: NoticeLevel
  readonly params: { readonly [name: string]: string | number | readonly string[] }
}

export function notice(code: NoticeCode, level: NoticeLevel, params: Notice['params'] = {}): Notice {
  return { code, level, params }
}

/** The system's own code of a failed file call (`ENOSPC`), or its text when it has none. */
export function errnoOf(error: unknown): string {
  if (error instanceof Error) {
    const code = (error as NodeJS.ErrnoException).code
    return typeof code === 'string' ? code : error.message
  }
  return String(error)
}

export function isSystemError(error: unknown): boolean {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string'
}

const fullCodes = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const noRightCodes = new Set(['EACCES', 'EPERM', 'EROFS'])

export function isFull(error: unknown): boolean {
  return fullCodes.has(errnoOf(error))
}

const lostCodes = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'EIO'])

/** The bytes are not to be had: another copy of them is needed. */
export function isLost(error: unknown): boolean {
  return lostCodes.has(errnoOf(error))
}

export function isNoRight(error: unknown): boolean {
  return noRightCodes.has(errnoOf(error))
}

export function problemOf(error: unknown): StoreProblem {
  const detail = errnoOf(error)
  if (isFull(error)) return { code: 'full', params: { detail } }
  if (isNoRight(error)) return { code: 'noRight', params: { detail } }
  return { code: 'disk', params: { detail } }
}
