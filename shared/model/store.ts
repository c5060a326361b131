// What the store tells about itself and about a data folder that it cannot open. Codes and facts; words are the window's.

export const STORE_NOTICE_CODES = [
  'torn-tail-cut',
  'journal-damaged',
  'records-lost-changes',
  'older-snapshot-used',
  'stray-files',
  'older-copy',
  'journal-replaced',
  'disk-full',
  'flush-failed',
  'read-only',
  'clock-went-back',
  'count-mismatch',
  'second-writer',
  'preferences-damaged',
  'draft-damaged',
  'clean-up-postponed',
  'in-sync-folder',
] as const
export type StoreNoticeCode = (typeof STORE_NOTICE_CODES)[number]
export type StoreNotice = { readonly code: StoreNoticeCode; readonly params: Readonly<Record<string, string | number>> }

export type StoreHealth = {
  readonly light: 'green' | 'yellow' | 'red'
  readonly mode: 'readWrite' | 'readOnly'
  readonly folder: string
  readonly notices: readonly StoreNotice[]
  /** ISO instants, or null. */
  readonly lastSavedAt: string | null
  readonly lastCheckpointAt: string | null
  readonly journalLines: number
  readonly bytes: number
  readonly counts: Readonly<Record<string, number>>
}

export const STORE_PROBLEM_CODES = [
  'folder-missing',
  'not-a-shop',
  'folder-not-empty',
  'foreign-file',
  'newer-format',
  'locked',
  'damaged',
  'disk-full',
  'no-right',
  'unreadable',
] as const
export type StoreProblemCode = (typeof STORE_PROBLEM_CODES)[number]
export type StoreProblem = { readonly code: StoreProblemCode; readonly params: Readonly<Record<string, string | number>> }
