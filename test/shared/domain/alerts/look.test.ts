// Reminders ring once, in time, in opening hours, whatever happens to the clock.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOON, RuleBook } from '#kit/ruleBook'
import {
  type AlertMemory,
  CLOCK_TOLERANCE_MS,
  look,
  NOTHING_REMEMBERED,
  prune,
  trustClock,
} from '#shared/domain/alerts/look'
import { openThings } from '#shared/domain/alerts/openThings'
import { openingHoursOf, settingsOf } from '#shared/domain/settings'
import type { Case, Reminder } from '#shared/model/case'
import { type CaseId, ReminderId } from '#shared/model/ids'
import type { DayHours, Settings } from '#shared/model/shop'
import { isOpenAt, nextOpening } from '#shared/time/openingHours'
import { DAY_MS, HOUR_MS, instant, MINUTE_MS, msOf } from '#shared/time/zone'

const LONG_AGO = ''

class Bell {
  readonly rules = new RuleBook()
  memory: AlertMemory = NOTHING_REMEMBERED
  newest: string = LONG_AGO

  constructor(settings: Partial<Settings> = {}) {
    this.set(settings)
  }

  set(settings: Partial<Settings>): void {
    const before = settingsOf(this.rules.book)
    this.rules.book.apply({ collection: 'shop', record: { ...before, ...settings, rev: before.rev + 1 } })
  }

  /** What rings at that moment. */
  at(now: number): string[] {
    const seen = look(this.rules.book, this.memory, now, this.newest)
    this.memory = seen.memory
    return seen.due.map(({ what }) => what)
  }

  next(now: number): string | null {
    const { next } = look(this.rules.book, this.memory, now, this.newest)
    return next === null ? null : instant(next)
  }

  known(now: number): string | null {
    return look(this.rules.book, this.memory, now, this.newest).known
  }
}

const memo = (id: string, dueAt: string, clerk: Reminder['assignee']): Reminder => ({
  id: ReminderId.parse(id),
  kind: 'memo',
  title: id,
  dueAt,
  assignee: clerk,
  state: 'open',
  closedAt: null,
  snoozedUntil: null,
  rule: null,
})

function put(bell: Bell, caseId: CaseId, patch: Partial<Case>): void {
  const record = bell.rules.case(caseId)
  bell.rules.book.apply({ collection: 'cases', record: { ...record, ...patch, rev: record.rev + 1 } })
}

/** A case whose only open things are memos in so many hours, named `ask`, `call`. */
function bellWithMemo(...hours: readonly number[]): { bell: Bell; caseId: CaseId } {
  const bell = new Bell()
  const { id: caseId } = bell.rules.register()
  const reminders = hours.map((due, place) =>
    memo(place === 0 ? 'ask' : 'call', bell.rules.inHours(due), bell.rules.clerk),
  )
  put(bell, caseId, { promises: [], reminders })
  return { bell, caseId }
}

