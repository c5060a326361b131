// One invented case for the benches: plausible, of a natural size, made quickly and without the rules.
import { CHANNELS, type ChannelId } from '../catalog/channels'
import type { OutcomeId } from '../catalog/outcomes'
import type { Case, Reminder } from '../model/case'
import { NO_FACTS } from '../model/caseFacts'
import { type CaseLine, NEW_LINE_PARTS } from '../model/goods'
import type { CaseId, ClerkId, CustomerId, LineId } from '../model/ids'
import { RECORD_VERSION } from '../model/record'
import { UNSETTLED } from '../model/settlement'
import { UNTREATED } from '../model/treatment'
import { addDays, DAY_MS, HOUR_MS, instant } from '../time/zone'
import { CaseWriter } from './caseWriter'
import { settledBy } from './manySettled'
import * as texts from './manyTexts'
import { orderNoOf } from './orderNumbers'
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

const CHANNEL_CHANCES: readonly ChannelId[] = [
  ...(['counter', 'counter', 'counter', 'counter', 'phone', 'phone'] as const),
  ...(['chat', 'chat', 'chat', 'platform', 'platform'] as const),
  ...CHANNELS.map(channel => channel.id),
]

function lines({ random, newId, at, day }: ManyCaseInput, isHere: boolean): CaseLine[] {
  const count = random() < 0.87 ? 1 : between(random, 2, 3)
  return Array.from({ length: count }, () => {
    const [name, yuan] = pick(random, texts.GOODS)
    return {
      id: newId(at) as LineId,
      itemName: name,
      spec: `${pick(random, texts.COLOURS)} ${pick(random, texts.SIZES)}`,
      qty: random() < 0.93 ? 1 : between(random, 2, 4),
      unitPriceFen: random() < 0.85 ? yuan * 100 : null,
      boughtOn: random() < 0.9 ? addDays(day, -between(random, 0, 90)) : null,
      place: isHere ? pick(random, texts.PLACES) : '',
      ...NEW_LINE_PARTS,
      state: isHere ? 'arrived' : 'away',
    }
  })
}

/** Mostly a day or three, now and then weeks. */
function duration(random: () => number): number {
  const extra = random() < 0.1 ? between(random, 2, 20) * DAY_MS : 0
  return Math.floor((0.5 + 80 * random() ** 3) * HOUR_MS + extra)
}

/** The last moment of the case: its end, or the last time that somebody touched it. */
function lastMoment({ random, at, now, isOpen }: ManyCaseInput): number {
  const wanted = isOpen ? now - Math.floor(random() ** 3 * 4 * DAY_MS) : at + duration(random)
  return Math.max(at, Math.min(now, wanted))
}

type Draft = {
  readonly input: ManyCaseInput
  readonly by: ClerkId
  readonly channel: ChannelId
  readonly note: string
  readonly goods: CaseLine[]
  readonly writer: CaseWriter
  readonly steps: number
  readonly isInspected: boolean
}

function draftOf(input: ManyCaseInput): Draft {
  const { random, isOpen } = input
  const by = pick(random, input.clerks)
  const channel = pick(random, CHANNEL_CHANCES)
  const isNew = isOpen && random() < 0.08 && channel !== 'counter' && channel !== 'phone'
  const steps = isNew ? 0 : between(random, 1, 3) + (random() < 0.15 ? 1 : 0)
  const goods = lines(input, channel === 'counter' && random() < 0.7)
  const note = pick(random, texts.COMPLAINTS) + pick(random, texts.TROUBLES) + pick(random, texts.WANTS)
  const isInspected = goods[0]?.state === 'arrived' && (!isOpen || random() < 0.7)
  const writer = new CaseWriter(input, by, lastMoment(input), steps)
  return { input, by, channel, note, goods, writer, steps, isInspected }
}

const namesOf = (goods: readonly CaseLine[]) => goods.map(line => line.itemName).join('、')

