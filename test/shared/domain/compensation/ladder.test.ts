// How much may be offered: never over the ceiling, never out of the shop's own cost, never more than was paid (R60–R63, N7).
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_ZONE_FEN, ZONE_IDS, ZONES } from '#shared/catalog/ladder'
import { offerTalkTexts } from '#shared/catalog/offerTalk'
import {
  type LadderInput,
  ladderFor,
  needsManager,
  type OwnZones,
  paidFen,
  reasonsFor,
  wrongAmount,
  wrongZone,
  zoneBounds,
} from '#shared/domain/compensation/ladder'

const NO_OWN: OwnZones = { zone: new Map() }
const plain: LadderInput = {
  zone: 'otherProvince',
  own: NO_OWN,
  priceFen: 200_00,
  costFen: 100_00,
  givenInCaseFen: 0,
  givenBeforeFen: 0,
}
const ladder = (over: Partial<LadderInput> = {}) => ladderFor({ ...plain, ...over })

describe('the three zones', () => {
  test('are those of the trade: up to 10, 10 to 15, 20 to 50 yuan', () => {
    expect(ZONES.map(({ id, toFen }) => [id, toFen])).toEqual([
      ['sameCity', 10_00],
      ['otherProvince', 15_00],
      ['highValue', 50_00],
    ])
    expect(ZONES[1].fromFen).toBe(10_00)
    expect(ZONES[2].fromFen).toBe(20_00)
  })

  test('take the bounds that the shop has set', () => {
    const own: OwnZones = { zone: new Map([['sameCity', { fromFen: 3_00, toFen: 8_00 }]]) }
    expect(zoneBounds('sameCity', own)).toEqual({ fromFen: 3_00, toFen: 8_00 })
    expect(zoneBounds('highValue', own)).toEqual({ fromFen: 20_00, toFen: 50_00 })
    expect(ladder({ zone: 'sameCity', own })).toMatchObject({ openingFen: 3_00, ceilingFen: 8_00 })
  })
})

