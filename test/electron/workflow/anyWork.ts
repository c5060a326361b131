// Random work in a shop: each deed is a command with an input that fits what is there, by dice that the test throws.
import { type RuleName, rules } from '#electron/workflow/rules'
import { aForm, type RuleBook } from '#kit/ruleBook'
import { FLOW_IDS, flow } from '#shared/catalog/flows'
import { GOES_TO, type InStateId, OUT_KIND_IDS, type OutStateId } from '#shared/catalog/lineStates'
import { MONEY_KIND_IDS, MONEY_METHOD_IDS, moneyKind } from '#shared/catalog/moneyKinds'
import { OUTCOME_IDS } from '#shared/catalog/outcomes'
import { PLATFORM_RESULT_IDS, SEVERITY_IDS } from '#shared/catalog/platform'
import { CLAIM_SUBJECTS, SUPPLIER_ANSWER_IDS } from '#shared/catalog/thirdParties'
import type { Parsed } from '#shared/contract/contract'
import { flowOf } from '#shared/domain/flow/flowOf'
import { likelySamePieces } from '#shared/domain/links/samePieces'
import { type Step, undoSteps } from '#shared/domain/undo'
import type { Case } from '#shared/model/case'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseId } from '#shared/model/ids'
import type { Ruling, Scene } from '#shared/model/ruling'
import type { Batch, Claim, Unclaimed } from '#shared/model/third'

/** Numbers that decide everything a deed leaves open; the same dice make the same deed. */
export class Dice {
  private at = 0
  constructor(private readonly thrown: readonly number[]) {}
  below(count: number): number {
    return count <= 0 ? 0 : (this.thrown[this.at++ % this.thrown.length] ?? 0) % count
  }
  of<Item>(items: readonly Item[]): Item | undefined {
    return items[this.below(items.length)]
  }
  is(oneIn: number): boolean {
    return this.below(oneIn) === 0
  }
  some<Item>(items: readonly Item[]): Item[] {
    if (items.length === 0) return []
    const from = this.below(items.length)
    return items.slice(from, from + 1 + this.below(items.length))
  }
}

type Made = { [Name in RuleName]: { readonly name: Name; readonly input: Parsed<Name> } }[RuleName]
export type Deed = (shop: RuleBook, dice: Dice) => Made | null

export const make = <Name extends RuleName>(name: Name, input: Parsed<Name>): Made =>
  ({ name, input }) as Made

const alive = (shop: RuleBook) => [...shop.book.cases.values()].filter(record => record.deletedAt === null)
const batches = (shop: RuleBook) =>
  [...shop.book.third.values()].filter((one): one is Batch => one.kind === 'batch' && one.deletedAt === null)
const claims = (shop: RuleBook) =>
  [...shop.book.third.values()].filter((one): one is Claim => one.kind === 'claim' && one.deletedAt === null)
const unclaimed = (shop: RuleBook) =>
  [...shop.book.third.values()].filter(
    (one): one is Unclaimed => one.kind === 'unclaimed' && one.deletedAt === null,
  )
const inAnHour = (scene: Scene) => new Date(scene.now + 3_600_000).toISOString()

/** A deed on one case; mostly on one that it fits, now and then on any. */
export const onCase =
  (
    deed: (record: Case, dice: Dice, shop: RuleBook) => Made | null,
    fits: (record: Case) => boolean = () => true,
  ): Deed =>
  (shop, dice) => {
    const all = alive(shop)
    const record = dice.is(5) ? dice.of(all) : dice.of(all.filter(fits))
    return record ? deed(record, dice, shop) : null
  }
const hasLine =
  (...states: InStateId[]) =>
  (record: Case) =>
    record.closedAt === null && record.lines.some(line => states.includes(line.state))
const hasOut =
  (...states: OutStateId[]) =>
  (record: Case) =>
    record.closedAt === null && record.outgoing.some(out => states.includes(out.state))
