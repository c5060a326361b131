// Everything the window may ask for, by name: the one table that client types, validation and handlers come from.
import { z } from 'zod'
import { CHANNEL_IDS, TELLING_WAY_IDS } from '../catalog/channels'
import { COLUMNS, MOVE_IDS } from '../catalog/columns'
import { FOLLOW_UP_RULE_IDS } from '../catalog/followUpRules'
import { ISSUE_TYPE_IDS } from '../catalog/issueTypes'
import { LANGUAGES } from '../catalog/languages'
import { OUTCOME_IDS } from '../catalog/outcomes'
import { CaseForm } from '../model/caseForm'
import { CaseId, ClerkId, CustomerId, PromiseId, ReminderId } from '../model/ids'
import { PreferencesPatch } from '../model/preferences'
import { CLERK_ROLES, OwnFollowUp, OwnHoliday, WeekHours } from '../model/shop'
import type { StoreHealth } from '../model/store'
import { line, note, TEXT_LIMITS } from '../model/text'
import { Day, Instant } from '../model/time'
import type {
  BoardView,
  CaseView,
  ClerkView,
  CustomerCard,
  CustomerHit,
  RegisterContext,
  SettingsView,
  TrashedCase,
  UndoView,
} from '../model/views'
import { alertLines } from './alerts'
import type { AppState, CaseRef, CopyReport, FolderChoice, PrinterView, SlipJob } from './answers'
import { flowLines } from './flow'
import { followUpLines } from './followUps'
import { goodsLines } from './goods'
import { handOverLines } from './handOver'
import { knowledgeLines } from './knowledge'
import { aCase, answer, approval, command, Nothing, query } from './line'
import { moneyLines } from './money'
import { NextPromise, promiseLines } from './promises'
import { proofLines } from './proof'
import { searchLines } from './search'
import { talkLines } from './talk'
import { thirdLines } from './third'
import { todayLines } from './today'
import { treatmentLines } from './treatment'

const aReason = line(TEXT_LIMITS.line)
/** Any JSON that fits: what a form holds while it is being filled in. */
const DraftText = z.string().max(200_000)
const COLUMN_IDS = COLUMNS.map(column => column.id)

