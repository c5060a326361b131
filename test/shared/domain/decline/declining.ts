// A case that may be declined, and what the dialog sends for it.
import type { RuleBook } from '#kit/ruleBook'
import type { decideDecline } from '#shared/domain/decline/decline'
import { saveFacts } from '#shared/domain/treatment/facts'
import type { Case } from '#shared/model/case'
import type { CaseFacts } from '#shared/model/caseFacts'
import type { CaseForm } from '#shared/model/caseForm'
import { isHere } from '#shared/model/goods'

type Declining = Parameters<typeof decideDecline>[2]

/** Bought online, received eleven days ago, worn by nobody: the seven days have passed. */
export const LATE: Partial<CaseFacts> = {
  soldVia: 'online',
  scenario: 'received',
  receivedOn: '2026-11-11',
  paidFreight: false,
}

export function lateCase(shop: RuleBook, form: Partial<CaseForm> = {}): Case {
  const record = shop.register({ issueTypeId: 'within7Days', wish: 'refund', ...form })
  const lines = record.lines.map(line => ({
    lineId: line.id,
    category: 'shoes' as const,
    conditions: ['asNew' as const],
    boughtOn: null,
    warrantyUntil: null,
  }))
  shop.do(saveFacts, { caseId: record.id, facts: LATE, lines })
  return shop.case(record.id)
}

export function declining(shop: RuleBook, record: Case, over: Partial<Declining> = {}): Declining {
  return {
    caseId: record.id,
    ground: 'pastPeriod',
    evidence: '签收记录是 11 月 11 日',
    photos: [],
    alternatives: ['sizeSwap'],
    innerNote: '',
    approval: { by: shop.manager, reason: '过了七天' },
    ...over,
  }
}

/** The form of the case as it stands, with other contents. */
export function correction(record: Case, over: Partial<CaseForm> = {}): CaseForm {
  return {
    customer: { id: record.customerId, name: '李雪', phone: '19900001234' },
    channel: record.channel,
    lines: record.lines.map(({ id, itemName, spec, qty, unitPriceFen, boughtOn, place, state }) => ({
      ...{ id, itemName, spec, qty, unitPriceFen, boughtOn, place, here: isHere({ state }) },
    })),
    issueTypeId: record.issueTypeId,
    subTags: record.subTags,
    wish: record.wish,
    orderNo: record.orderNo,
    note: record.note,
    ...over,
  }
}
