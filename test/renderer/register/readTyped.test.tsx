// What a hurried hand types: days, counts, customers.
import { describe, expect, it } from 'vitest'
import { readCount, readCustomer, readDay } from '../../../renderer/features/register/readTyped'

const TODAY = '2026-11-22'

describe('a day', () => {
  it.each([
    ['2026-11-20', '2026-11-20'],
    ['20261120', '2026-11-20'],
    ['2026年11月5日', '2026-11-05'],
    ['２０２６／１１／０５', '2026-11-05'],
    ['11.20', '2026-11-20'],
    ['11月2号', '2026-11-02'],
    ['昨天', '2026-11-21'],
    ['前天', '2026-11-20'],
    ['3 天前', '2026-11-19'],
    ['yesterday', '2026-11-21'],
  ])('is read from %s', (typed, day) => expect(readDay(typed, TODAY)).toBe(day))
  it('without a year is the last such day, never one to come', () => {
    expect(readDay('12.24', TODAY)).toBe('2025-12-24')
    expect(readDay('2.29', TODAY)).toBeNull()
  })
  it.each(['2026-02-30', '13.40', '上周', '2026', 'x', '0.0'])('is not read from %s', typed =>
    expect(readDay(typed, TODAY)).toBeNull(),
  )
})

it('reads a count with its measure word and refuses half pieces', () => {
  expect([readCount('2'), readCount('３双'), readCount('1.5'), readCount('')]).toEqual([2, 3, null, null])
})

describe('a customer', () => {
  it('is a number when only digits were typed, however they are written', () => {
    expect(readCustomer('+86 138-0000 1234')).toEqual({ name: '', phone: '13800001234' })
    expect(readCustomer('１３８００００１２３４')).toEqual({ name: '', phone: '13800001234' })
  })
  it('is a name otherwise, and both when both were typed', () => {
    expect(readCustomer(' 陈静\u0007 ')).toEqual({ name: '陈静', phone: '' })
    expect(readCustomer('陈静，138 0000 1234')).toEqual({ name: '陈静', phone: '13800001234' })
    expect(readCustomer('2号楼王姐')).toEqual({ name: '2号楼王姐', phone: '' })
  })
})