const hasMoney = (record: Case) => record.closedAt === null && record.money.length > 0
const isOpen = (record: Case) => record.closedAt === null
const onBatch =
  (deed: (batch: Batch, dice: Dice) => Made | null): Deed =>
  (shop, dice) => {
    const batch = dice.of(batches(shop))
    return batch ? deed(batch, dice) : null
  }
const onClaim =
  (deed: (claim: Claim, dice: Dice, shop: RuleBook) => Made | null): Deed =>
  (shop, dice) => {
    const claim = dice.of(claims(shop))
    return claim ? deed(claim, dice, shop) : null
  }

const lineIds = (record: Case, dice: Dice) => dice.some(record.lines).map(line => line.id)
const outIds = (record: Case, dice: Dice, ...states: OutStateId[]) => {
  const fit = record.outgoing.filter(out => states.includes(out.state))
  return dice.some(fit.length === 0 || dice.is(6) ? record.outgoing : fit).map(out => out.id)
}
const approvalOf = (shop: RuleBook, dice: Dice) =>
  dice.is(3) ? { by: shop.manager, reason: '店长看过了' } : null
/** Mostly all of them, now and then a part of one. */
const lines = (record: Case, dice: Dice, ...states: InStateId[]) => {
  const fit = record.lines.filter(line => states.includes(line.state))
  const chosen = dice.some(fit.length === 0 || dice.is(6) ? record.lines : fit).map(line => line.id)
  const qty = chosen.length === 1 && dice.is(3) ? 1 + dice.below(3) : null
  return { caseId: record.id, lineIds: chosen, qty }
}
const way = (dice: Dice) => ({
  courier: '顺丰',
  trackingNo: dice.is(2) ? `SF${dice.below(9)}` : '',
  freightFen: dice.is(2) ? 1200 : null,
  payer: dice.of(['shop', 'customer'] as const) ?? null,
})
const pieces = (batch: Batch, dice: Dice) =>
  dice.some(batch.pieces).map(({ caseId, lineId }) => ({ caseId, lineId }))
const partner = { id: null, name: '晋江鞋厂', phone: '' }

function waitingPieces(shop: RuleBook, dice: Dice) {
  const all = alive(shop).flatMap(record =>
    record.lines.flatMap(line =>
      line.state === 'forSupplier' ? [{ caseId: record.id, lineId: line.id }] : [],
    ),
  )
  return dice.some(all)
}

const closing = (record: Case, dice: Dice, shop: RuleBook) =>
  make('case.close', {
    caseId: record.id,
    outcome: dice.of(OUTCOME_IDS) ?? null,
    toldHow: 'phone',
    text: '',
    fulfil: record.promises.flatMap(({ id, state }) => (state === 'open' ? [id] : [])),
    approval: approvalOf(shop, dice),
  })

