// Money planned, paid, void (R130): never twice, never more than was paid, never for a piece that was replaced.
import { type MoneyKindId, type MoneyMethodId, moneyKind, type PartyId } from '../../catalog/moneyKinds'
import type { Approval, ApprovalInput } from '../../model/approval'
import type { Book } from '../../model/book'
import type { Case, CaseEvent, EventKind } from '../../model/case'
import { type CaseId, type LineId, MoneyId, type OfferId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { MoneyRow } from '../../model/settlement'
import { instant } from '../../time/zone'
import { approve } from '../approvals'
import { newEvent, nextCase, openCase } from '../caseChange'
import { whyNotRefund } from '../flow/lock'
import { keptBy } from './kept'
import { whyReplaced, whyTooMuch, whyTooMuchNow } from './limits'
import { isLive } from './standing'

/** A million yuan: beyond it a finger slipped. */
const MOST_FEN = 100_000_000

type Plan = {
  caseId: CaseId
  kind: MoneyKindId
  amountFen: number
  keptFen: number
  payer: PartyId
  payee: PartyId | null
  method: MoneyMethodId
  reason: string
  lineIds: readonly LineId[]
  offerId: OfferId | null
  paid: boolean
  approval: ApprovalInput | null
}
/** What was not shipped is paid back only when it cannot be shipped any more (R30). */
const whyNotYet = (record: Case, { kind }: Pick<MoneyRow, 'kind'>): Refusal | null =>
  kind === 'refund' ? whyNotRefund(record) : null

type RowOf = { caseId: CaseId; moneyId: MoneyId }
type Allowed = { ok: true; approval: Approval | null } | { ok: false; refusal: Refusal }

/** Freight goes between any two; everything else has its giver and its taker, but who pays back may be named. */
function wrongParties({ kind, payer, payee }: Plan): Refusal | null {
  const usual = moneyKind(kind)
  const isFree = kind === 'freight'
  const isRight =
    payer !== payee &&
    (isFree ? payee !== null : payee === usual.payee && (kind === 'recovered' || payer === usual.payer))
  return isRight ? null : refuse('money-parties', 'payee')
}

function wrongOffer(record: Case, { offerId, amountFen }: Plan): Refusal | null {
  if (offerId === null) return null
  const offer = record.offers.find(({ id }) => id === offerId)
  if (!offer) return refuse('no-such-offer')
  if (offer.answer !== 'agreed') return refuse('offer-not-agreed')
  if (record.money.some(row => row.offerId === offerId && isLive(row))) return refuse('offer-paid')
  const yuan = offer.amountFen / 100
  return amountFen === offer.amountFen
    ? null
    : refuse('number-out-of-range', 'amountFen', { min: yuan, max: yuan })
}

function wrongPlan(record: Case, input: Plan): Refusal | null {
  const { kind, amountFen, keptFen, method, lineIds } = input
  if (!Number.isSafeInteger(amountFen) || amountFen <= 0 || amountFen > MOST_FEN)
    return refuse('number-out-of-range', 'amountFen', { min: 0.01, max: MOST_FEN / 100 })
  if (!Number.isSafeInteger(keptFen)) return refuse('number-out-of-range', 'keptFen')
  if (moneyKind(kind).isCash === (method === 'goods')) return refuse('required', 'method')
  const isKnown = (id: LineId) => record.lines.some(line => line.id === id)
  if (!lineIds.every(isKnown)) return refuse('no-such-line', 'lineIds')
  return wrongParties(input) ?? wrongOffer(record, input)
}

/** What the rules stop may go with the manager's yes, and it is kept which row had it. */
function allowed(book: Book, scene: Scene, wrong: Refusal | null, input: ApprovalInput | null): Allowed {
  if (wrong === null) return { ok: true, approval: null }
  return input === null ? { ok: false, refusal: wrong } : approve(book, scene, input)
}

function moneyEvent(
  scene: Scene,
  kind: EventKind,
  text: string,
  row: MoneyRow,
  more: CaseEvent['facts'] = {},
): CaseEvent {
  const { amountFen, keptFen, method, payer, payee } = row
  return newEvent(scene, kind, text, {
    moneyKind: row.kind,
    amountFen,
    keptFen,
    method,
    payer,
    payee,
    ...more,
  })
}

const approvedBy = (approval: Approval | null): CaseEvent['facts'] =>
  approval === null ? {} : { approvedBy: approval.by, reason: approval.reason }

export function planMoney(book: Book, scene: Scene, input: Plan): Ruling<{ readonly moneyId: MoneyId }> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  const wrong = wrongPlan(before, input)
  if (wrong) return no(wrong)
  const { kind, amountFen, keptFen, payer, payee, method, reason, offerId, paid } = input
  const sum = { kind, amountFen, keptFen, lineIds: [...new Set(input.lineIds)] }
  const stopped = whyReplaced(before, sum) ?? (paid ? whyNotYet(before, sum) : null)
  if (stopped) return no(stopped)
  const kept = keptBy(book, scene.now, before, sum)
  if (!kept.ok) return no(kept.refusal)
  const may = allowed(book, scene, whyTooMuch(before, sum), input.approval)
  if (!may.ok) return no(may.refusal)
  const at = instant(scene.now)
  const row: MoneyRow = {
    id: MoneyId.parse(scene.newId()),
    ...sum,
    keptByRow: kept.row,
    payer,
    payee,
    method,
    state: paid ? 'paid' : 'planned',
    reason,
    offerId,
    requestedAt: at,
    requestedBy: scene.by,
    paidAt: paid ? at : null,
    paidBy: paid ? scene.by : null,
    voidReason: '',
    approval: may.approval,
  }
  const event = moneyEvent(scene, paid ? 'moneyPaid' : 'moneyPlanned', reason, row, approvedBy(may.approval))
  return yes({ moneyId: row.id }, [nextCase(before, scene, { money: [...before.money, row] }, [event])])
}

