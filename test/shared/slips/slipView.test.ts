// What a slip takes from the book.
import { describe, expect, it } from 'vitest'
import type { EventId } from '#shared/model/ids'
import { printedSlips } from '#shared/model/printed'
import { aLine, aPromise, aSlipCase, aSlipView, LI_MIN, NOW, slipSettings } from './slipCase'

const promiseOf = (facts: Parameters<typeof aSlipView>[0]) => aSlipView(facts).customerCopy?.promise

describe('parts', () => {
  const away = aSlipCase({ lines: [aLine({ state: 'away' })] })

  it('makes a goods copy only of pieces that are in the shop', () => {
    expect(aSlipView().goodsCopy?.items).toHaveLength(1)
    expect(aSlipView({ record: away }).goodsCopy).toBeNull()
    const mixed = aSlipCase({ lines: [aLine(), aLine({ itemName: '围巾', state: 'away' })] })
    expect(aSlipView({ record: mixed }).goodsCopy?.items.map(item => item.name)).toEqual(['轻跑运动鞋'])
    expect(aSlipView({ record: mixed }).customerCopy?.items).toHaveLength(2)
  })

  it('makes a goods copy of all pieces when it is asked for by name', () => {
    const view = aSlipView({ record: away, parts: 'goods' })
    expect(view.goodsCopy?.items).toHaveLength(1)
    expect(view.customerCopy).toBeNull()
  })

  it('makes the customer copy alone when it is asked for by name', () => {
    expect(aSlipView({ parts: 'customer' }).goodsCopy).toBeNull()
  })
})

describe('the promise', () => {
  it('counts days on the calendar of the shop, not of the computer', () => {
    expect(promiseOf({})).toEqual({ day: '2026-11-23', clock: '15:20', weekday: 0, daysAhead: 1 })
    const inNewYork = slipSettings({ timeZone: 'America/New_York' })
    expect(promiseOf({ settings: inNewYork })).toEqual({
      day: '2026-11-23',
      clock: '02:20',
      weekday: 0,
      daysAhead: 1,
    })
    expect(promiseOf({ now: '2026-11-22T16:00:00.000Z' })?.daysAhead).toBe(0)
    expect(promiseOf({ now: '2026-11-22T15:59:00.000Z' })?.daysAhead).toBe(1)
  })

  it('is never called today or tomorrow once its time has passed', () => {
    expect(promiseOf({ now: '2026-11-23T07:20:00.000Z' })?.daysAhead).toBeNull()
  })

  it('is the next open word to the customer, not a date that others gave us', () => {
    const promises = [
      aPromise({ dueAt: '2026-11-25T07:20:00.000Z' }),
      aPromise({ dueAt: '2026-11-24T07:20:00.000Z' }),
      aPromise({ dueAt: '2026-11-23T01:00:00.000Z', kind: 'expectation' }),
      aPromise({ dueAt: '2026-11-23T02:00:00.000Z', state: 'kept' }),
    ]
    expect(promiseOf({ record: aSlipCase({ promises }) })?.day).toBe('2026-11-24')
    expect(promiseOf({ record: aSlipCase({ promises: [] }) })).toBeNull()
  })
})

it('says when goods came in later than the case was registered', () => {
  const arrived = {
    id: 'e2' as EventId,
    at: '2026-11-24T02:05:00.000Z',
    by: LI_MIN,
    kind: 'arrived' as const,
    text: '',
    facts: {},
  }
  const view = aSlipView({ record: aSlipCase({ events: [arrived] }) })
  expect(view.goodsCopy?.takenIn).toEqual({ day: '2026-11-24', clock: '10:05', by: '李敏' })
})

it('knows a case that was printed before', () => {
  expect(printedSlips(aSlipCase())).toBe(0)
  const printed = {
    id: 'e2' as EventId,
    at: NOW,
    by: LI_MIN,
    kind: 'printed' as const,
    text: '',
    facts: { parts: 'both' },
  }
  expect(printedSlips(aSlipCase({ events: [printed] }))).toBe(1)
  const letter = { ...printed, facts: { parts: 'declineLetter' } }
  expect(printedSlips(aSlipCase({ events: [letter] }))).toBe(0)
})
