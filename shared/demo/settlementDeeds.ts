// What moves goods and money in the stories: pieces put away, handed out, sent to the supplier; sums paid or planned; claims.
import type { GoesTo, OutKindId } from '../catalog/lineStates'
import type { MoneyKindId, MoneyMethodId } from '../catalog/moneyKinds'
import { sendOut } from '../domain/goods/leaving'
import { planOut } from '../domain/goods/outgoing'
import { goodsPlace, goodsStay } from '../domain/goods/placing'
import { planMoney } from '../domain/money/rows'
import { expectParcel } from '../domain/parcels/caseParcels'
import { makeBatch } from '../domain/third/batches'
import { answerBatch, backFromBatch } from '../domain/third/batchReturns'
import { openClaim } from '../domain/third/claims'
import type { Case } from '../model/case'
import type { Ruling, Scene } from '../model/ruling'
import { at, clerkOn, must, type Stage } from './stage'
import type { When } from './story'

export type SettlementDeed =
  | { readonly do: 'place'; readonly goesTo: GoesTo; readonly place: string; readonly text: string }
  | { readonly do: 'stay'; readonly text: string }
  | {
      readonly do: 'out'
      readonly kind: OutKindId
      readonly what: string
      readonly spec: string
      /** In his hands at the counter, on its way, or only planned. */
      readonly how: 'handed' | 'sent' | 'planned'
      /** It stands for the first piece of the case; otherwise for none. */
      readonly forFirst: boolean
    }
  | { readonly do: 'ship' }
  | {
      readonly do: 'pay' | 'owe'
      readonly kind: MoneyKindId
      readonly yuan: number
      readonly method: MoneyMethodId
      readonly text: string
    }
  | {
      readonly do: 'coming'
      readonly who: string
      readonly no: string
      readonly state: 'moving' | 'intercepted'
    }
  | { readonly do: 'toSupplier'; readonly who: string }
  | { readonly do: 'fromSupplier'; readonly place: string; readonly text: string }
  | {
      readonly do: 'claim'
      readonly who: string
      readonly yuan: number
      readonly next: When
      readonly text: string
    }

type Deed<Name extends SettlementDeed['do']> = Extract<SettlementDeed, { readonly do: Name }>
type Plays = {
  readonly [Name in SettlementDeed['do']]: (
    stage: Stage,
    record: Case,
    step: Deed<Name>,
    scene: Scene,
  ) => Ruling<unknown>
}

const linesIn = (record: Case, states: readonly Case['lines'][number]['state'][]) =>
  record.lines.filter(({ state }) => states.includes(state)).map(({ id }) => id)
const yes = (stage: Stage) => ({ by: clerkOn(stage, 'zhou'), reason: '店长知道，先办' })
const keysOf = (record: Case, ids: ReturnType<typeof linesIn>) =>
  ids.map(lineId => ({ caseId: record.id, lineId }))

function ship(stage: Stage, record: Case, scene: Scene): Ruling<unknown> {
  const outIds = record.outgoing.filter(({ state }) => state === 'planned').map(({ id }) => id)
  const way = { courier: '顺风快递', trackingNo: '', freightFen: null, payer: null }
  return sendOut(stage.book, scene, { caseId: record.id, outIds, ...way, approval: yes(stage) })
}

/** The batch that holds pieces of this case and is still out. */
function batchOf(stage: Stage, record: Case) {
  for (const batch of stage.book.third.values()) {
    if (batch.kind !== 'batch') continue
    const pieces = batch.pieces.filter(({ caseId, backAt }) => caseId === record.id && backAt === null)
    if (pieces.length > 0) return { batchId: batch.id, pieces }
  }
  throw new Error(`${record.no} has nothing at a supplier's`)
}

