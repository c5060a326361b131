// How the shop's knowledge is laid out: chapters, pages, sections, cards, and the passages on them.
import type { CustomerTypeId } from '../customerTypes'
import type { IssueGroupId } from '../issueTypes'
import type { ZoneId } from '../ladder'
import type { Text } from '../languages'
import type { ScriptLine } from '../scripts/types'
import type { StageId } from '../stages'

export const CHAPTER_IDS = [
  'types',
  'groups',
  'whole',
  'playbooks',
  'policy',
  'ladder',
  'declining',
  'confirmations',
  'calm',
  'goods',
  'tips',
] as const
export type ChapterId = (typeof CHAPTER_IDS)[number]

/** What a passage is on its card: the words of the screen name it. */
export type PassageRole =
  | 'name'
  | 'sign'
  | 'example'
  | 'hint'
  | 'goal'
  | 'say'
  | 'dont'
  | 'reason'
  | 'proof'
  | 'text'

export type Passage = { readonly key: string; readonly role: PassageRole }

export type Card = {
  readonly id: string
  readonly passages: readonly Passage[]
  /** What stands over it when no passage is its name. */
  readonly title?: Text
  /** The line of a script that it shows. */
  readonly line?: ScriptLine
  /** The zone of the compensation ladder whose bounds belong to it. */
  readonly zone?: ZoneId
}

export type Section = {
  readonly id: string
  readonly cards: readonly Card[]
  readonly title?: Text
  /** Lines of the shop's own belong here. */
  readonly stage?: StageId
}

export type Page = {
  readonly id: string
  /** A text of the knowledge that names it; otherwise it has its own. */
  readonly titleKey?: string
  readonly title?: Text
  readonly sections: readonly Section[]
  /** Lines of the shop's own that are written on this page are for this kind of customer, or for this group. */
  readonly customerType?: CustomerTypeId
  readonly group?: IssueGroupId
}

export type Chapter = { readonly id: ChapterId; readonly pages: readonly Page[] }
