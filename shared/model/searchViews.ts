// What the search box shows: cases, each with the place where it was found.
import type { CaseCard } from './views'

/** Where it was found, when its line in a list does not show it anyway. */
export const FOUND_FIELDS = [
  'orderNo',
  'goods',
  'tracking',
  'problem',
  'note',
  'followUp',
  'promise',
  'reminder',
  'money',
] as const
export type FoundField = (typeof FOUND_FIELDS)[number]
/** A piece of the text around what was typed, as it was written. */
export type FoundIn = { readonly field: FoundField; readonly text: string }

export type FoundCase = CaseCard & { readonly foundIn: FoundIn | null }

/** Cases in whose follow-ups the words stand; not whole when there are more than were looked for. */
export type NoteHits = { readonly cases: readonly FoundCase[]; readonly isWhole: boolean }