function money(stage: Stage, record: Case, step: Deed<'pay' | 'owe'>, scene: Scene): Ruling<unknown> {
  const { kind, yuan, method, text: reason } = step
  const offer = record.offers.find(({ answer, amountFen }) => answer === 'agreed' && amountFen === yuan * 100)
  const isFromCustomer = kind === 'customerPays'
  return planMoney(stage.book, scene, {
    caseId: record.id,
    kind,
    ...{ amountFen: yuan * 100, keptFen: 0, method, reason, paid: step.do === 'pay' },
    ...{ payer: isFromCustomer ? 'customer' : 'shop', payee: isFromCustomer ? 'shop' : 'customer' },
    lineIds: kind === 'refund' ? record.lines.map(({ id }) => id) : [],
    offerId: offer?.id ?? null,
    approval: yes(stage),
  })
}

const PLAYS: Plays = {
  place: ({ book }, record, { goesTo, place, text: reason }, scene) => {
    const lineIds = linesIn(record, ['inspected', 'forSupplier', 'toCollect'])
    return goodsPlace(book, scene, { caseId: record.id, lineIds, qty: null, goesTo, place, reason })
  },
  stay: ({ book }, record, { text: reason }, scene) => {
    const lineIds = linesIn(record, ['away'])
    const input = { caseId: record.id, lineIds, qty: null, state: 'staysWithCustomer', reason } as const
    return goodsStay(book, scene, input)
  },
  out: (stage, record, { kind, what: itemName, spec, how, forFirst }, scene) => {
    const [first] = record.lines
    const planned = planOut(stage.book, scene, {
      caseId: record.id,
      ...{ kind, itemName, spec, note: '', handOver: how === 'handed' },
      forLineId: forFirst ? (first?.id ?? null) : null,
      qty: forFirst ? (first?.qty ?? 1) : 1,
      unitPriceFen: forFirst ? (first?.unitPriceFen ?? null) : null,
      approval: yes(stage),
    })
    if (how !== 'sent' || !planned.ok) return planned
    must(stage, planned, `${record.no} out`)
    return ship(stage, stage.book.cases.get(record.id) ?? record, scene)
  },
  ship: (stage, record, _step, scene) => ship(stage, record, scene),
  pay: money,
  owe: money,
  coming: ({ book }, record, { who: courier, no: trackingNo, state }, scene) => {
    const way = { courier, trackingNo, freightFen: null, payer: null }
    const lineIds = linesIn(record, ['away'])
    return expectParcel(book, scene, { caseId: record.id, lineIds, ...way, state, note: '' })
  },
  toSupplier: (stage, record, { who: name }, scene) => {
    const lineIds = linesIn(record, ['inspected'])
    const going = {
      caseId: record.id,
      lineIds,
      qty: null,
      goesTo: 'forSupplier',
      place: '',
      reason: '',
    } as const
    must(stage, goodsPlace(stage.book, scene, going), `${record.no} forSupplier`)
    const send = { courier: '顺风快递', trackingNo: '', expectedOn: null }
    const partner = { id: null, name, phone: '' }
    return makeBatch(stage.book, scene, { partner, pieces: keysOf(record, lineIds), note: '', send })
  },
  fromSupplier: (stage, record, { place, text: note }, scene) => {
    const { batchId, pieces } = batchOf(stage, record)
    const answer = { batchId, pieces, answer: 'repair', creditFen: null, note } as const
    must(stage, answerBatch(stage.book, scene, answer), `${record.no} answer`)
    return backFromBatch(stage.book, scene, { batchId, pieces, place, isLast: true })
  },
  claim: (stage, { id: caseId }, { who: name, yuan, next, text: note }, scene) =>
    openClaim(stage.book, scene, {
      partner: { id: null, name, phone: '' },
      ...{ subject: 'lost', caseId, askedFen: yuan * 100, isAsked: true },
      nextAskAt: at(stage, next),
      note,
    }),
}

export const isSettlementDeed = (step: { readonly do: string }): step is SettlementDeed =>
  Object.hasOwn(PLAYS, step.do)

export function playSettlement(
  stage: Stage,
  record: Case,
  step: SettlementDeed,
  scene: Scene,
): Ruling<unknown> {
  // Table and step agree by their key, which the compiler cannot follow through a lookup.
  return (PLAYS[step.do] as Plays['pay'])(stage, record, step as Deed<'pay'>, scene)
}
