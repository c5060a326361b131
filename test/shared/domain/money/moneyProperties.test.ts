// Whatever is planned, paid, made void and taken back, in whatever order: no row is paid twice, no more is given back than was
// paid unless the manager said so, and the list of the day adds up (N9, R130).
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RuleBook } from '#kit/ruleBook'
import {
  directionOf,
  MONEY_KINDS,
  MONEY_METHOD_IDS,
  type MoneyKindId,
  moneyKind,
} from '#shared/catalog/moneyKinds'
import { cashDay } from '#shared/domain/money/cashDay'
import { payMoney, planMoney, voidMoney } from '#shared/domain/money/rows'
import { cappedFen } from '#shared/domain/money/standing'
import { undoSteps } from '#shared/domain/undo'
import type { Case } from '#shared/model/case'
import type { CaseId } from '#shared/model/ids'
import type { Ruling } from '#shared/model/ruling'
import { aPlan, exchanged, shopWith } from './paying'

const PRICES = [120_00, 80_00]
const KINDS = MONEY_KINDS.map(({ id }) => id)

const deed = fc.oneof(
  fc.record({
    does: fc.constant('plan' as const),
    kind: fc.constantFrom<MoneyKindId>(...KINDS),
    amountFen: fc.integer({ min: 1, max: 150_00 }),
    lines: fc.subarray([0, 1]),
    paid: fc.boolean(),
    asks: fc.boolean(),
  }),
  fc.record({
    does: fc.constant('row' as const),
    pays: fc.boolean(),
    row: fc.nat({ max: 9 }),
    method: fc.constantFrom(...MONEY_METHOD_IDS),
    asks: fc.boolean(),
  }),
  fc.record({ does: fc.constant('undo' as const) }),
  fc.record({ does: fc.constant('exchange' as const) }),
)
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never

/** One case, worked on as the desk does it: refused deeds change nothing, the last one can be taken back. */
class Till {
  readonly made = shopWith(...PRICES)
  readonly id: CaseId = this.made.id
  private readonly done: { readonly before: Case; readonly afterRev: number }[] = []

  get shop(): RuleBook {
    return this.made.shop
  }

  get record(): Case {
    return this.shop.case(this.id)
  }

  private act(ruling: Ruling<unknown>): void {
    if (!ruling.ok) return
    const before = this.record
    for (const one of ruling.changes) this.shop.book.apply(one)
    this.done.push({ before, afterRev: this.record.rev })
  }

  private undo(): void {
    const last = this.done.pop()
    if (last === undefined) return
    const steps = [{ collection: 'cases', id: this.id, ...last } as const]
    const ruling = undoSteps(this.shop.book, this.shop.scene, 'money.plan', steps)
    if (!ruling.ok) return
    for (const one of ruling.changes) this.shop.book.apply(one)
    // What was done before goes on from the record that the undo wrote.
    const earlier = this.done.pop()
    if (earlier) this.done.push({ ...earlier, afterRev: this.record.rev })
  }

  does(one: Deed): void {
    const { shop, id, record } = this
    const { book, scene } = shop
    const yes = this.made.yes
    if (one.does === 'undo') {
      this.undo()
      return
    }
    if (one.does === 'exchange') {
      const isRefunded = record.money.some(row => row.kind === 'refund' && row.state !== 'void')
      if (!isRefunded && record.outgoing.length === 0) exchanged(shop, id)
      this.done.length = 0
      return
    }
    const approval = one.asks ? yes : null
    if (one.does === 'plan') {
      const { payer, payee, isCash } = moneyKind(one.kind)
      const lineIds = record.lines.filter((_, place) => one.lines.includes(place)).map(line => line.id)
      const method = isCash ? 'cash' : 'goods'
      const { kind, amountFen, paid } = one
      this.act(
        planMoney(book, scene, aPlan(id, { kind, amountFen, payer, payee, method, lineIds, paid, approval })),
      )
      return
    }
    const row = record.money[one.row]
    if (!row) return
    const which = { caseId: id, moneyId: row.id, approval }
    this.act(
      one.pays
        ? payMoney(book, scene, { ...which, method: one.method })
        : voidMoney(book, scene, { ...which, reason: '记错了' }),
    )
  }
}

const deeds = fc.array(deed, { maxLength: 25 })

function checkCapped({ record }: Till): void {
  const live = record.money.filter(row => row.state !== 'void' && moneyKind(row.kind).isCapped)
  if (live.some(row => row.approval !== null)) return
  expect(cappedFen(record)).toBeLessThanOrEqual((PRICES[0] as number) + (PRICES[1] as number))
}

function checkReplaced({ record }: Till): void {
  const replaced = record.outgoing.map(out => out.forLineId)
  const refunds = record.money.filter(row => row.kind === 'refund' && row.state !== 'void')
  for (const row of refunds)
    for (const line of record.lines)
      if (row.lineIds.length === 0 || row.lineIds.includes(line.id)) expect(replaced).not.toContain(line.id)
}

/** Added up from the rows of the case itself, by hand. */
function checkDay({ shop, record }: Till): void {
  const view = cashDay(shop.book, shop.now, null)
  const paid = record.money.filter(row => row.state === 'paid')
  const sum = (direction: 'out' | 'in', method?: string) =>
    paid
      .filter(row => directionOf(row) === direction && (method === undefined || row.method === method))
      .filter(row => method !== undefined || row.method !== 'goods')
      .reduce((total, row) => total + row.amountFen, 0)
  expect(view.outFen).toBe(sum('out'))
  expect(view.inFen).toBe(sum('in'))
  for (const total of view.totals) {
    expect(total.outFen).toBe(sum('out', total.method))
    expect(total.inFen).toBe(sum('in', total.method))
  }
  expect(view.toPay).toHaveLength(record.money.filter(row => row.state === 'planned').length)
}

test('the case and the day add up after every single deed', () => {
  fc.assert(
    fc.property(deeds, all => {
      const till = new Till()
      const wasPaid = new Map<string, string>()
      for (const one of all) {
        till.shop.later(0.001)
        till.does(one)
        checkCapped(till)
        checkReplaced(till)
        checkDay(till)
        for (const row of till.record.money) {
          if (row.state !== 'paid' || row.paidAt === null) continue
          // Paid again, it would carry another moment; what was taken back may be paid anew.
          if (one.does !== 'undo') expect(wasPaid.get(row.id) ?? row.paidAt).toBe(row.paidAt)
          wasPaid.set(row.id, row.paidAt)
        }
        for (const id of wasPaid.keys()) {
          const now = till.record.money.find(row => row.id === id)
          if (now?.state !== 'paid') wasPaid.delete(id)
        }
      }
    }),
    { numRuns: 300 },
  )
})