describe('what rings', () => {
  it('a reminder rings at its minute, once, and says when it will', () => {
    const { bell } = bellWithMemo(1)
    expect(bell.at(NOON)).toEqual([])
    expect(bell.next(NOON)).toBe(bell.rules.inHours(1))
    expect(bell.at(NOON + HOUR_MS - 1)).toEqual([])
    expect(bell.at(NOON + HOUR_MS)).toEqual(['ask'])
    expect(bell.at(NOON + HOUR_MS)).toEqual([])
    expect(bell.at(NOON + 3 * HOUR_MS)).toEqual([])
    expect(bell.next(NOON + 3 * HOUR_MS)).toBeNull()
  })

  it('a promise rings when it is due, not while it is only soon', () => {
    const bell = new Bell()
    const { promises } = bell.rules.register()
    const due = msOf(promises[0]?.dueAt ?? '')
    expect(bell.at(due - MINUTE_MS)).toEqual([])
    expect(bell.at(due)).toHaveLength(1)
  })

  it('put off, it rings again at the end of the pause and not before', () => {
    const { bell, caseId } = bellWithMemo(1)
    expect(bell.at(NOON + HOUR_MS)).toHaveLength(1)
    const reminders = bell.rules
      .case(caseId)
      .reminders.map(item => ({ ...item, snoozedUntil: bell.rules.inHours(2) }))
    put(bell, caseId, { reminders })
    expect(bell.at(NOON + 1.5 * HOUR_MS)).toEqual([])
    expect(bell.at(NOON + 2 * HOUR_MS)).toHaveLength(1)
    expect(bell.at(NOON + 2 * HOUR_MS)).toEqual([])
  })

  it('at night it waits for the opening, and rings at night where the shop wants that', () => {
    // 15:20 + 8 hours is 23:20; the shop opens at nine.
    const { bell } = bellWithMemo(8)
    const opening = Date.parse('2026-11-23T01:00:00.000Z')
    expect(bell.at(NOON + 9 * HOUR_MS)).toEqual([])
    expect(bell.next(NOON + 9 * HOUR_MS)).toBe(instant(opening))
    expect(bell.at(opening - 1)).toEqual([])
    expect(bell.at(opening)).toEqual(['ask'])
    const loud = bellWithMemo(8).bell
    loud.set({ quietWhenClosed: false })
    expect(loud.next(NOON)).toBe(loud.rules.inHours(8))
    expect(loud.at(NOON + 8 * HOUR_MS)).toEqual(['ask'])
  })

  it('a shop that never opens is rung at once: nothing may wait for ever', () => {
    const { bell } = bellWithMemo(1)
    bell.set({ week: Array.from({ length: 7 }, () => null) })
    expect(bell.next(NOON)).toBe(bell.rules.inHours(1))
    expect(bell.at(NOON + HOUR_MS)).toHaveLength(1)
  })

  it('what is no longer open is forgotten at the next start, what is open is not', () => {
    const { bell } = bellWithMemo(1)
    bell.at(NOON + HOUR_MS)
    bell.memory = { ...bell.memory, announced: new Set([...bell.memory.announced, 'gone@2026']) }
    bell.memory = prune(bell.rules.book, bell.memory)
    expect(bell.memory.announced.size).toBe(1)
    expect(bell.at(NOON + HOUR_MS)).toEqual([])
  })
})

describe('a clock that cannot be right', () => {
  it('before the newest record nothing rings, and both moments are known', () => {
    const { bell } = bellWithMemo(1)
    bell.newest = instant(NOON)
    expect(bell.known(NOON - 365 * DAY_MS)).toBe(instant(NOON))
    expect(bell.at(NOON - 365 * DAY_MS)).toEqual([])
    expect(bell.known(NOON - CLOCK_TOLERANCE_MS)).toBeNull()
  })

  it('set back after it rang, it does not ring twice; set right again, what follows rings', () => {
    const { bell } = bellWithMemo(1, 2)
    expect(bell.at(NOON + HOUR_MS)).toEqual(['ask'])
    expect(bell.known(NOON - 30 * DAY_MS)).toBe(instant(NOON + HOUR_MS))
    expect(bell.at(NOON + HOUR_MS - 2 * MINUTE_MS)).toEqual([])
    expect(bell.at(NOON + 2 * HOUR_MS)).toEqual(['call'])
  })

  it('rung too early by a clock that ran ahead, it rings again in its time once she says so', () => {
    const { bell } = bellWithMemo(48)
    const wrong = NOON + 365 * DAY_MS
    expect(bell.at(wrong)).toEqual(['ask'])
    bell.newest = instant(wrong)
    expect(bell.known(NOON)).toBe(instant(wrong))
    bell.memory = trustClock(bell.memory, NOON, bell.newest)
    expect(bell.known(NOON)).toBeNull()
    expect(bell.at(NOON)).toEqual([])
    expect(bell.at(NOON + 48 * HOUR_MS)).toEqual(['ask'])
  })
})

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const dayHours: fc.Arbitrary<DayHours> = fc.option(
  fc.tuple(fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 1, max: 60 })).map(([from, quarters]) => {
    const close = Math.min(1440, from + quarters * 15)
    return { open: clock(from), close: clock(close) }
  }),
)
const week = fc.array(dayHours, { minLength: 7, maxLength: 7 })
const closedDays = fc.uniqueArray(
  fc.integer({ min: 0, max: 20 }).map(day => instant(NOON + day * DAY_MS).slice(0, 10)),
)

