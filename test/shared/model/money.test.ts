// Money as a hurried hand types it, and as it is shown.
import { describe, expect, it } from 'vitest'
import { readYuan, sayYuan } from '#shared/model/money'

describe('a price', () => {
  it.each([
    ['299', 29_900],
    ['299.5', 29_950],
    ['¥1,299.00 元', 129_900],
    ['２９９．５', 29_950],
    ['0.01', 1],
    ['299.999', null],
    ['-5', null],
    ['abc', null],
  ])('%s is read as %s fen', (typed, fen) => expect(readYuan(typed)).toBe(fen))
  it('is shown as it would be typed', () => {
    expect(sayYuan(29_900)).toBe('299')
    expect(sayYuan(29_950)).toBe('299.50')
  })
})
