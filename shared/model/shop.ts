// The shop itself: settings, the clerks, and the counters of case numbers.
import { z } from 'zod'
import { FOLLOW_UP_RULE_IDS } from '../catalog/followUpRules'
import { PARTNER_ROLE_IDS } from '../catalog/thirdParties'
import { CaseId, ClerkId, HandOverId, PartnerId } from './ids'
import { OwnKnowledge } from './ownKnowledge'
import { recordShape } from './record'
import { ClockTime, Day, Instant } from './time'

/** Opening hours of one weekday, or null when the shop stays closed. */
export const DayHours = z.object({ open: ClockTime, close: ClockTime }).nullable()
export type DayHours = z.infer<typeof DayHours>

/** Monday first. */
export const WeekHours = z.array(DayHours).length(7)

/** What the shop says of one day, over the shipped table of public holidays; `plain` takes its entry away. */
export const OwnHoliday = z.object({ day: Day, kind: z.enum(['off', 'work', 'plain']), name: z.string() })
export type OwnHoliday = z.infer<typeof OwnHoliday>

/** The shop's own times of one follow-up rule, in the rule's unit. */
export const OwnFollowUp = z.object({ isOn: z.boolean(), after: z.array(z.number()) })
export type OwnFollowUp = z.infer<typeof OwnFollowUp>

export const Settings = z.looseObject({
  ...recordShape,
  id: z.literal('settings'),
  kind: z.literal('settings'),
  shopName: z.string(),
  phone: z.string(),
  address: z.string(),
  /** Printed at the foot of the slip. */
  terms: z.string(),
  /** IANA name; days and opening hours are the shop's, wherever the computer thinks it is. */
  timeZone: z.string(),
  week: WeekHours,
  closedDays: z.array(Day),
  /** Hours until the next word to the customer (R54, R111). */
  promiseHours: z.number(),
  /** Above this many hours a promise needs the manager (R111). */
  promiseLimitHours: z.number(),
  /** A promise is amber when it falls due within so many opening hours. */
  amberOpenHours: z.number(),
  /** A case is untouched too long after so many opening hours. */
  untouchedOpenHours: z.number(),
  /** Lists show 138****1234: the customer may see the screen. */
  maskPhones: z.boolean(),
  /** Public holidays close suppliers and couriers; the shop itself only by choice. */
  holidaysCloseShop: z.boolean(),
  ownHolidays: z.array(OwnHoliday),
  /** Rules that the shop has changed; the others are the catalogue's. */
  followUps: z.partialRecord(z.enum(FOLLOW_UP_RULE_IDS), OwnFollowUp),
  /** Days from request to money: what the shop wants to reach, and what others take (R131). */
  refundTargetDays: z.number(),
  refundAverageDays: z.number(),
  /** Reminders wait for the opening instead of ringing at night. */
  quietWhenClosed: z.boolean(),
})
export type Settings = z.infer<typeof Settings>

export const CLERK_ROLES = ['clerk', 'manager'] as const
export type ClerkRole = (typeof CLERK_ROLES)[number]

export const Clerk = z.looseObject({
  ...recordShape,
  id: ClerkId,
  kind: z.literal('clerk'),
  name: z.string(),
  role: z.enum(CLERK_ROLES),
  /** False once she has left; her name stays on everything she did. */
  active: z.boolean(),
  /** Away until this day (the last one included), and who looks after her cases meanwhile. */
  absence: z.object({ until: Day, deputy: ClerkId.nullable() }).nullable(),
})
export type Clerk = z.infer<typeof Clerk>

/** The highest case number ever issued for one shop day, so that none is used twice. */
export const Counter = z.looseObject({
  ...recordShape,
  /** `counter:YYMMDD` for cases, `counter:batch:YYMMDD` for batches. */
  id: z.string().regex(/^counter:(batch:)?\d{6}$/),
  kind: z.literal('counter'),
  last: z.number().int(),
})
export type Counter = z.infer<typeof Counter>

/** A supplier or a courier (往来单位). */
export const Partner = z.looseObject({
  ...recordShape,
  id: PartnerId,
  kind: z.literal('partner'),
  role: z.enum(PARTNER_ROLE_IDS),
  name: z.string(),
  phone: z.string(),
  note: z.string(),
})
export type Partner = z.infer<typeof Partner>

/** What one shift gives to the next (交接): the receiver accepts each case for herself. */
export const HandOver = z.looseObject({
  ...recordShape,
  id: HandOverId,
  kind: z.literal('handOver'),
  from: ClerkId,
  /** Null: whoever comes next. */
  to: ClerkId.nullable(),
  /** For the whole shift. */
  note: z.string(),
  noteSeen: z.object({ at: Instant, by: ClerkId }).nullable(),
  items: z.array(
    z.looseObject({
      caseId: CaseId,
      note: z.string(),
      state: z.enum(['open', 'accepted', 'returned']),
      at: Instant.nullable(),
      by: ClerkId.nullable(),
      /** Why it was given back. */
      reason: z.string(),
    }),
  ),
})
export type HandOver = z.infer<typeof HandOver>

export const ShopRecord = z.discriminatedUnion('kind', [
  Settings,
  Clerk,
  Counter,
  Partner,
  OwnKnowledge,
  HandOver,
])
export type ShopRecord = z.infer<typeof ShopRecord>

/** Who works here before anyone was picked: the program itself, in records it writes on its own. */
export const SYSTEM = 'system' as ClerkId
