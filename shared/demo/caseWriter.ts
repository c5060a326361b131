// Writes one bench case's timeline: events, promises and reminders, with time running on between them.
import { TELLING_WAY_IDS } from '../catalog/channels'
import type { MoveId } from '../catalog/columns'
import type { Case, CaseEvent, CasePromise, EventKind, Reminder } from '../model/case'
import type { ClerkId, EventId, PromiseId, ReminderId } from '../model/ids'
import { HOUR_MS, instant } from '../time/zone'
import * as texts from './manyTexts'
import { between, pick } from './seededRandom'

/** By the plain cast: parsing a million ids would be most of the work. */
const as = <Id extends string>(id: string) => id as Id

type Pen = {
  readonly at: number
  readonly now: number
  readonly random: () => number
  readonly newId: (atMs: number) => string
}

export class CaseWriter {
  readonly events: CaseEvent[] = []
  readonly promises: CasePromise[] = []
  readonly reminders: Reminder[] = []
  move: MoveId = 'us'
  moveReason = ''
  told: Case['told'] = null
  firstToldAt: Case['contactedAt'] = null
  private at: number

  constructor(
    private readonly input: Pen,
    private readonly by: ClerkId,
    /** Nothing happens after it. */
    private readonly end: number,
    private readonly steps: number,
  ) {
    this.at = input.at
  }

  get moment(): number {
    return this.at
  }

  /** Time goes on by a part of what is left, never past the end. */
  pass(): void {
    const left = this.end - this.at
    this.at += Math.floor((left * this.input.random() * 2) / (this.steps + 1))
    this.at = Math.min(this.at, this.end)
  }

  event(kind: EventKind, text = '', facts: CaseEvent['facts'] = {}): void {
    const { newId } = this.input
    this.events.push({
      id: as<EventId>(newId(this.at)),
      at: instant(this.at),
      by: this.by,
      kind,
      text,
      facts,
    })
  }

  note(): void {
    this.event('note', pick(this.input.random, texts.NOTE_STARTS) + pick(this.input.random, texts.NOTE_ENDS))
  }

  tell(): void {
    const { random } = this.input
    const how = pick(random, TELLING_WAY_IDS)
    this.event('told', pick(random, texts.TOLD_STARTS) + pick(random, texts.TOLD_ENDS), { how })
    this.told = { how, at: instant(this.at), by: this.by }
    this.firstToldAt ??= this.told.at
    this.closePromises()
  }

  promise(hours = 24): void {
    const made: CasePromise = {
      id: as<PromiseId>(this.input.newId(this.at)),
      what: pick(this.input.random, texts.PROMISE_WHATS),
      dueAt: instant(this.at + hours * HOUR_MS),
      madeAt: instant(this.at),
      madeBy: this.by,
      to: 'customer',
      by: this.by,
      how: null,
      kind: 'word',
      state: 'open',
      closedAt: null,
      closedBy: null,
      note: '',
      snoozedUntil: null,
      approval: null,
    }
    this.promises.push(made)
    this.event('promised', made.what, { dueAt: made.dueAt, promise: 'word' })
  }

  closePromises(): void {
    const at = instant(this.at)
    this.promises.forEach((promise, index) => {
      if (promise.state !== 'open') return
      const state = at <= promise.dueAt ? 'kept' : 'broken'
      this.promises[index] = { ...promise, state, closedAt: at, closedBy: this.by }
      const facts = { what: promise.what, dueAt: promise.dueAt }
      this.event(state === 'kept' ? 'promiseKept' : 'promiseBroken', '', facts)
    })
  }

  waitFor(move: 'customer' | 'third'): void {
    const { random, newId, now } = this.input
    const from = this.move
    this.move = move
    this.moveReason = pick(random, texts.MOVE_REASONS[move])
    const dueAt = instant(Math.max(this.at, now) + between(random, 2, 90) * HOUR_MS)
    this.event('moved', this.moveReason, { from, to: move, nextTouchAt: dueAt })
    this.reminders.push({
      id: as<ReminderId>(newId(this.at)),
      kind: 'touch',
      title: this.moveReason,
      dueAt,
      assignee: this.by,
      state: 'open',
      closedAt: null,
      snoozedUntil: null,
      rule: null,
    })
  }
}
