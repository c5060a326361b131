// The small pieces of a slip: QR, opening hours, the name of its file.
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { slipFileName } from '#shared/slips/fileName'
import { hoursSentence } from '#shared/slips/hoursSentence'
import { QUIET_ZONE, qrSvg } from '#shared/slips/qrCode'
import { slip as en } from '#shared/words/en/slip'
import { slip as words } from '#shared/words/zh-CN/slip'

describe('QR', () => {
  /** Paints the bars of the path into a grid, as a browser would. */
  function painted(svg: string): boolean[][] {
    const side = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1])
    const grid = Array.from({ length: side }, () => Array.from({ length: side }, () => false))
    for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
      for (let step = 0; step < Number(length); step++)
        (grid[Number(y)] as boolean[])[Number(x) + step] = true
    }
    return grid
  }

  it.each(['SH-261122-007', 'SH-261122-1007'])('draws %s module for module, with white around it', no => {
    const { data, version } = encode(no, { ecc: 'Q', border: 0 })
    const grid = painted(qrSvg(no))
    const inner = grid.slice(QUIET_ZONE, -QUIET_ZONE).map(row => row.slice(QUIET_ZONE, -QUIET_ZONE))
    expect(inner).toEqual(data)
    expect(version).toBe(1)
    expect(grid.flat().filter(Boolean)).toHaveLength(data.flat().filter(Boolean).length)
  })

  it('is at least 20 mm wide without its white', () => {
    const svg = qrSvg('SH-261122-007')
    const mm = Number(/width="(\d+)mm"/.exec(svg)?.[1])
    const modules = painted(svg).length
    expect((mm / modules) * (modules - 2 * QUIET_ZONE)).toBeGreaterThanOrEqual(20)
  })

  it('is left out where a scanner would type something else', () => {
    expect(qrSvg('售后-7')).toBe('')
    expect(qrSvg('')).toBe('')
  })
})

describe('opening hours', () => {
  const usual = { open: '09:30', close: '20:30' }
  const weekend = { open: '10:00', close: '24:00' }

  it('says neighbouring days with the same hours together', () => {
    const week = [usual, usual, usual, usual, usual, weekend, weekend]
    expect(hoursSentence(week, words.paper)).toEqual(['周一至周五 09:30–20:30，', '周六、周日 10:00–24:00'])
    expect(hoursSentence(week, en.paper)).toEqual(['Mon–Fri 09:30–20:30, ', 'Sat, Sun 10:00–24:00'])
  })

  it('says every day once when all are the same, and nothing when the shop never opens', () => {
    expect(hoursSentence(Array(7).fill(usual), words.paper)).toEqual(['每天 09:30–20:30'])
    expect(hoursSentence(Array(7).fill(null), words.paper)).toEqual([])
  })

  it('says the closed day', () => {
    const week = [null, usual, usual, usual, usual, usual, usual]
    expect(hoursSentence(week, words.paper)).toEqual(['周一 休息，', '周二至周日 09:30–20:30'])
  })
})

describe('name of the PDF', () => {
  it('is the case number, and says that it is a copy', () => {
    expect(slipFileName({ no: 'SH-261122-007', isCopy: false }, words)).toBe('SH-261122-007')
    expect(slipFileName({ no: 'SH-261122-007', isCopy: true }, words)).toBe('SH-261122-007-副本')
  })

  it('cannot lead out of its folder', () => {
    expect(slipFileName({ no: '../../a:b', isCopy: false }, words)).toBe('______a_b')
    expect(slipFileName({ no: '', isCopy: false }, words)).toBe('slip')
  })
})