function inspect({ input, by, goods, writer }: Draft): void {
  const remark = pick(input.random, texts.REMARKS)
  const inspection = { at: instant(writer.moment), by, ok: input.random() < 0.6, remark }
  for (const line of goods) Object.assign(line, { inspection, state: 'inspected', stateAt: inspection.at })
  writer.event('inspected', remark, { items: namesOf(goods), good: inspection.ok })
}

/** What happens between registering and the end. */
function live(draft: Draft): void {
  const { input, writer } = draft
  for (let step = 0; step < draft.steps; step++) {
    writer.pass()
    const chance = input.random()
    if (step === 0 && draft.isInspected) inspect(draft)
    else if (chance < 0.4) writer.note()
    else if (chance < 0.9 || writer.move !== 'us') {
      writer.tell()
      if (input.random() < 0.12) writer.promise(between(input.random, 20, 48))
    } else writer.waitFor(input.random() < 0.55 ? 'customer' : 'third')
  }
}

/** Goods and money go where the outcome sends them, he is told, it is over. */
function end({ input, by, goods, writer }: Draft, outcome: OutcomeId) {
  const { random, newId } = input
  const settled = settledBy({ outcome, goods, atMs: writer.moment, by, random, newId })
  for (const { kind, text, facts } of settled.events) writer.event(kind, text, facts)
  writer.tell()
  writer.event('closed', '', { outcome })
  const { lines, outgoing, money } = settled
  return { lines, outgoing, money }
}

/** What the case says about itself after all that happened. */
function standing({ input, writer }: Draft, toSettle: boolean, outcome: OutcomeId) {
  const { isOpen } = input
  const at = instant(writer.moment)
  const isWaiting = isOpen && !toSettle
  return {
    move: isWaiting ? writer.move : ('us' as const),
    moveReason: isWaiting ? writer.moveReason : '',
    toSettle,
    outcome: isWaiting ? null : outcome,
    told: toSettle ? null : writer.told,
    closedAt: isOpen ? null : at,
    reminders: isOpen
      ? writer.reminders
      : writer.reminders.map((item): Reminder => ({ ...item, dueAt: at, state: 'skipped', closedAt: at })),
  }
}

export function manyCase(input: ManyCaseInput): Case {
  const { random, at, isOpen } = input
  const draft = draftOf(input)
  const { by, channel, note, goods, writer, steps, isInspected } = draft
  const wish = pick(random, texts.WISHES_BY_CHANCE)
  const outcome = random() < 0.05 ? 'withdrawn' : texts.OUTCOME_OF[wish]

  writer.event('registered', note, { channel })
  writer.promise()
  if (channel === 'counter' && random() < 0.8) {
    writer.event('printed', '', { parts: 'both', to: 'printer', copy: false })
  }
  live(draft)
  const isDecidable = isOpen && steps > 0 && (isInspected || goods[0]?.state === 'away')
  const toSettle = isDecidable && random() < 0.12
  if (toSettle) writer.event('decided', '', { outcome })
  const settled = isOpen ? {} : end(draft, outcome)

  const touched = instant(writer.moment)
  const isContacted = channel === 'counter' || channel === 'phone'
  return {
    id: input.newId(at) as CaseId,
    v: RECORD_VERSION,
    rev: 1,
    createdAt: instant(at),
    createdBy: by,
    updatedAt: touched,
    updatedBy: by,
    deletedAt: null,
    no: input.no,
    channel,
    facts: NO_FACTS,
    ...UNTREATED,
    ...UNSETTLED,
    customerId: input.customerId,
    lines: goods,
    issueTypeId: pick(random, texts.ISSUES),
    subTags: [],
    wish,
    orderNo: orderNoOf(channel, input.day, input.no),
    note,
    ownerId: by,
    contactedAt: isContacted ? instant(at) : writer.firstToldAt,
    touchedAt: touched,
    promises: writer.promises,
    events: writer.events,
    ...standing(draft, toSettle, outcome),
    ...settled,
  }
}