export const contract = {
  // --- the app, the start screen, this computer
  'app.state': query(Nothing, answer<AppState>()),
  'app.usable': command(Nothing, answer<null>()),
  'app.log': command(
    z.object({ level: z.enum(['warn', 'error']), text: z.string().max(4000) }),
    answer<null>(),
  ),
  'preferences.save': command(PreferencesPatch, answer<null>()),
  'folder.choose': command(
    z.object({ for: z.enum(['newShop', 'openShop', 'copy']) }),
    answer<FolderChoice>(),
  ),
  'folder.show': command(Nothing, answer<null>()),
  'shop.create': command(
    z.object({
      name: line(TEXT_LIMITS.name),
      clerkName: line(TEXT_LIMITS.name),
      /** Empty: the first clerk is the manager. */
      managerName: line(TEXT_LIMITS.name),
      folder: z.enum(['usual', 'chosen']),
    }),
    answer<null>(),
  ),
  'shop.open': command(
    z.object({
      folder: z.enum(['chosen', 'recent']),
      recent: z.number().int().nullable(),
      readOnly: z.boolean(),
    }),
    answer<null>(),
  ),
  'shop.demo': command(Nothing, answer<null>()),
  'shop.leave': command(Nothing, answer<null>()),

  // --- what has fallen due
  ...alertLines,

  // --- people and settings of the shop
  'clerk.list': query(Nothing, answer<readonly ClerkView[]>()),
  'clerk.pick': command(z.object({ clerkId: ClerkId }), answer<null>()),
  'clerk.add': command(z.object({ name: line(TEXT_LIMITS.name), role: z.enum(CLERK_ROLES) }), answer<null>()),
  'clerk.change': command(
    z.object({
      clerkId: ClerkId,
      name: line(TEXT_LIMITS.name),
      role: z.enum(CLERK_ROLES),
      active: z.boolean(),
      /** She leaves: who gets everything that is open. */
      giveTo: ClerkId.nullable().default(null),
    }),
    answer<null>(),
  ),
  'settings.get': query(Nothing, answer<SettingsView>()),
  'settings.save': command(
    z
      .object({
        shopName: line(TEXT_LIMITS.name),
        phone: line(TEXT_LIMITS.phone),
        address: line(TEXT_LIMITS.line),
        terms: note(TEXT_LIMITS.terms),
        timeZone: z.string().max(64),
        week: WeekHours,
        closedDays: z.array(Day).max(400),
        promiseHours: z.number(),
        amberOpenHours: z.number(),
        untouchedOpenHours: z.number(),
        maskPhones: z.boolean(),
        quietWhenClosed: z.boolean(),
        holidaysCloseShop: z.boolean(),
        ownHolidays: z.array(OwnHoliday.extend({ name: line(TEXT_LIMITS.name) })).max(400),
        /** Null goes back to the usual times. */
        followUps: z.partialRecord(z.enum(FOLLOW_UP_RULE_IDS), OwnFollowUp.nullable()),
        refundTargetDays: z.number(),
        refundAverageDays: z.number(),
      })
      .partial(),
    answer<null>(),
  ),

  // --- registering
  'customer.find': query(z.object({ text: z.string().max(200) }), answer<readonly CustomerHit[]>()),
  'register.context': query(
    z.object({
      customerId: CustomerId.nullable(),
      itemName: z.string().max(500),
      channel: z.enum(CHANNEL_IDS),
      /** Decides how soon the customer is answered; null while it is not chosen. */
      issueTypeId: z.enum(ISSUE_TYPE_IDS).nullable().default(null),
    }),
    answer<RegisterContext>(),
  ),
  'case.register': command(
    z.object({ form: CaseForm, promiseAt: Instant.nullable(), approval }),
    answer<CaseRef>(),
  ),
  'case.correct': command(
    z.object({ caseId: CaseId, rev: z.number().int(), form: CaseForm }),
    answer<CaseRef>(),
  ),
  'draft.load': query(z.object({ name: z.enum(['register']) }), answer<string | null>()),
  'draft.save': command(z.object({ name: z.enum(['register']), text: DraftText }), answer<null>()),
  'draft.drop': command(z.object({ name: z.enum(['register']) }), answer<null>()),

  // --- lists
  ...todayLines,
  'board.get': query(
    z.object({
      mine: z.boolean(),
      issueTypeId: z.enum(ISSUE_TYPE_IDS).nullable(),
      overdueOnly: z.boolean(),
      column: z.enum(COLUMN_IDS).nullable(),
    }),
    answer<BoardView>(),
  ),
  ...searchLines,
  'trash.list': query(Nothing, answer<readonly TrashedCase[]>()),

  // --- one case
  'case.get': query(aCase, answer<CaseView>()),
  'customer.card': query(z.object({ caseId: CaseId.nullable() }), answer<CustomerCard>()),
  'case.take': command(aCase, answer<null>()),
  'case.move': command(
    z.object({
      caseId: CaseId,
      move: z.enum(MOVE_IDS),
      reason: aReason,
      /** When to look at it again; needed while others have the move. */
      nextTouchAt: Instant.nullable(),
    }),
    answer<null>(),
  ),
  'case.decide': command(
    z.object({ caseId: CaseId, outcome: z.enum(OUTCOME_IDS), text: note(TEXT_LIMITS.note) }),
    answer<null>(),
  ),
  'case.settle': command(z.object({ caseId: CaseId, text: note(TEXT_LIMITS.note) }), answer<null>()),
  'case.close': command(
    z.object({
      caseId: CaseId,
      outcome: z.enum(OUTCOME_IDS).nullable(),
      toldHow: z.enum(TELLING_WAY_IDS).nullable(),
      text: note(TEXT_LIMITS.note),
      /** Promises that are fulfilled by this very closing. */
      fulfil: z.array(PromiseId).max(100),
      /** The manager closes it although something is missing. */
      approval: approval.default(null),
    }),
    answer<null>(),
  ),
  'case.reopen': command(z.object({ caseId: CaseId, reason: aReason }), answer<null>()),
  'case.trash': command(z.object({ caseId: CaseId, reason: aReason }), answer<null>()),
  'case.restore': command(aCase, answer<null>()),

  // --- goods, money, the course of a case, suppliers and couriers
  ...goodsLines,
  ...moneyLines,
  ...flowLines,
  ...thirdLines,

  // --- follow-ups, promises, reminders
  ...promiseLines,
  'followUp.note': command(z.object({ caseId: CaseId, text: note(TEXT_LIMITS.note) }), answer<null>()),
  'followUp.tell': command(
    z.object({
      caseId: CaseId,
      how: z.enum(TELLING_WAY_IDS),
      text: note(TEXT_LIMITS.note),
      fulfil: z.array(PromiseId).max(100),
      next: NextPromise,
    }),
    answer<null>(),
  ),
  'followUp.memo': command(
    z.object({ caseId: CaseId, text: line(TEXT_LIMITS.line), dueAt: Instant }),
    answer<null>(),
  ),
  'reminder.done': command(z.object({ caseId: CaseId, reminderId: ReminderId }), answer<null>()),

  ...followUpLines,

  // --- what to say, what is right, how it is treated
  ...talkLines,
  ...treatmentLines,
  ...proofLines,
  ...knowledgeLines,

  // --- who looks after what
  ...handOverLines,

  // --- undo
  'undo.last': query(Nothing, answer<UndoView>()),
  'undo.run': command(Nothing, answer<{ readonly what: string; readonly caseId: CaseId | null }>()),

  // --- paper
  'slip.prepare': query(
    z.object({
      caseId: CaseId,
      parts: z.enum(['both', 'customer', 'goods']),
      language: z.enum(LANGUAGES).nullable(),
    }),
    answer<SlipJob>(),
  ),
  'slip.print': command(z.object({ jobId: z.string().max(64) }), answer<{ readonly printer: string }>()),
  'slip.pdf': command(z.object({ jobId: z.string().max(64) }), answer<{ readonly path: string }>()),
  'printer.list': query(Nothing, answer<readonly PrinterView[]>()),

  // --- the store
  'store.health': query(Nothing, answer<StoreHealth>()),
  'store.copyTo': command(Nothing, answer<CopyReport>()),
} as const

export type Channel = keyof typeof contract
export type ChannelOf<Kind extends 'query' | 'command'> = {
  [Name in Channel]: (typeof contract)[Name]['kind'] extends Kind ? Name : never
}[Channel]
/** What the window sends. */
export type Input<Name extends Channel> = z.input<(typeof contract)[Name]['input']>
/** What a handler receives after parsing. */
export type Parsed<Name extends Channel> = z.output<(typeof contract)[Name]['input']>
export type Output<Name extends Channel> = (typeof contract)[Name]['output']
