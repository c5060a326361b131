// A case 售后单 with everything that belongs to it: goods, promises, reminders and the timeline.
import { z } from 'zod'
import { CHANNEL_IDS, TELLING_WAY_IDS } from '../catalog/channels'
import { MOVE_IDS } from '../catalog/columns'
import { REMINDER_RULE_IDS } from '../catalog/followUpRules'
import { ISSUE_TYPE_IDS } from '../catalog/issueTypes'
import { OUTCOME_IDS } from '../catalog/outcomes'
import { PROMISE_TO_IDS } from '../catalog/promiseTo'
import { WISH_IDS } from '../catalog/wishes'
import { Approval } from './approval'
import { CaseFacts } from './caseFacts'
import { CaseLine } from './goods'
import { CaseId, ClerkId, CustomerId, EventId, PromiseId, ReminderId } from './ids'
import { recordShape } from './record'
import { settlementShape } from './settlement'
import { Instant } from './time'
import { treatmentShape } from './treatment'

export const PROMISE_STATES = ['open', 'kept', 'broken', 'renegotiated'] as const

/** What we said we would do, by when (承诺). The time is a clock time and is never moved: a new one takes its place. */
export const CasePromise = z.looseObject({
  id: PromiseId,
  /** Empty for the plain next word: "we will answer you". */
  what: z.string(),
  dueAt: Instant,
  madeAt: Instant,
  madeBy: ClerkId,
  to: z.enum(PROMISE_TO_IDS),
  /** Who keeps it; she who made it until it is given to somebody else. */
  by: ClerkId,
  /** How he wants to be told, or null: as usual. */
  how: z.enum(TELLING_WAY_IDS).nullable(),
  /** The next word to the customer, or a date somebody else gave us (a repair's return). */
  kind: z.enum(['word', 'expectation']),
  /** `broken` is also a promise that was kept too late. */
  state: z.enum(PROMISE_STATES),
  closedAt: Instant.nullable(),
  closedBy: ClerkId.nullable(),
  note: z.string(),
  /** Hidden from the top of Today until then; it stays overdue. */
  snoozedUntil: Instant.nullable(),
  approval: Approval.nullable(),
})
export type CasePromise = z.infer<typeof CasePromise>

/** The next word that we owe the customer: what stands on her slip and on the covered screen, and no other promise. */
export const isWordToCustomer = ({ kind, to }: Pick<CasePromise, 'kind' | 'to'>): boolean =>
  kind === 'word' && to === 'customer'

export const REMINDER_KINDS = ['memo', 'touch'] as const

/** Something to think of at a time (提醒): our own memo, or the next look at a case that waits for others. */
export const Reminder = z.looseObject({
  id: ReminderId,
  kind: z.enum(REMINDER_KINDS),
  title: z.string(),
  dueAt: Instant,
  assignee: ClerkId,
  state: z.enum(['open', 'done', 'skipped']),
  closedAt: Instant.nullable(),
  snoozedUntil: Instant.nullable(),
  /** Made by a rule of the follow-ups, not by a person (R112, R142). */
  rule: z.enum(REMINDER_RULE_IDS).nullable(),
})
export type Reminder = z.infer<typeof Reminder>

export const EVENT_KINDS = [
  'registered',
  'corrected',
  'note',
  'told',
  'memo',
  'promised',
  'promiseKept',
  'promiseBroken',
  'promiseRenegotiated',
  'reminderDone',
  'snoozed',
  'moved',
  'taken',
  'arrived',
  'handedBack',
  'inspected',
  'decided',
  'settled',
  'closed',
  'reopened',
  'trashed',
  'restored',
  'printed',
  'undone',
  'correction',
  'typed',
  'facts',
  'said',
  'answered',
  'step',
  'confirmed',
  'retention',
  'offered',
  'offerAnswered',
  'freightOurs',
  'declined',
  'declineWithdrawn',
  'photo',
  'photoRemoved',
  'incident',
  'incidentEnded',
  'placed',
  'storeChanged',
  'priced',
  'split',
  'outPlanned',
  'outCancelled',
  'outReserved',
  'sentOut',
  'handedOver',
  'delivered',
  'outLost',
  'loanBack',
  'parcelExpected',
  'parcelChanged',
  'parcelStep',
  'claimedParcel',
  'moneyPlanned',
  'moneyPaid',
  'moneyVoid',
  'flowChanged',
  'stageMarked',
  'platform',
  'platformResult',
  'levelRaised',
  'toSupplier',
  'supplierAnswered',
  'backFromSupplier',
  'claimOpened',
  'merged',
  'mergedFrom',
  'splitOff',
  'linked',
  'unlinked',
  'assigned',
  'handOverGiven',
  'handOverAccepted',
  'handOverReturned',
  'readBack',
  'reminderChanged',
  'reminderDropped',
  'cared',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** One entry of the timeline (时间线). Entries are only ever added. */
export const CaseEvent = z.looseObject({
  id: EventId,
  at: Instant,
  by: ClerkId,
  kind: z.enum(EVENT_KINDS),
  /** What the clerk wrote. */
  text: z.string(),
  /** Facts by name, for the sentence that the timeline shows: ids of the catalogue, moments, numbers. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})
export type CaseEvent = z.infer<typeof CaseEvent>

export const Case = z.looseObject({
  ...recordShape,
  id: CaseId,
  /** `SH-261122-007`, never used twice. */
  no: z.string(),
  /** The shop's own or the platform's number of what he bought; empty at the counter. */
  orderNo: z.string(),
  channel: z.enum(CHANNEL_IDS),
  customerId: CustomerId.nullable(),
  lines: z.array(CaseLine).min(1),
  issueTypeId: z.enum(ISSUE_TYPE_IDS),
  subTags: z.array(z.string()),
  wish: z.enum(WISH_IDS),
  note: z.string(),
  facts: CaseFacts,
  ...treatmentShape,
  ...settlementShape,
  ownerId: ClerkId,
  /** First word between us and the customer, or null while nobody has answered yet. */
  contactedAt: Instant.nullable(),
  move: z.enum(MOVE_IDS),
  moveReason: z.string(),
  /** Decided; money or goods still have to go. */
  toSettle: z.boolean(),
  outcome: z.enum(OUTCOME_IDS).nullable(),
  told: z.object({ how: z.enum(TELLING_WAY_IDS), at: Instant, by: ClerkId }).nullable(),
  closedAt: Instant.nullable(),
  /** The last time somebody did something about it. */
  touchedAt: Instant,
  promises: z.array(CasePromise),
  reminders: z.array(Reminder),
  /** Rows of Today that came back later by choice: of money (by its id), of the goods, of the platform. Until when. */
  putOff: z.record(z.string(), Instant).optional(),
  events: z.array(CaseEvent),
})
export type Case = z.infer<typeof Case>
