// A thing to do, before it has a card: cheap enough to be made for every open case, ordered by what hurts most.
import type { Case } from '../../model/case'
import type { Instant } from '../../model/time'
import { type RowAbout, TODAY_ROWS, type TodayGroupId, type TodaySubject } from '../../model/todayViews'
import type { Tone } from '../../model/views'
import { keepBest } from '../keepBest'

export type Item = {
  readonly key: string
  readonly record: Case | null
  readonly what: string
  readonly at: Instant
  readonly tone: Tone
  readonly subject: TodaySubject
  /** Made only for rows that are sent. */
  about(): RowAbout
  readonly snoozedUntil: Instant | null
  /** We broke our word, also while it is put off. */
  readonly isOverdue: boolean
  /** Its order: first the lower rank, then the earlier text, then the greater weight; the key makes it total. */
  readonly rank: number
  readonly first: string
  readonly weight: number
}

export function isBefore(a: Item, b: Item): boolean {
  if (a.rank !== b.rank) return a.rank < b.rank
  if (a.first !== b.first) return a.first < b.first
  if (a.weight !== b.weight) return a.weight > b.weight
  return a.key < b.key
}

/** The rows of one group: all are counted, the first of them are kept. */
export class Gathered {
  readonly items: Item[] = []
  count = 0

  constructor(private readonly isWhole: boolean) {}

  add(item: Item): void {
    this.count++
    if (this.isWhole) this.items.push(item)
    else keepBest(this.items, TODAY_ROWS, item, isBefore)
  }

  inOrder(): readonly Item[] {
    return this.isWhole ? this.items.sort((a, b) => (isBefore(a, b) ? -1 : 1)) : this.items
  }
}

export type Take = (group: TodayGroupId, item: Item) => void

/** What was put off stands with the others that were, by the time at which it comes back. */
export function later(item: Item, until: Instant): Item {
  return { ...item, snoozedUntil: until, rank: 0, first: until, weight: 0 }
}
