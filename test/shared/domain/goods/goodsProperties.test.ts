// No sequence of commands loses or doubles a piece, puts it in two places, or hands it out twice (N9).
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GOES_TO, OUT_KIND_IDS } from '#shared/catalog/lineStates'
import { deliveredOut, handOverOut, lostOut, returnedOut, sendOut } from '#shared/domain/goods/leaving'
import { cancelOut, planOut, reserveOut } from '#shared/domain/goods/outgoing'
import { goodsPlace, goodsStay, goodsStore } from '#shared/domain/goods/placing'
import { goodsArrive, goodsHandBack, goodsInspect } from '#shared/domain/goods/steps'
import type { Case } from '#shared/model/case'
import type { Ruling } from '#shared/model/ruling'
import { Pieces } from './pieces'

type Pick = {
  readonly line: number
  readonly qty: number | null
  readonly out: number
  readonly more: boolean
}
type Deed = (pieces: Pieces, pick: Pick) => Ruling<unknown>

const linesOf = (pieces: Pieces, { line, qty, more }: Pick) => {
  const ids = pieces.lines.map(({ id }) => id)
  const one = ids[line % ids.length] as (typeof ids)[number]
  return { caseId: pieces.id, lineIds: more ? ids : [one], qty: more ? null : qty }
}
const outsOf = (pieces: Pieces, { out, more }: Pick) => {
  const ids = pieces.outs.map(({ id }) => id)
  const one = ids[out % Math.max(1, ids.length)]
  return { caseId: pieces.id, outIds: more ? ids : one === undefined ? [] : [one] }
}

const DEEDS: readonly Deed[] = [
  (p, pick) => goodsArrive(p.shop.book, p.shop.scene, { ...linesOf(p, pick), place: 'B2' }),
  (p, pick) =>
    goodsInspect(p.shop.book, p.shop.scene, {
      ...{ ...linesOf(p, pick), good: true, remark: '' },
      goesTo: GOES_TO[pick.out % (GOES_TO.length + 1)] ?? null,
    }),
  (p, pick) =>
    goodsPlace(p.shop.book, p.shop.scene, {
      ...{ ...linesOf(p, pick), place: '', reason: '' },
      goesTo: GOES_TO[pick.out % GOES_TO.length] ?? 'restocked',
    }),
  (p, pick) => goodsHandBack(p.shop.book, p.shop.scene, { ...linesOf(p, pick), proof: 'slip' }),
  (p, pick) => {
    const state = pick.out % 2 === 0 ? 'lost' : 'staysWithCustomer'
    return goodsStay(p.shop.book, p.shop.scene, { ...linesOf(p, pick), state, reason: '说好了' })
  },
  (p, pick) => goodsStore(p.shop.book, p.shop.scene, { ...linesOf(p, pick), place: 'D4' }),
  ...[true, false].map(
    (handOver): Deed =>
      (p, pick) => {
        const old = p.line(pick.line % p.lines.length)
        return planOut(p.shop.book, p.shop.scene, {
          ...{ caseId: p.id, forLineId: old.id, itemName: old.itemName, spec: '', unitPriceFen: null },
          ...{ qty: pick.qty ?? old.qty, handOver, note: '', approval: null },
          kind: OUT_KIND_IDS[pick.out % OUT_KIND_IDS.length] ?? 'exchange',
        })
      },
  ),
  (p, pick) => reserveOut(p.shop.book, p.shop.scene, { ...outsOf(p, pick), place: 'E5' }),
  (p, pick) => cancelOut(p.shop.book, p.shop.scene, { ...outsOf(p, pick), reason: '没货' }),
  (p, pick) =>
    sendOut(p.shop.book, p.shop.scene, {
      ...{ ...outsOf(p, pick), courier: '顺丰', trackingNo: '', freightFen: null, payer: null },
      approval: null,
    }),
  (p, pick) => handOverOut(p.shop.book, p.shop.scene, { ...outsOf(p, pick), approval: null }),
  (p, pick) => deliveredOut(p.shop.book, p.shop.scene, outsOf(p, pick)),
  (p, pick) => lostOut(p.shop.book, p.shop.scene, { ...outsOf(p, pick), again: pick.more, note: '' }),
  (p, pick) => returnedOut(p.shop.book, p.shop.scene, { ...outsOf(p, pick), note: '' }),
]

