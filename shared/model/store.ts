// What the store tells about itself and about a data folder that it cannot open. Codes and facts; words are the window's.

export const STORE_NOTICE_CODES = [
  'journalTailCut',
  'journalDamaged',
  'journalGap',
  'journalMissing',
  'journalEmpty',
  'journalReplaced',
  'journalMoved',
  'journalConflict',
  'recordGaps',
  'recordUnreadable',
  'segmentDamaged',
  'segmentMended',
  'recordsLost',
  'carriedOver',
  'manifestDamaged',
  'formatRestored',
  'salvaged',
  'newerSchema',
  'readOnlyFolder',
  'readOnlyAsked',
  'saveFailed',
  'diskFull',
  'otherWriter',
  'compactionFailed',
  'cleaningPostponed',
  'strayFiles',
  'staleLockTaken',
  'lockTakenOver',
  'olderCopy',
  'otherShop',
  'clockBack',
  'preferencesDamaged',
  'listenerFailed',
] as const
export type StoreNoticeCode = (typeof STORE_NOTICE_CODES)[number]

export type StoreParams = { readonly [name: string]: string | number | boolean | readonly string[] }

/** `info` keeps the light green, `warning` turns it yellow, `bad` red. */
export type StoreNotice = {
  readonly code: StoreNoticeCode
  readonly level: 'info' | 'warning' | 'bad'
  readonly params: StoreParams
}

export type StoreHealth = {
  readonly light: 'green' | 'yellow' | 'red'
  readonly mode: 'readWrite' | 'readOnly'
  readonly folder: string
  readonly notices: readonly StoreNotice[]
  /** Milliseconds since 1970 UTC, or null: nothing saved yet. */
  readonly lastSavedAt: number | null
  readonly journalLines: number
  readonly bytes: number
  readonly counts: { readonly cases: number; readonly customers: number }
}

/** Why a folder cannot be opened, or why a change was not saved. */
export const STORE_PROBLEM_CODES = [
  'folderMissing',
  'notAShop',
  'alreadyAShop',
  'folderNotEmpty',
  'foreignFile',
  'newerFormat',
  'locked',
  'damaged',
  'full',
  'noRight',
  'readOnly',
  'otherWriter',
  'disk',
  'copyDiffers',
  'closed',
  'revMoved',
  'badId',
  'recordTooBig',
  'notJson',
] as const
export type StoreProblemCode = (typeof STORE_PROBLEM_CODES)[number]
export type StoreProblem = { readonly code: StoreProblemCode; readonly params: StoreParams }
