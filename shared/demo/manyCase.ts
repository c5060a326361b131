// One invented case for the benches: plausible, of a natural size, made quickly and without the rules.
import { CHANNELS, type ChannelId, TELLING_WAY_IDS } from '../catalog/channels'
import type { MoveId } from '../catalog/columns'
import type { Case, CaseEvent, CaseLine, CasePromise, EventKind, Reminder } from '../model/case'
import type { CaseId, ClerkId, CustomerId, EventId, LineId, PromiseId, ReminderId } from '../model/ids'
import { RECORD_VERSION } from '../model/record'
import { addDays, DAY_MS, HOUR_MS, instant } from '../time/zone'
import * as texts from './manyTexts'
import { between, pick } from './seededRandom'

export type ManyCaseInput = {
  readonly no: string
  readonly at: number
  /** The shop's day of `at`. */
  readonly day: string
  readonly isOpen: boolean
  readonly customerId: CustomerId | null
  readonly clerks: readonly ClerkId[]
  readonly now: number
  readonly random: () => number
  readonly newId: (atMs: number) => string
}

/** By the plain cast: parsing a million ids would be most of the work. */
const as = <Id extends string>(id: string) => id as Id

const CHANNEL_CHANCES: readonly ChannelId[] = [
  ...([
    'counter',
    'counter',
    'counter',
    'counter',
    'phone',
    'phone',
    'chat',
    'chat',
    'chat',
    'platform',
    'platform',
  ] as const),
  ...CHANNELS.map(channel => channel.id),
]

class CaseWriter {
  readonly events: CaseEvent[] = []
  readonly promises: CasePromise[] = []
  readonly reminders: Reminder[] = []
  move: MoveId = 'us'
  moveReason = ''
  told: Case['told'] = null
  private at: number

  constructor(
    private readonly input: ManyCaseInput,
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
    this.closePromises()
  }

  promise(hours = 24): void {
    const made: CasePromise = {
      id: as<PromiseId>(this.input.newId(this.at)),
      what: pick(this.input.random, texts.PROMISE_WHATS),
      dueAt: instant(this.at + hours * HOUR_MS),
      madeAt: instant(this.at),
      madeBy: this.by,
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
    })
  }
}

function lines({ random, newId, at, day }: ManyCaseInput, isHere: boolean): CaseLine[] {
  const count = random() < 0.87 ? 1 : between(random, 2, 3)
  return Array.from({ length: count }, () => {
    const [name, yuan] = pick(random, texts.GOODS)
    return {
      id: as<LineId>(newId(at)),
      dir: 'in',
      itemName: name,
      spec: `${pick(random, texts.COLOURS)} ${pick(random, texts.SIZES)}`,
      qty: random() < 0.93 ? 1 : between(random, 2, 4),
      unitPriceFen: random() < 0.85 ? yuan * 100 : null,
      boughtOn: random() < 0.9 ? addDays(day, -between(random, 0, 90)) : null,
      place: isHere ? pick(random, texts.PLACES) : '',
      here: isHere,
      inspection: null,
    }
  })
}

/** Mostly a day or three, now and then weeks. */
function duration(random: () => number): number {
  return Math.floor(
    (0.5 + 80 * random() ** 3) * HOUR_MS + (random() < 0.1 ? between(random, 2, 20) * DAY_MS : 0),
  )
}

export function manyCase(input: ManyCaseInput): Case {
  const { random, newId, at, now, isOpen } = input
  const by = pick(random, input.clerks)
  const channel = pick(random, CHANNEL_CHANCES)
  const isNew = isOpen && random() < 0.08 && channel !== 'counter' && channel !== 'phone'
  const lastTouch = isOpen ? now - Math.floor(random() ** 3 * 4 * DAY_MS) : at + duration(random)
  const steps = isNew ? 0 : between(random, 1, 3) + (random() < 0.15 ? 1 : 0)
  const writer = new CaseWriter(input, by, Math.max(at, Math.min(now, lastTouch)), steps)
  const goods = lines(input, channel === 'counter' && random() < 0.7)
  const isInspected = goods[0]?.here === true && (!isOpen || random() < 0.7)
  const wish = pick(random, texts.WISHES_BY_CHANCE)
  const outcome = random() < 0.05 ? 'withdrawn' : texts.OUTCOME_OF[wish]
  const note = pick(random, texts.COMPLAINTS) + pick(random, texts.TROUBLES) + pick(random, texts.WANTS)
  let contactedAt = channel === 'counter' || channel === 'phone' ? instant(at) : null

  writer.event('registered', note, { channel })
  writer.promise()
  if (channel === 'counter' && random() < 0.8)
    writer.event('printed', '', { parts: 'both', to: 'printer', copy: false })
  for (let step = 0; step < steps; step++) {
    writer.pass()
    const chance = random()
    if (step === 0 && isInspected) {
      const remark = pick(random, texts.REMARKS)
      const inspection = { at: instant(writer.moment), by, ok: random() < 0.6, remark }
      for (const line of goods) line.inspection = inspection
      const items = goods.map(line => line.itemName).join('、')
      writer.event('inspected', remark, { items, good: inspection.ok })
    } else if (chance < 0.4) writer.note()
    else if (chance < 0.9 || writer.move !== 'us') {
      writer.tell()
      contactedAt ??= instant(writer.moment)
      if (random() < 0.12) writer.promise(between(random, 20, 48))
    } else writer.waitFor(random() < 0.55 ? 'customer' : 'third')
  }
  const toSettle = isOpen && !isNew && (isInspected || goods[0]?.here === false) && random() < 0.12
  if (toSettle) writer.event('decided', '', { outcome })
  if (!isOpen) {
    if (isInspected && random() < 0.6) {
      writer.event('handedBack', '', { items: goods.map(line => line.itemName).join('、') })
    }
    // What is still here after the end was put back into the stock.
    for (const line of goods) Object.assign(line, { here: false, place: '' })
    writer.tell()
    contactedAt ??= instant(writer.moment)
    writer.event('closed', '', { outcome })
  }
  const end = instant(writer.moment)
  const reminders = isOpen
    ? writer.reminders
    : writer.reminders.map((item): Reminder => ({ ...item, dueAt: end, state: 'skipped', closedAt: end }))
  return {
    id: as<CaseId>(newId(at)),
    v: RECORD_VERSION,
    rev: 1,
    createdAt: instant(at),
    createdBy: by,
    updatedAt: end,
    updatedBy: by,
    deletedAt: null,
    no: input.no,
    channel,
    customerId: input.customerId,
    lines: goods,
    issueTypeId: pick(random, texts.ISSUES),
    subTags: [],
    wish,
    note,
    ownerId: by,
    contactedAt,
    move: toSettle ? 'us' : isOpen ? writer.move : 'us',
    moveReason: isOpen && !toSettle ? writer.moveReason : '',
    toSettle,
    outcome: toSettle || !isOpen ? outcome : null,
    told: toSettle ? null : writer.told,
    closedAt: isOpen ? null : end,
    touchedAt: end,
    promises: writer.promises,
    reminders,
    events: writer.events,
  }
}
