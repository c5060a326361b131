// What the outcome of a bench case left behind: goods that went out, money that was paid, pieces in their places.
import type { InStateId } from '../catalog/lineStates'
import type { MoneyKindId } from '../catalog/moneyKinds'
import type { OutcomeId } from '../catalog/outcomes'
import type { CaseEvent } from '../model/case'
import type { CaseLine, OutLine } from '../model/goods'
import type { ClerkId, MoneyId, OutLineId } from '../model/ids'
import type { MoneyRow } from '../model/settlement'
import { instant } from '../time/zone'
import { pick } from './seededRandom'

type Ended = {
  readonly outcome: OutcomeId
  readonly goods: readonly CaseLine[]
  readonly atMs: number
  readonly by: ClerkId
  readonly random: () => number
  readonly newId: (atMs: number) => string
}
type Settled = {
  readonly lines: CaseLine[]
  readonly outgoing: OutLine[]
  readonly money: MoneyRow[]
  readonly events: readonly Pick<CaseEvent, 'kind' | 'text' | 'facts'>[]
}

const METHODS = ['cash', 'wechat', 'wechat', 'alipay', 'platform'] as const
/** For a piece whose price nobody wrote down. */
const GUESSED_FEN = 100_00

/** Where the pieces ended; what never came stays with the customer. */
const PLACES: Readonly<Partial<Record<OutcomeId, InStateId>>> = {
  refunded: 'restocked',
  exchanged: 'restocked',
  resent: 'restocked',
  repaired: 'givenBack',
}

function placed(ended: Ended): CaseLine[] {
  const state = PLACES[ended.outcome] ?? 'givenBack'
  const stateAt = instant(ended.atMs)
  return ended.goods.map(line =>
    line.state === 'away' && ended.outcome !== 'refunded' && ended.outcome !== 'exchanged'
      ? line
      : { ...line, state, stateAt, place: '' },
  )
}

function replacements({ goods, atMs, newId, outcome }: Ended): OutLine[] {
  const at = instant(atMs)
  return goods.map(line => ({
    id: newId(atMs) as OutLineId,
    kind: outcome === 'resent' ? 'resend' : 'exchange',
    forLineId: line.id,
    itemName: line.itemName,
    spec: line.spec,
    qty: line.qty,
    unitPriceFen: line.unitPriceFen,
    place: '',
    state: outcome === 'resent' ? 'delivered' : 'handedOver',
    stateAt: at,
    parcelId: null,
    insteadOf: null,
    approval: null,
    note: '',
  }))
}

function payment({ goods, atMs, by, random, newId }: Ended, kind: MoneyKindId): MoneyRow {
  const at = instant(atMs)
  const whole = goods.reduce((sum, line) => sum + (line.unitPriceFen ?? GUESSED_FEN) * line.qty, 0)
  return {
    id: newId(atMs) as MoneyId,
    kind,
    amountFen: kind === 'refund' ? whole : Math.max(5_00, Math.round(whole / 1_000) * 100),
    keptFen: 0,
    keptByRow: null,
    payer: 'shop',
    payee: 'customer',
    method: pick(random, METHODS),
    state: 'paid',
    reason: '',
    lineIds: [],
    offerId: null,
    requestedAt: at,
    requestedBy: by,
    paidAt: at,
    paidBy: by,
    voidReason: '',
    approval: null,
  }
}

export function settledBy(ended: Ended): Settled {
  const { outcome } = ended
  const lines = placed(ended)
  const items = ended.goods.map(line => line.itemName).join('、')
  if (outcome === 'exchanged' || outcome === 'resent') {
    const kind = outcome === 'resent' ? 'sentOut' : 'handedOver'
    return {
      lines,
      outgoing: replacements(ended),
      money: [],
      events: [{ kind, text: '', facts: { items } }],
    }
  }
  if (outcome !== 'refunded' && outcome !== 'compensated')
    return { lines, outgoing: [], money: [], events: [] }
  const row = payment(ended, outcome === 'refunded' ? 'refund' : 'compensation')
  const { amountFen, keptFen, method, payer, payee } = row
  const facts = { moneyKind: row.kind, amountFen, keptFen, method, payer, payee }
  return { lines, outgoing: [], money: [row], events: [{ kind: 'moneyPaid', text: '', facts }] }
}
