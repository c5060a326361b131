// Kinds of goods (R18): which have the seven-day right, how long their warranty is, and what they must be like to be sold again.
import type { Text } from './languages'

/** What a clerk may see on a piece. */
export const CONDITION_IDS = [
  'asNew',
  'opened',
  'triedOn',
  'used',
  'washed',
  'tagCut',
  'damaged',
  'incomplete',
  'dirty',
  'misused',
] as const
export type ConditionId = (typeof CONDITION_IDS)[number]

export const CATEGORY_IDS = [
  'clothing',
  'shoes',
  'bags',
  'underwear',
  'electronics',
  'smallAppliances',
  'home',
  'largeFurniture',
  'cosmetics',
  'food',
  'digital',
  'press',
  'madeToOrder',
  'other',
] as const
export type CategoryId = (typeof CATEGORY_IDS)[number]

export type Category = {
  readonly id: CategoryId
  readonly text: Text
  /** Has the seven-day right when bought at a distance (R73). */
  readonly returnable: boolean
}