type Step =
  | { readonly do: 'wait'; readonly minutes: number }
  | { readonly do: 'jump'; readonly minutes: number }
  | { readonly do: 'snooze' | 'move'; readonly which: number; readonly minutes: number }
  | { readonly do: 'finish'; readonly which: number }
  | { readonly do: 'restart' | 'trust' }

const which = fc.integer({ min: 0, max: 5 })
const ahead = fc.integer({ min: 1, max: 4 * 1440 })
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 2 * 1440 }) }),
    fc.record({ do: fc.constant('jump' as const), minutes: fc.integer({ min: -9000, max: 9000 }) }),
    fc.record({ do: fc.constantFrom('snooze' as const, 'move' as const), which, minutes: ahead }),
    fc.record({ do: fc.constant('finish' as const), which }),
    fc.record({ do: fc.constantFrom('restart' as const, 'trust' as const) }),
  ),
  { maxLength: 25 },
)

describe('any opening hours, closed days, pauses and jumps of the clock', () => {
  it('no reminder is lost, doubled, early, or rung in closed hours', () => {
    fc.assert(
      fc.property(
        week,
        closedDays,
        fc.boolean(),
        fc.array(ahead, { minLength: 1, maxLength: 6 }),
        steps,
        run,
      ),
      { numRuns: 300 },
    )
  })
})

function run(
  week: Settings['week'],
  closedDays: string[],
  quietWhenClosed: boolean,
  dues: readonly number[],
  script: readonly Step[],
): void {
  const { bell, caseId } = bellWithMemo(1)
  bell.set({ week, closedDays, quietWhenClosed })
  const hours = openingHoursOf(settingsOf(bell.rules.book))
  let now = NOON
  const rung = new Map<string, number>()
  const putReminders = (reminders: Reminder[]) => put(bell, caseId, { reminders })
  putReminders(
    dues.map((minutes, place) =>
      memo(`memo-${place}`, instant(NOON + minutes * MINUTE_MS), bell.rules.clerk),
    ),
  )

  const ring = () => {
    const seen = look(bell.rules.book, bell.memory, now, bell.newest)
    bell.memory = seen.memory
    for (const { key, at } of seen.due) {
      expect(rung.has(key), 'doubled').toBe(false)
      expect(msOf(at), 'early').toBeLessThanOrEqual(now)
      const neverOpens = nextOpening(now, hours) === null
      if (quietWhenClosed && !neverOpens) expect(isOpenAt(now, hours), 'in closed hours').toBe(true)
      rung.set(key, now)
    }
    return seen
  }
  /** As main does: it sleeps until the moment that it was told, and no longer than until `end`. */
  const wait = (end: number) => {
    for (let seen = ring(); seen.next !== null && seen.next <= end; seen = ring()) {
      expect(seen.next, 'goes on').toBeGreaterThan(now)
      now = seen.next
    }
    now = end
    ring()
  }
  const trust = () => {
    bell.memory = trustClock(bell.memory, now, bell.newest)
    // Rung by a clock that ran ahead: in its own time it rings again, which is once.
    for (const key of [...rung.keys()]) if (!bell.memory.announced.has(key)) rung.delete(key)
  }

  for (const step of script) {
    const reminders = bell.rules.case(caseId).reminders
    const chosen = 'which' in step ? reminders[step.which % reminders.length] : undefined
    const change = (patch: Partial<Reminder>) =>
      putReminders(reminders.map(item => (item === chosen ? { ...item, ...patch } : item)))
    if (step.do === 'wait') wait(now + step.minutes * MINUTE_MS)
    if (step.do === 'jump') now += step.minutes * MINUTE_MS
    if (step.do === 'snooze') change({ snoozedUntil: instant(now + step.minutes * MINUTE_MS) })
    if (step.do === 'move') change({ dueAt: instant(now + step.minutes * MINUTE_MS), snoozedUntil: null })
    if (step.do === 'finish') change({ state: 'done' })
    if (step.do === 'restart') bell.memory = prune(bell.rules.book, bell.memory)
    if (step.do === 'trust') trust()
    ring()
  }

  trust()
  wait(now + 30 * DAY_MS)
  if (quietWhenClosed && nextOpening(now, hours) !== null) {
    now = nextOpening(now, hours) ?? now
    ring()
  }
  for (const { key, at } of openThings(bell.rules.book))
    if (at <= instant(now)) expect(rung.has(key), `lost ${key}`).toBe(true)
}
