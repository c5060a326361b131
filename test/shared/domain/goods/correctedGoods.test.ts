// The form for correcting a case must not undo the way that a piece has gone.
import { expect, test } from 'vitest'
import { aForm } from '#kit/ruleBook'
import { correctCase } from '#shared/domain/correct'
import { planOut } from '#shared/domain/goods/outgoing'
import type { CaseForm, CaseFormLine } from '#shared/model/caseForm'
import { Pieces } from './pieces'

function corrected(pieces: Pieces, change: (lines: CaseFormLine[]) => CaseFormLine[]) {
  const here = pieces.lines.map(
    ({ state }) => !['away', 'givenBack', 'atSupplier', 'restocked'].includes(state),
  )
  const lines = pieces.lines.map((line, place): CaseFormLine => {
    const { id, itemName, spec, qty, unitPriceFen, boughtOn, place: kept } = line
    return { id, itemName, spec, qty, unitPriceFen, boughtOn, place: kept, here: here[place] === true }
  })
  const form: CaseForm = aForm({ lines: change(lines) })
  return { caseId: pieces.id, rev: pieces.record.rev, form }
}
const turned = (lines: CaseFormLine[]) => lines.map(line => ({ ...line, here: !line.here }))

test('what was registered as brought along can be corrected to not here, and back', () => {
  const pieces = new Pieces({ here: true })
  pieces.shop.do(correctCase, corrected(pieces, turned))
  expect(pieces.standing()).toEqual(['away 1'])
  pieces.shop.do(correctCase, corrected(pieces, turned))
  expect(pieces.standing()).toEqual(['arrived 1'])
})

test('an inspected piece, one at the supplier or in stock is not moved by a tick', () => {
  const pieces = new Pieces({ inspected: true })
  const refusal = () => pieces.shop.refusal(correctCase, corrected(pieces, turned))
  expect(refusal()).toBe('already-inspected')
  pieces.putLine({ state: 'atSupplier' })
  expect(refusal()).toBe('goods-at-supplier')
  pieces.putLine({ state: 'restocked' })
  expect(refusal()).toBe('goods-placed')
  pieces.putLine({ state: 'givenBack' })
  expect(refusal()).toBeNull()
})

test('a piece that was inspected, replaced or paid for cannot be taken off the case', () => {
  const withoutFirst = (lines: CaseFormLine[]) => lines.slice(1)
  const fresh = new Pieces({ lines: 2 })
  expect(fresh.shop.refusal(correctCase, corrected(fresh, withoutFirst))).toBeNull()
  fresh.refund([fresh.line().id])
  expect(fresh.shop.refusal(correctCase, corrected(fresh, withoutFirst))).toBe('line-in-use')
  const seen = new Pieces({ lines: 2, inspected: true })
  expect(seen.shop.refusal(correctCase, corrected(seen, withoutFirst))).toBe('line-in-use')
})

test('how many there are is not changed under their replacement', () => {
  const pieces = new Pieces({ qty: 2 })
  const forLineId = pieces.line().id
  const out = { kind: 'exchange', itemName: '红色短靴', spec: '', qty: 2, unitPriceFen: null } as const
  pieces.shop.do(planOut, {
    ...{ ...out, caseId: pieces.id, forLineId, handOver: false, note: '', approval: null },
  })
  const more = (lines: CaseFormLine[]) => lines.map(line => ({ ...line, qty: 3 }))
  expect(pieces.shop.refusal(correctCase, corrected(pieces, more))).toBe('line-replaced')
})
