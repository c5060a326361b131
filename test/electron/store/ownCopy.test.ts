// The store's own copy of a record: what a restart would read, nothing of the caller's in it, and no more copied than changed.
import { describe, expect, it } from 'vitest'
import { ownCopy } from '#electron/store/ownCopy'
import type { BookRecord } from '#electron/store/store'

const record = (more: object) => ({ id: 'C1', v: 1, rev: 1, ...more }) as BookRecord & Record<string, unknown>
const throughJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown

class Money {
  constructor(
    readonly fen: number,
    readonly currency = 'CNY',
  ) {}
}

const odd: Record<string, () => unknown> = {
  'plain values': () => ({
    text: '杯口缺角',
    n: 1.5,
    yes: true,
    none: null,
    list: [1, 'a', [null]],
    empty: {},
  }),
  'what JSON leaves out': () => ({ none: undefined, list: [undefined, 1], deep: { none: undefined } }),
  'numbers JSON does not know': () => ({
    nan: Number.NaN,
    far: Number.NEGATIVE_INFINITY,
    zero: -0,
    list: [-0],
  }),
  'a list with holes': () => Object.assign([1], { 3: 4 }),
  'a list with a name beside its entries': () => Object.assign([1, 2], { extra: 3 }),
  'functions and symbols': () => ({ call: () => 1, [Symbol('s')]: 1, mark: Symbol('m'), list: [() => 1] }),
  'a date': () => new Date(0),
  'an object of a class': () => new Money(1250),
  'boxed values': () => [Object('text'), Object(7), Object(true)],
  'a map and a set': () => ({ map: new Map([[1, 2]]), set: new Set([1]) }),
  bytes: () => new Uint8Array([1, 2]),
  'its own toJSON': () => ({ toJSON: () => ({ said: 'so' }), hidden: 1 }),
  'a list with its own toJSON': () => Object.assign([1], { toJSON: () => 'list' }),
  'no prototype': () => Object.assign(Object.create(null), { a: 1 }),
  'a key called __proto__': () => JSON.parse('{"__proto__":{"x":1},"constructor":2}'),
  'keys that look like numbers': () => ({ b: 1, 2: 'two', 1: 'one' }),
  'lone surrogates': () => 'half \ud83d',
  'what is hidden from loops': () => Object.defineProperty({ a: 1 }, 'b', { value: 2, enumerable: false }),
  'the same object twice': () => {
    const twice = { a: [1] }
    return { first: twice, second: twice }
  },
}

describe('the own copy of a record', () => {
  for (const [what, make] of Object.entries(odd)) {
    it(`is what a restart would read: ${what}`, () => {
      const given = record({ odd: make(), list: [make()] })
      expect(ownCopy(given, null)).toStrictEqual(throughJson(given))
      // With a before-image too, whether it has the same shape or another one.
      for (const before of [throughJson(given), record({ odd: [], list: {} })] as BookRecord[]) {
        expect(ownCopy(given, before)).toStrictEqual(throughJson(given))
      }
      expect(Object.keys(ownCopy(given, null))).toEqual(Object.keys(throughJson(given) as object))
    })
  }

  it('asks a getter once only, so that no second answer can differ', () => {
    let asked = 0
    const given = Object.defineProperty(record({}), 'count', { get: () => ++asked, enumerable: true })
    expect(ownCopy(given, null)).toStrictEqual(record({ count: asked }))
  })

  it('keeps what the before-image had already, and copies everything that the caller brought', () => {
    const before = record({
      lines: [{ item: '青瓷杯' }],
      events: [{ n: 1 }, { n: 2 }, { n: 3 }],
      place: { shelf: 'A-3' },
    })
    const [, second, third] = before.events as object[]
    const brought = { n: 4, facts: { a: 1 } }
    const moved = { from: { shelf: 'B-1' } }
    const given = { ...before, rev: 2, events: [second, third, brought], moved } as typeof before
    const copy = ownCopy(given, before) as typeof before
    expect(copy).toStrictEqual(given)
    expect(copy).not.toBe(given)
    expect(copy.lines).toBe(before.lines)
    expect(copy.place).toBe(before.place)
    const events = copy.events as (typeof brought)[]
    expect(events).not.toBe(given.events)
    expect(events[0]).toBe(second)
    expect(events[1]).toBe(third)
    expect(events[2]).not.toBe(brought)
    expect(events[2]?.facts).not.toBe(brought.facts)
    brought.facts.a = 99
    moved.from.shelf = '?'
    expect(copy).toStrictEqual({
      ...given,
      moved: { from: { shelf: 'B-1' } },
      events: [second, third, { n: 4, facts: { a: 1 } }],
    })
  })

  it('throws what JSON would throw', () => {
    const circular: Record<string, unknown> = {}
    circular.self = [circular]
    expect(() => ownCopy(record({ circular }), null)).toThrow()
    expect(() => ownCopy(record({ amount: 1n }), null)).toThrow(TypeError)
  })
})