const HIS = ['givenBack', 'staysWithCustomer']
const WITH_HIM = ['shipped', 'handedOver', 'delivered']
const REPLACING = ['exchange', 'resend', 'advance']

const sumOf = (record: Case): number => record.lines.reduce((sum, { qty }) => sum + qty, 0)

/** Read off the record anew, without the functions that the rules use. */
function whyWrong(record: Case): string | null {
  const live = record.outgoing.filter(
    ({ kind, state }) => REPLACING.includes(kind) && !['cancelled', 'lost', 'returned'].includes(state),
  )
  if (new Set(live.map(({ forLineId }) => forLineId)).size !== live.length) return 'replaced twice'
  for (const { id, qty } of record.lines) {
    if (!Number.isInteger(qty) || qty < 1) return 'no pieces on a line'
    if (live.some(out => out.forLineId === id && out.qty !== qty)) return 'part of a line replaced'
  }
  const packed = record.parcels.flatMap(({ lineIds }) => lineIds)
  if (new Set(packed).size !== packed.length) return 'in two parcels'
  for (const { id, state, parcelId } of record.outgoing) {
    const parcel = record.parcels.find(({ lineIds }) => lineIds.includes(id))
    if ((parcel?.id ?? null) !== parcelId) return 'not in the parcel that it names'
    if (['shipped', 'delivered'].includes(state) && parcel === undefined) return 'shipped without a parcel'
  }
  const ids = [...record.lines, ...record.outgoing].map(({ id }) => id as string)
  return new Set(ids).size === ids.length ? null : 'an id twice'
}

/** What went to him in this one step: a piece handed back while its replacement is with him, or on its way. */
function handedTwice(before: Case, after: Case): boolean {
  return after.lines.some((line, place) => {
    // A part stands right behind the line that it was taken from.
    const origin = before.lines.some(({ id }) => id === line.id) ? line : after.lines[place - 1]
    const was = before.lines.find(({ id }) => id === origin?.id)
    const isNew = line.state === 'givenBack' && was?.state !== 'givenBack'
    return (
      isNew &&
      after.outgoing.some(
        ({ forLineId, kind, state }) =>
          forLineId === line.id && REPLACING.includes(kind) && WITH_HIM.includes(state),
      )
    )
  })
}

test('every piece keeps its number and one place, and goes out once, whatever is done in whatever order', () => {
  const seen = { split: 0, out: 0, back: 0, refused: 0 }
  const pick = fc.record({
    line: fc.nat(7),
    qty: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
    out: fc.nat(7),
    more: fc.boolean(),
  })
  const step = fc.tuple(fc.constantFrom(...DEEDS), pick)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.array(step, { maxLength: 30 }), (qty, steps) => {
      const pieces = new Pieces({ qty, lines: 2 })
      const sum = sumOf(pieces.record)
      for (const [deed, chosen] of steps) {
        const before = pieces.record
        const ruling = deed(pieces, chosen)
        if (!ruling.ok) seen.refused += 1
        else for (const change of ruling.changes) pieces.shop.book.apply(change)
        const after = pieces.record
        expect(sumOf(after)).toBe(sum)
        expect(whyWrong(after)).toBeNull()
        expect(handedTwice(before, after)).toBe(false)
        if (after.lines.length > before.lines.length) seen.split += 1
        if (after.outgoing.some(({ state }) => WITH_HIM.includes(state))) seen.out += 1
        if (after.lines.some(({ state }) => HIS.includes(state))) seen.back += 1
      }
    }),
    { numRuns: 500 },
  )
  // Otherwise the test would have looked at nothing.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(40)
})
