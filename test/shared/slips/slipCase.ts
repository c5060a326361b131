// A case as the shop would have it, with something internal in every place that a slip must not show.
import { NEW_IN_V4 } from '#shared/domain/settings'
import type { Case, CasePromise } from '#shared/model/case'
import { NO_FACTS } from '#shared/model/caseFacts'
import type { Customer } from '#shared/model/customer'
import { type CaseLine, NEW_LINE_PARTS } from '#shared/model/goods'
import type { CaseId, ClerkId, CustomerId, EventId, LineId, PromiseId, ReminderId } from '#shared/model/ids'
import { UNSETTLED } from '#shared/model/settlement'
import type { Settings } from '#shared/model/shop'
import { UNTREATED } from '#shared/model/treatment'
import { type SlipParts, type SlipView, slipView } from '#shared/slips/slipView'
import { msOf } from '#shared/time/zone'

export const LI_MIN = 'clerk-1' as ClerkId
export const PHONE = '13812345678'
/** 15:20 on Sunday, 22 November, in Shanghai. */
export const NOW = '2026-11-22T07:20:00.000Z'

const record = {
  v: 1,
  rev: 3,
  createdAt: NOW,
  createdBy: LI_MIN,
  updatedAt: NOW,
  updatedBy: LI_MIN,
  deletedAt: null,
}

export function aLine(change: Partial<CaseLine> = {}): CaseLine {
  return {
    id: 'line-1' as LineId,
    dir: 'in',
    itemName: '轻跑运动鞋',
    spec: '雾白 38 码',
    qty: 1,
    unitPriceFen: 39_900,
    boughtOn: '2026-11-01',
    place: 'A 架 3 层',
    state: 'arrived',
    ...NEW_LINE_PARTS,
    ...change,
  }
}

export function aPromise(change: Partial<CasePromise> = {}): CasePromise {
  return {
    id: 'promise-1' as PromiseId,
    what: 'INNER-WHAT',
    dueAt: '2026-11-23T07:20:00.000Z',
    madeAt: NOW,
    madeBy: LI_MIN,
    to: 'customer',
    by: LI_MIN,
    how: null,
    kind: 'word',
    state: 'open',
    closedAt: null,
    closedBy: null,
    note: 'INNER-PROMISE-NOTE',
    snoozedUntil: null,
    approval: null,
    ...change,
  }
}

export function aSlipCase(change: Partial<Case> = {}): Case {
  return {
    ...record,
    id: 'case-1' as CaseId,
    no: 'SH-261122-007',
    channel: 'counter',
    customerId: 'customer-1' as CustomerId,
    lines: [aLine({ inspection: { at: NOW, by: LI_MIN, ok: false, remark: 'INNER-INSPECTION' } })],
    issueTypeId: 'quality',
    subTags: ['damaged', 'INNER-TAG'],
    wish: 'exchange',
    orderNo: '',
    note: 'INNER-CASE-NOTE',
    facts: NO_FACTS,
    ...UNTREATED,
    ...UNSETTLED,
    ownerId: LI_MIN,
    contactedAt: NOW,
    move: 'us',
    moveReason: 'INNER-MOVE-REASON',
    toSettle: false,
    outcome: null,
    told: null,
    closedAt: null,
    touchedAt: NOW,
    promises: [aPromise()],
    reminders: [
      {
        id: 'reminder-1' as ReminderId,
        kind: 'memo',
        title: 'INNER-MEMO',
        dueAt: NOW,
        assignee: LI_MIN,
        state: 'open',
        closedAt: null,
        snoozedUntil: null,
        rule: null,
      },
    ],
    events: [
      {
        id: 'event-1' as EventId,
        at: NOW,
        by: LI_MIN,
        kind: 'note',
        text: 'INNER-EVENT',
        facts: { why: 'INNER-FACT' },
      },
    ],
    ...change,
  }
}

export function aSlipCustomer(change: Partial<Customer> = {}): Customer {
  return {
    ...record,
    id: 'customer-1' as CustomerId,
    name: '王秀英',
    phones: [PHONE, '13900001111'],
    note: 'INNER-CUSTOMER-NOTE',
    ...change,
  }
}

export function slipSettings(change: Partial<Settings> = {}): Settings {
  const usual = { open: '09:30', close: '20:30' }
  return {
    ...record,
    id: 'settings',
    kind: 'settings',
    shopName: '青禾鞋服',
    phone: '0571-88123456',
    address: '文三路 259 号',
    terms: '请在 30 天内来取。',
    timeZone: 'Asia/Shanghai',
    week: [usual, usual, usual, usual, usual, null, null],
    closedDays: [],
    promiseHours: 24,
    promiseLimitHours: 48,
    amberOpenHours: 4,
    untouchedOpenHours: 10,
    maskPhones: true,
    ...NEW_IN_V4,
    ownHolidays: [],
    ...change,
  }
}

type ViewFacts = {
  readonly record?: Case
  readonly customer?: Customer | undefined
  readonly settings?: Settings
  readonly parts?: SlipParts
  readonly isCopy?: boolean
  readonly now?: string
  readonly language?: SlipView['language']
}

export function aSlipView(facts: ViewFacts = {}): SlipView {
  return slipView({
    record: facts.record ?? aSlipCase(),
    customer: 'customer' in facts ? facts.customer : aSlipCustomer(),
    settings: facts.settings ?? slipSettings(),
    nameOf: () => '李敏',
    now: msOf(facts.now ?? NOW),
    language: facts.language ?? 'zh-CN',
    parts: facts.parts ?? 'both',
    isCopy: facts.isCopy ?? false,
  })
}
