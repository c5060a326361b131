// Whatever is done to the promises of a case, in any order: none is lost, none is counted twice, none comes back.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import { breakPromise } from '#shared/domain/promises/breaking'
import { keptRate } from '#shared/domain/promises/decided'
import { fulfilPromise } from '#shared/domain/promises/fulfil'
import { ledgerView } from '#shared/domain/promises/ledger'
import { makePromise } from '#shared/domain/promises/make'
import { overdueView } from '#shared/domain/promises/overdue'
import { renegotiatePromise } from '#shared/domain/promises/renegotiate'
import type { CaseId } from '#shared/model/ids'
import { instant } from '#shared/time/zone'

const deed = fc.record({
  do: fc.constantFrom('make', 'keep', 'giveUp', 'renew', 'wait'),
  which: fc.nat(20),
  hours: fc.integer({ min: 1, max: 60 }),
  to: fc.constantFrom('customer', 'supplier', 'platform'),
})
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never

/** Plays one deed; answers how many promises it made. */
function play(shop: RuleBook, caseId: CaseId, { do: what, which, hours, to }: Deed): number {
  const all = shop.case(caseId).promises
  const promiseId = all[which % all.length]?.id
  const yes = { by: shop.manager, reason: '店长同意' }
  const terms = { caseId, what: '回个话', dueAt: shop.inHours(hours), approval: yes }
  const tried = <Input>(rule: Parameters<typeof shop.do<Input, null>>[0], input: Input): number => {
    if (shop.refusal(rule, input) !== null) return 0
    shop.do(rule, input)
    return 1
  }
  if (what === 'wait' || promiseId === undefined) {
    shop.later(hours / 2)
    return 0
  }
  if (what === 'make') return tried(makePromise, { ...terms, kind: 'word', to })
  if (what === 'renew') return tried(renegotiatePromise, { ...terms, promiseId, reason: '改时间' })
  if (what === 'keep') tried(fulfilPromise, { caseId, promiseId, note: '' })
  else tried(breakPromise, { caseId, promiseId, reason: '做不到' })
  return 0
}

test('kept, broken, renegotiated and open ones together are all that were made, and each open one is in the ledger', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), deeds => {
      const shop = new RuleBook()
      const { id } = shop.register()
      let made = 1
      const ended = new Map<string, string>()
      for (const one of deeds) {
        made += play(shop, id, one)
        for (const promise of shop.case(id).promises) {
          // What has ended stays as it ended.
          const before = ended.get(promise.id)
          if (before !== undefined) expect(promise.state).toBe(before)
          else if (promise.state !== 'open') ended.set(promise.id, promise.state)
        }
      }
      const { promises } = shop.case(id)
      expect(promises).toHaveLength(made)
      expect(new Set(promises.map(promise => promise.id)).size).toBe(made)
      const open = promises.filter(({ state }) => state === 'open')
      const ledger = ledgerView(shop.book, shop.now, { month: null, clerkId: null, state: 'open' })
      expect(ledger.rows.map(({ promise }) => promise.id).sort()).toEqual(open.map(one => one.id).sort())
      const now = instant(shop.now)
      const late = open.filter(({ dueAt }) => dueAt < now).map(one => one.id)
      const shown = overdueView(shop.book, shop.now, null).rows.flatMap(({ promise }) => promise?.id ?? [])
      expect(shown.sort()).toEqual(late.sort())
      const ever = { from: '2000', until: '3000' }
      const count = keptRate(promises, ever, now)
      expect(count.kept + count.broken + count.renegotiated + count.late).toBe(ended.size + late.length)
    }),
    { numRuns: 60 },
  )
})