describe('the ladder', () => {
  test('opens at the bottom of the zone and ends at its top', () => {
    expect(ladder()).toMatchObject({
      openingFen: 10_00,
      ceilingFen: 15_00,
      floorRoomFen: 100_00,
      warnings: [],
    })
  })

  test('leaves the shop its cost', () => {
    const tight = ladder({ priceFen: 100_00, costFen: 92_00 })
    expect(tight).toMatchObject({ openingFen: 8_00, ceilingFen: 8_00, floorRoomFen: 8_00 })
    expect(needsManager(tight, 9_00)).toEqual([{ bound: 'floor', fen: 8_00 }])
    expect(needsManager(tight, 16_00).map(({ bound }) => bound)).toEqual(['ceiling', 'floor'])
  })

  test('offers nothing where nothing was earned, and says so', () => {
    expect(ladder({ priceFen: 80_00, costFen: 90_00 })).toMatchObject({
      openingFen: null,
      ceilingFen: 0,
      warnings: ['noMargin'],
    })
  })

  test('without the cost it opens below a share of the price, and warns', () => {
    const cheap = ladder({ priceFen: 25_00, costFen: null })
    expect(cheap).toMatchObject({ openingFen: 7_00, warnAboveFen: 7_50, warnings: ['costUnknown'] })
    expect(needsManager(cheap, 12_00)).toEqual([])
  })

  test('what was agreed in this case is taken off; other cases are only shown', () => {
    expect(ladder({ givenInCaseFen: 12_00 })).toMatchObject({ openingFen: 3_00, ceilingFen: 3_00 })
    const used = ladder({ givenInCaseFen: 15_00 })
    expect(used).toMatchObject({ openingFen: null, ceilingFen: 0, warnings: ['usedUp'] })
    expect(ladder({ givenBeforeFen: 90_00 })).toMatchObject({ ceilingFen: 15_00, warnings: ['givenBefore'] })
  })

  test('nobody may give more than was paid, and beyond the zone only when it is known what was', () => {
    const small = ladder({ zone: 'highValue', priceFen: 30_00, costFen: null })
    expect(small.ceilingFen).toBe(30_00)
    expect(wrongAmount(small, 30_00)).toBeNull()
    expect(wrongAmount(small, 30_01)).toMatchObject({ code: 'offer-over-paid', params: { yuan: '30' } })
    const unknown = ladder({ priceFen: null, costFen: null })
    expect(wrongAmount(unknown, 15_00)).toBeNull()
    expect(wrongAmount(unknown, 15_01)).toMatchObject({ code: 'offer-price-unknown' })
  })

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%s is no amount', amount => {
    expect(wrongAmount(ladder(), amount)?.code).toBe('number-out-of-range')
  })

  const fen = fc.integer({ min: 0, max: 2_000_00 })
  const maybeFen = fc.option(fen, { nil: null })
  const bounds = fc
    .tuple(fc.integer({ min: 0, max: MOST_ZONE_FEN }), fc.integer({ min: 0, max: MOST_ZONE_FEN }))
    .map(([a, b]) => ({ fromFen: Math.min(a, b), toFen: Math.max(a, b) }))
  const anyLadder = fc.record({
    zone: fc.constantFrom(...ZONE_IDS),
    own: fc.option(bounds, { nil: null }),
    priceFen: maybeFen,
    costFen: maybeFen,
    givenInCaseFen: fc.oneof(fc.constant(0), fen),
    givenBeforeFen: fen,
  })

  test('whatever is known, what it proposes is whole fen, within the ceiling, the floor and the price', () => {
    fc.assert(
      fc.property(anyLadder, ({ own, ...input }) => {
        const zone = new Map(own === null ? [] : [[input.zone, own] as const])
        const made = ladderFor({ ...input, own: { zone } })
        const { toFen } = zoneBounds(input.zone, { zone })
        const given = input.givenInCaseFen
        for (const proposed of [made.openingFen, made.ceilingFen]) {
          if (proposed === null || proposed === 0) continue
          expect(Number.isInteger(proposed)).toBe(true)
          expect(proposed).toBeGreaterThan(0)
          expect(given + proposed).toBeLessThanOrEqual(toFen)
          if (input.priceFen !== null) expect(given + proposed).toBeLessThanOrEqual(input.priceFen)
          if (input.priceFen !== null && input.costFen !== null)
            expect(input.priceFen - given - proposed).toBeGreaterThanOrEqual(input.costFen)
          expect(needsManager(made, proposed)).toEqual([])
          expect(wrongAmount(made, proposed)).toBeNull()
        }
        if (made.openingFen !== null) expect(made.openingFen).toBeLessThanOrEqual(made.ceilingFen)
        // One fen more than the ceiling is never a clerk's to give.
        const over = made.ceilingFen + 1
        expect(needsManager(made, over).length > 0 || wrongAmount(made, over) !== null).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

test('what was paid is known only when every price is', () => {
  expect(
    paidFen({
      lines: [
        { unitPriceFen: 39_00, qty: 6 },
        { unitPriceFen: 1_50, qty: 1 },
      ],
    }),
  ).toBe(235_50)
  expect(
    paidFen({
      lines: [
        { unitPriceFen: 39_00, qty: 6 },
        { unitPriceFen: null, qty: 1 },
      ],
    }),
  ).toBeNull()
})

test('every zone and every kind of reason has a sentence to say before the amount, and none names it', () => {
  const texts = new Map(offerTalkTexts)
  for (const nature of ['defect', 'mismatch', 'delivery', 'service', 'changedMind', 'request'] as const) {
    const [first, ...more] = reasonsFor('sameCity', [nature])
    expect(first).toBe('zone-sameCity')
    expect(more.length).toBeGreaterThanOrEqual(2)
    for (const key of more)
      for (const text of Object.values(texts.get(key) ?? {})) expect(text).not.toMatch(/\d|¥/)
  }
})

describe('bounds that the shop sets', () => {
  const codes = (key: string, fromFen: number, toFen: number) =>
    wrongZone(key, { fromFen, toFen }).map(({ code, field }) => [code, field])

  test('may be any sound pair', () => {
    expect(codes('sameCity', 0, 12_00)).toEqual([])
    expect(codes('highValue', 30_00, 30_00)).toEqual([])
  })

  test('are refused when negative, absurd, broken, turned round or of no zone', () => {
    expect(codes('sameCity', -1, 10_00)).toEqual([['number-out-of-range', 'value.fromFen']])
    expect(codes('sameCity', 0, MOST_ZONE_FEN + 1)).toEqual([['number-out-of-range', 'value.toFen']])
    expect(codes('sameCity', 0.5, 10_00)).toEqual([['number-out-of-range', 'value.fromFen']])
    expect(codes('sameCity', 15_00, 10_00)).toEqual([['bounds-turned-round', 'value.fromFen']])
    expect(codes('moon', 0, 10_00)).toEqual([['no-such-zone', undefined]])
  })
})