export const DEEDS: readonly Deed[] = [
  (shop, dice) => {
    // Few cases, so that much happens to each.
    if (shop.book.cases.size > 5) return null
    return make('case.register', {
      form: aForm({
        wish: dice.of(['refund', 'exchange', 'resend', 'repair', 'compensation'] as const) ?? 'refund',
        issueTypeId: dice.of(['quality', 'size', 'within7Days', 'lost', 'repair'] as const) ?? 'quality',
        lines: ['红色短靴', '围巾'].slice(0, 1 + dice.below(2)).map(itemName => ({
          ...EMPTY_FORM_LINE,
          itemName,
          qty: 1 + dice.below(3),
          unitPriceFen: dice.is(4) ? null : 19_900,
          here: dice.is(2),
        })),
      }),
      promiseAt: null,
      approval: null,
    })
  },
  onCase(
    (record, dice) => make('goods.arrive', { ...lines(record, dice, 'away'), place: 'A3', parcelId: null }),
    hasLine('away'),
  ),
  onCase(
    (record, dice) =>
      make('goods.inspect', {
        ...lines(record, dice, 'arrived'),
        good: dice.is(2),
        remark: '',
        conditions: null,
        goesTo: dice.is(2) ? (dice.of(GOES_TO) ?? null) : null,
      }),
    hasLine('arrived'),
  ),
  onCase(
    (record, dice) =>
      make('goods.place', {
        ...lines(record, dice, 'inspected', 'toCollect', 'forSupplier'),
        goesTo: dice.of(GOES_TO) ?? 'restocked',
        place: '',
        reason: '',
      }),
    hasLine('inspected'),
  ),
  onCase(
    (record, dice) =>
      make('goods.stay', {
        ...lines(record, dice, 'away'),
        state: dice.is(2) ? 'lost' : 'staysWithCustomer',
        reason: '说好了',
      }),
    hasLine('away'),
  ),
  onCase(
    (record, dice) =>
      make('goods.handBack', {
        ...lines(record, dice, 'toCollect', 'inspected'),
        proof: dice.is(2) ? 'slip' : null,
        note: '',
      }),
    hasLine('toCollect', 'inspected'),
  ),
  onCase((record, dice) => {
    const lineId = dice.of(record.lines)?.id
    return lineId ? make('goods.price', { caseId: record.id, lineId, unitPriceFen: 10_000 }) : null
  }),
  onCase(
    (record, dice, shop) =>
      make('out.plan', {
        caseId: record.id,
        kind: dice.of(OUT_KIND_IDS) ?? 'exchange',
        forLineId: dice.is(4) ? null : (dice.of(record.lines)?.id ?? null),
        itemName: '红色短靴',
        spec: '39 码',
        qty: 1 + dice.below(2),
        unitPriceFen: dice.is(2) ? 19_900 : null,
        handOver: dice.is(2),
        note: '',
        approval: approvalOf(shop, dice),
      }),
    isOpen,
  ),
  onCase(
    (record, dice) =>
      make('out.reserve', { caseId: record.id, outIds: outIds(record, dice, 'planned'), place: 'B1' }),
    hasOut('planned'),
  ),
  onCase(
    (record, dice) =>
      make('out.cancel', {
        caseId: record.id,
        outIds: outIds(record, dice, 'planned', 'reserved'),
        reason: '不要了',
      }),
    hasOut('planned', 'reserved'),
  ),
  onCase(
    (record, dice, shop) =>
      make('out.send', {
        caseId: record.id,
        outIds: outIds(record, dice, 'planned', 'reserved'),
        ...way(dice),
        approval: approvalOf(shop, dice),
      }),
    hasOut('planned', 'reserved'),
  ),
  onCase(
    (record, dice, shop) =>
      make('out.handOver', {
        caseId: record.id,
        outIds: outIds(record, dice, 'planned', 'reserved'),
        approval: approvalOf(shop, dice),
      }),
    hasOut('planned', 'reserved'),
  ),
  onCase(
    (record, dice) => make('out.delivered', { caseId: record.id, outIds: outIds(record, dice, 'shipped') }),
    hasOut('shipped'),
  ),
  onCase(
    (record, dice) =>
      make('out.lost', {
        caseId: record.id,
        outIds: outIds(record, dice, 'shipped'),
        again: dice.is(2),
        note: '',
      }),
    hasOut('shipped'),
  ),
  onCase(
    (record, dice) =>
      make('out.returned', {
        caseId: record.id,
        outIds: outIds(record, dice, 'shipped', 'handedOver', 'delivered'),
        note: '',
      }),
    hasOut('shipped', 'handedOver', 'delivered'),
  ),
  onCase((record, dice) =>
    make('parcel.expect', {
      ...{ caseId: record.id, lineIds: lineIds(record, dice), ...way(dice) },
      state: dice.of(['moving', 'refused', 'intercepted'] as const) ?? 'moving',
      note: '',
    }),
  ),
  onCase((record, dice) => {
    const parcelId = dice.of(record.parcels)?.id
    const state = dice.of(['refused', 'intercepted', 'lost', 'arrived'] as const) ?? 'arrived'
    return parcelId ? make('parcel.step', { caseId: record.id, parcelId, state, note: '' }) : null
  }),
  (_shop, dice) =>
    make('unclaimed.keep', {
      courier: '中通',
      trackingNo: dice.is(2) ? `ZT${dice.below(9)}` : '',
      senderName: '',
      senderPhone: '1234',
      contents: '一只鞋',
      place: '门口',
    }),
  (shop, dice) => {
    const parcel = dice.of(unclaimed(shop))
    const record = dice.of(alive(shop))
    return parcel && record
      ? make('unclaimed.claim', {
          unclaimedId: parcel.id,
          caseId: record.id,
          lineIds: lineIds(record, dice),
        })
      : null
  },
  onCase((record, dice, shop) => {
    const kind = dice.of(MONEY_KIND_IDS) ?? 'refund'
    const { payer, payee } = moneyKind(kind)
    return make('money.plan', {
      ...{ caseId: record.id, kind, payer, payee },
      amountFen: 1 + dice.below(30_000),
      keptFen: dice.is(5) ? 800 : 0,
      method: dice.of(MONEY_METHOD_IDS) ?? 'cash',
      reason: '说好的',
      lineIds: dice.is(2) ? [] : lineIds(record, dice),
      offerId: null,
      paid: dice.is(2),
      approval: approvalOf(shop, dice),
    })
  }, isOpen),
  onCase((record, dice, shop) => {
    const moneyId = dice.of(record.money)?.id
    return moneyId
      ? make('money.pay', { caseId: record.id, moneyId, method: 'wechat', approval: approvalOf(shop, dice) })
      : null
  }, hasMoney),
  onCase((record, dice, shop) => {
    const moneyId = dice.of(record.money)?.id
    return moneyId
      ? make('money.void', { caseId: record.id, moneyId, reason: '记错了', approval: approvalOf(shop, dice) })
      : null
  }, hasMoney),
  onCase((record, dice) =>
    make('flow.change', { caseId: record.id, flow: dice.of(FLOW_IDS) ?? 'return', reason: '客户改主意' }),
  ),
  onCase((record, dice) => {
    const stage = dice.of(flow(flowOf(record)).stages)?.id
    const state = dice.of(['done', 'skipped', 'open'] as const) ?? 'done'
    return stage ? make('flow.mark', { caseId: record.id, stage, state, note: '用不上' }) : null
  }),
  onCase((record, dice) =>
    make('platform.set', {
      caseId: record.id,
      severity: dice.of(SEVERITY_IDS) ?? 'talk',
      dueAt: null,
      note: '',
    }),
  ),
  onCase((record, dice) =>
    make('platform.result', {
      caseId: record.id,
      result: dice.of(PLATFORM_RESULT_IDS) ?? 'agreed',
      note: '',
    }),
  ),
  (shop, dice) => {
    const chosen = waitingPieces(shop, dice)
    return chosen.length > 0 ? make('batch.make', { partner, pieces: chosen, note: '', send: null }) : null
  },
  onBatch(batch =>
    make('batch.send', { batchId: batch.id, courier: '德邦', trackingNo: 'DB1', expectedOn: null }),
  ),
  onBatch((batch, dice) => {
    const answer = dice.of(SUPPLIER_ANSWER_IDS) ?? 'repair'
    const creditFen = answer === 'credit' ? 9_000 : null
    const chosen = pieces(batch, dice)
    if (chosen.length === 0) return null
    return make('batch.answer', { batchId: batch.id, pieces: chosen, answer, creditFen, note: '' })
  }),
  onBatch((batch, dice) => {
    const chosen = pieces(batch, dice)
    if (chosen.length === 0) return null
    return make('batch.back', { batchId: batch.id, pieces: chosen, place: 'C1', isLast: dice.is(3) })
  }),
  onBatch((batch, dice) => {
    const chosen = pieces(batch, dice)
    return chosen.length > 0 ? make('batch.remove', { batchId: batch.id, pieces: chosen }) : null
  }),
  onBatch(batch => make('batch.close', { batchId: batch.id, reason: '了结' })),
  onCase((record, dice, shop) =>
    make('claim.open', {
      partner: { ...partner, name: dice.is(2) ? '顺丰' : '晋江鞋厂' },
      subject: dice.of(CLAIM_SUBJECTS)?.id ?? 'lost',
      caseId: record.id,
      askedFen: 5_000,
      isAsked: dice.is(2),
      nextAskAt: inAnHour(shop.scene),
      note: '',
    }),
  ),
  onClaim((claim, dice, shop) =>
    make('claim.agree', {
      claimId: claim.id,
      agreedFen: 1 + dice.below(6_000),
      nextAskAt: inAnHour(shop.scene),
      note: '',
    }),
  ),
  onClaim((claim, dice) =>
    make('claim.pay', { claimId: claim.id, amountFen: 1 + dice.below(6_000), method: 'transfer', note: '' }),
  ),
  onClaim((claim, dice, shop) =>
    make('claim.writeOff', { claimId: claim.id, reason: '算了', approval: approvalOf(shop, dice) }),
  ),
  onCase((record, dice) => {
    const outcome = dice.of(OUTCOME_IDS) ?? 'refunded'
    return make('case.decide', { caseId: record.id, outcome, text: '' })
  }),
  onCase(
    (record, dice) =>
      make('goods.inspect', {
        ...lines(record, dice, 'arrived'),
        good: false,
        remark: '',
        conditions: null,
        goesTo: 'forSupplier',
      }),
    hasLine('arrived'),
  ),
  onCase(record => make('confirm.all', { caseId: record.id })),
  onCase(record => make('step.skipRest', { caseId: record.id, reason: '都做过了' })),
  onCase(
    record => make('case.settle', { caseId: record.id, text: '' }),
    record => record.toSettle,
  ),
  onCase(closing),
  onCase(closing),
  onCase(
    record => make('case.reopen', { caseId: record.id, reason: '又来了' }),
    record => record.closedAt !== null,
  ),
  onCase((record, dice, shop) => {
    const into = dice.of(alive(shop))
    if (!into) return null
    const samePieces = dice.is(2) ? [...likelySamePieces(record, into)] : []
    const known = { intoId: into.id, intoRev: into.rev, samePieces }
    return make('case.merge', { caseId: record.id, ...known, reason: '同一件事' })
  }),
  onCase((record, dice) =>
    make('case.split', { caseId: record.id, lineIds: lineIds(record, dice), reason: '分开办' }),
  ),
  onCase((record, dice, shop) =>
    make('case.link', { caseId: record.id, otherId: dice.of(alive(shop))?.id ?? record.id }),
  ),
  onCase(
    record => make('case.trash', { caseId: record.id, reason: '重了' }),
    record => record.closedAt !== null,
  ),
  (shop, dice) => {
    const record = dice.of([...shop.book.cases.values()].filter(one => one.deletedAt !== null))
    return record ? make('case.restore', { caseId: record.id as CaseId }) : null
  },
]

/** What a rule answers to a deed. */
export function rule(shop: RuleBook, { name, input }: Made): Ruling<unknown> {
  return rules[name](shop.book, shop.scene, input as never) as Ruling<unknown>
}

/** Applies what a rule answers, and remembers what was there before, as the store does. */
export function apply(shop: RuleBook, ruling: Ruling<unknown>): Step[] {
  if (!ruling.ok) return []
  const steps = ruling.changes.map(({ collection, record }): Step => {
    const before = shop.book[collection].get(record.id) ?? null
    return { collection, id: record.id, before, afterRev: record.rev }
  })
  for (const change of ruling.changes) shop.book.apply(change)
  return steps
}

export function takeBack(shop: RuleBook, what: string, steps: readonly Step[]): void {
  const ruling = undoSteps(shop.book, shop.scene, what, steps)
  if (!ruling.ok) throw new Error(`${what} cannot be taken back: ${ruling.error.code}`)
  apply(shop, ruling)
}
