// What the stories are played on: the book so far, the hours of the shop, and who is who.
import type { ClerkId, CustomerId } from '../model/ids'
import type { Ruling, Scene } from '../model/ruling'
import type { OpeningHours } from '../time/openingHours'
import { DAY_MS, instant, MINUTE_MS } from '../time/zone'
import type { DemoBook } from './demoBook'
import { momentOfWhen } from './demoTime'
import type { ClerkKey, When, Word } from './story'

export type Stage = {
  readonly now: number
  readonly book: DemoBook
  readonly hours: OpeningHours
  readonly clerks: ReadonlyMap<ClerkKey, ClerkId>
  readonly customers: ReadonlyMap<string, CustomerId>
}

/** What a clerk may promise on her own. */
const LIMIT_MS = 2 * DAY_MS

/** Writes what the rule answered; a story that the rules refuse is a mistake in the story. */
export function must<Value>(stage: Stage, ruling: Ruling<Value>, what: string): Value {
  if (!ruling.ok) throw new Error(`demo story refused: ${what}: ${ruling.error.code}`)
  for (const change of ruling.changes) stage.book.apply(change)
  return ruling.value
}

export function clerkOn(stage: Stage, key: ClerkKey): ClerkId {
  const id = stage.clerks.get(key)
  if (id === undefined) throw new Error(`the demo shop has no clerk ${key}`)
  return id
}

export function at(stage: Stage, when: When): string {
  return instant(momentOfWhen(stage.now, when, stage.hours))
}

/** A promise as the rules take it: beyond the limit only with the manager's reason, otherwise cut to the limit. */
export function terms(stage: Stage, scene: Scene, made: Word) {
  const due = momentOfWhen(stage.now, made.due, stage.hours)
  const limit = Math.floor((scene.now + LIMIT_MS) / MINUTE_MS) * MINUTE_MS
  const isBeyond = made.kind === 'word' && due > limit
  const approval =
    isBeyond && made.why !== undefined ? { by: clerkOn(stage, 'zhou'), reason: made.why } : null
  const dueAt = instant(isBeyond && approval === null ? limit : due)
  return { kind: made.kind, what: made.what, dueAt, approval }
}
