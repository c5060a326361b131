// Years of a shop for the benches: a stream of records, as many cases as asked for, the newest last.
import { newClerk } from '../domain/clerks'
import { firstSettings } from '../domain/settings'
import type { Change } from '../model/book'
import type { Customer } from '../model/customer'
import type { ClerkId, CustomerId } from '../model/ids'
import { RECORD_VERSION } from '../model/record'
import { type Counter, SYSTEM } from '../model/shop'
import { addDays, DAY_MS, dayOf, HOUR_MS, instant, momentOf } from '../time/zone'
import type { DemoScene } from './demoShop'
import { manyCase } from './manyCase'
import { GIVEN_FIRST, GIVEN_LAST, SURNAMES } from './manyTexts'
import { DEMO_CLERKS } from './people'
import { between, pick } from './seededRandom'

export type ManyCases = DemoScene & {
  readonly count: number
  /** How many of them are neither closed nor in the trash. */
  readonly open: number
  /** Less than half the cases unless told otherwise: people come back. */
  readonly customers?: number
  /** Over how many years the cases are spread; about 2,000 a year, ten years at most, unless told otherwise. */
  readonly years?: number
}

const USUAL_CASES_A_YEAR = 2_000
const LONGEST_YEARS = 10
const OPEN_HOURS = 12
/** Open cases are among the newest: so many cases are looked at for one that stays open. */
const OPEN_WINDOW = 1.25
const PHONE_NUMBERS = 10_000_000

function customer(input: ManyCases, index: number, born: number, by: ClerkId): Customer {
  const { random, newId } = input
  const at = instant(born)
  const name =
    pick(random, SURNAMES) + (random() < 0.75 ? pick(random, GIVEN_FIRST) : '') + pick(random, GIVEN_LAST)
  // A step that shares no divisor with the range visits every number once.
  const phone = `1990${String((index * 7_654_321 + 317) % PHONE_NUMBERS).padStart(7, '0')}`
  return {
    id: newId(born) as CustomerId,
    v: RECORD_VERSION,
    rev: 1,
    createdAt: at,
    createdBy: by,
    updatedAt: at,
    updatedBy: by,
    deletedAt: null,
    name: random() < 0.03 ? '' : name,
    phones: [phone],
    note: '',
  }
}

function counter(day: string, last: number, at: string, by: ClerkId): Counter {
  const id = `counter:${day.slice(2).replaceAll('-', '')}`
  const stamps = { createdAt: at, createdBy: by, updatedAt: at, updatedBy: by, deletedAt: null }
  return { id, kind: 'counter', v: RECORD_VERSION, rev: 1, ...stamps, last }
}

/** How many of the cases fall on each of the days, busier and quieter ones by chance. */
function casesOfDays(count: number, days: number, random: () => number): number[] {
  const perDay = new Array<number>(days).fill(0)
  for (let index = 0; index < count; index++) {
    const day = Math.min(days - 1, Math.floor(((index + random()) / count) * days))
    perDay[day] = (perDay[day] ?? 0) + 1
  }
  return perDay
}

/** Yields settings, clerks, customers, then the cases day by day with the counter of each day. */
export function* manyCases(input: ManyCases): Generator<Change, void, undefined> {
  const { count, open, now, random, newId, zone } = input
  const years = input.years ?? Math.min(LONGEST_YEARS, Math.max(0.25, count / USUAL_CASES_A_YEAR))
  const days = Math.max(1, Math.round(years * 365))
  // Before the first opening of today, yesterday was the last day of business.
  const today = dayOf(now, zone)
  const lastDay = now - momentOf(today, '09:00', zone) >= HOUR_MS ? today : addDays(today, -1)
  const born = momentOf(addDays(lastDay, -days), '09:00', zone)

  const founding = { now: born, by: SYSTEM, newId: () => newId(born) }
  yield { collection: 'shop', record: firstSettings(founding, '万单鞋衣铺', zone) }
  const clerks: ClerkId[] = []
  for (const { name, role } of DEMO_CLERKS) {
    const record = newClerk(founding, name, role)
    clerks.push(record.id)
    yield { collection: 'shop', record }
  }
  const by = clerks[0] ?? SYSTEM
  const customerIds: CustomerId[] = []
  const customers = input.customers ?? Math.ceil(count * 0.45)
  for (let index = 0; index < customers; index++) {
    const record = customer(input, index, born - between(random, 0, 300) * DAY_MS, by)
    customerIds.push(record.id)
    yield { collection: 'customers', record }
  }

  const firstMaybeOpen = count - Math.min(count, Math.ceil(open * OPEN_WINDOW))
  let done = 0
  let stillOpen = Math.min(open, count)
  let day = addDays(lastDay, 1 - days)
  for (const cases of casesOfDays(count, days, random)) {
    const opening = momentOf(day, '09:00', zone)
    const length = Math.min(OPEN_HOURS * HOUR_MS, now - opening)
    const moments = Array.from({ length: cases }, () => opening + Math.floor(random() * length)).sort(
      (a, b) => a - b,
    )
    let number = 0
    for (const at of moments) {
      number++
      const isOpen = done >= firstMaybeOpen && random() < stillOpen / (count - done)
      done++
      if (isOpen) stillOpen--
      const no = `SH-${day.slice(2).replaceAll('-', '')}-${String(number).padStart(3, '0')}`
      // Some people come again and again.
      const who = customerIds[Math.floor(random() ** 1.6 * customerIds.length)]
      const customerId = who === undefined || random() < 0.02 ? null : who
      yield {
        collection: 'cases',
        record: manyCase({ no, at, day, isOpen, customerId, clerks, now, random, newId }),
      }
    }
    const last = moments.at(-1)
    if (last !== undefined) yield { collection: 'shop', record: counter(day, number, instant(last), by) }
    day = addDays(day, 1)
  }
}