type Found = { ok: true; before: Case; row: MoneyRow } | { ok: false; refusal: Refusal }

function findRow(book: Book, { caseId, moneyId }: RowOf): Found {
  const looked = openCase(book, caseId)
  if (!looked.ok) return looked
  const row = looked.found.money.find(({ id }) => id === moneyId)
  return row ? { ok: true, before: looked.found, row } : { ok: false, refusal: refuse('no-such-money') }
}

const withRow = ({ money }: Case, next: MoneyRow) => ({
  money: money.map(row => (row.id === next.id ? next : row)),
})

/** Again all that stopped it when it was planned: a price may have changed, the piece may have been replaced since. */
export function payMoney(
  book: Book,
  scene: Scene,
  input: RowOf & { method: MoneyMethodId; approval: ApprovalInput | null },
): Ruling<null> {
  const found = findRow(book, input)
  if (!found.ok) return no(found.refusal)
  const { before, row } = found
  if (row.state === 'paid') return no(refuse('money-already-paid'))
  if (row.state === 'void') return no(refuse('money-not-planned'))
  const { method } = input
  if (moneyKind(row.kind).isCash === (method === 'goods')) return no(refuse('required', 'method'))
  const stopped = whyReplaced(before, row) ?? whyNotYet(before, row)
  if (stopped) return no(stopped)
  const may = allowed(book, scene, whyTooMuchNow(before, row), input.approval)
  if (!may.ok) return no(may.refusal)
  const paid: MoneyRow = {
    ...row,
    method,
    state: 'paid',
    paidAt: instant(scene.now),
    paidBy: scene.by,
    approval: row.approval ?? may.approval,
  }
  const event = moneyEvent(scene, 'moneyPaid', '', paid, approvedBy(may.approval))
  return yes(null, [nextCase(before, scene, withRow(before, paid), [event])])
}

/** The row stays with its reason. What was paid already is taken back only with the manager's yes: money has moved. */
export function voidMoney(
  book: Book,
  scene: Scene,
  input: RowOf & { reason: string; approval?: ApprovalInput | null },
): Ruling<null> {
  const found = findRow(book, input)
  if (!found.ok) return no(found.refusal)
  const { before, row } = found
  const { reason } = input
  if (row.state === 'void') return no(refuse('money-not-planned'))
  if (reason === '') return no(refuse('required', 'reason'))
  const wasPaid = row.state === 'paid'
  const may = allowed(book, scene, wasPaid ? refuse('needs-manager') : null, input.approval ?? null)
  if (!may.ok) return no(may.refusal)
  const gone: MoneyRow = { ...row, state: 'void', voidReason: reason }
  const event = moneyEvent(scene, 'moneyVoid', reason, gone, {
    wasPaid,
    ...(may.approval === null ? {} : { approvedBy: may.approval.by, reason: may.approval.reason }),
  })
  return yes(null, [nextCase(before, scene, withRow(before, gone), [event])])
}
