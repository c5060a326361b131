// How long main computes for a screen: the rules behind Today and the board, on a big book in memory.
import { ulid } from 'ulid'
import { NATURES } from '#shared/catalog/caseFacts'
import { DemoBook } from '#shared/demo/demoBook'
import { manyCases } from '#shared/demo/manyCases'
import { seededRandom } from '#shared/demo/seededRandom'
import { boardView } from '#shared/domain/board'
import { BUILT_IN_POLICY } from '#shared/domain/policy/effectivePolicy'
import { policyAnswer } from '#shared/domain/policy/policyAnswer'
import { todayView } from '#shared/domain/today/todayView'
import { median, type Row, ratioRow } from './row'
import { talkRows } from './talkTimes'
import { timeOf } from './timing'

const ROUNDS = 15
/** The compiler has seen the code; the shop's day is long. */
const WARM_UP = 5
/** One frame of the screen: nobody sees Today being computed. */
const TODAY_LIMIT_MS = 16
/** No visible wait on the case screen. */
const POLICY_LIMIT_MS = 1
const EVERYBODY = { ownerId: null, issueTypeId: null, overdueOnly: false } as const

export function ruleRows(stretch: boolean): Row[] {
  const rows = [
    ...listRows(20_000, 300),
    ...listRows(20_000, 5_000),
    ...todayRows(),
    ...talkRows(),
    ...policyRows(),
  ]
  return stretch ? [...rows, ...listRows(100_000, 5_000)] : rows
}

function bookOf(cases: number, open: number): { book: DemoBook; now: number } {
  const now = Date.now()
  const random = seededRandom(1)
  const book = new DemoBook()
  const stream = manyCases({
    ...{ count: cases, open, now, random, zone: 'Asia/Shanghai' },
    newId: at => ulid(at, random),
  })
  for (const change of stream) book.apply(change)
  return { book, now }
}

function listRows(cases: number, open: number): Row[] {
  const { book, now } = bookOf(cases, open)
  const records = [...book.openCaseIds].map(id => book.cases.get(id))
  // What any answer to the window costs: the same records, written out as text once.
  const text = () => JSON.stringify(records)
  const times = interleaved({
    today: () => todayView(book, now),
    board: () => boardView(book, now, EVERYBODY),
    text,
  })
  const size = `${cases.toLocaleString('en')} cases, ${open.toLocaleString('en')} open`
  const reference = `JSON.stringify of the open cases ${times.text.toFixed(1)} ms`
  return [
    ratioRow('Q1', `Today, ${size}`, [times.today, 'ms'], reference, times.today / times.text, 2),
    ratioRow('Q1', `board, ${size}`, [times.board, 'ms'], reference, times.board / times.text, 2),
  ]
}

/** Today of a shop that drowns: against one plain walk through everything that stands in its open cases. */
function todayRows(): Row[] {
  const { book, now } = bookOf(20_000, 5_000)
  const walk = () => {
    let open = 0
    for (const id of book.openCaseIds) {
      const record = book.cases.get(id)
      if (record === undefined) continue
      for (const list of [record.promises, record.reminders, record.money, record.lines])
        for (const one of list) if (one.state !== 'paid') open++
    }
    return open
  }
  const times = interleaved({ today: () => todayView(book, now), walk })
  return [
    {
      ...{ id: 'R113', what: 'Today over 5,000 open cases', value: times.today, unit: 'ms' },
      reference: `a walk through their promises, reminders, money and pieces ${times.walk.toFixed(2)} ms`,
      ...{ ratio: times.today / times.walk, goal: `< ${TODAY_LIMIT_MS} ms` },
      ok: times.today < TODAY_LIMIT_MS,
    },
  ]
}

/** What is right for a piece of which nothing is known yet: every row of the table has to be looked at. */
function policyRows(): Row[] {
  const unknown = { ask: {}, windowLeft: null, warrantyLeft: null }
  const slowest = NATURES.map(nature => {
    const facts = { ...unknown, nature, known: { nature: [nature] } }
    const times: number[] = []
    for (let round = 0; round < WARM_UP * 20 + ROUNDS; round++)
      times.push(timeOf(() => policyAnswer(BUILT_IN_POLICY, facts)))
    return median(times.slice(-ROUNDS))
  })
  const value = Math.max(...slowest)
  return [
    {
      ...{ id: 'N8', what: 'policy answer, nothing known of the piece', value, unit: 'ms' },
      reference: `${BUILT_IN_POLICY.length} rows`,
      ...{ ratio: null, goal: `< ${POLICY_LIMIT_MS} ms`, ok: value < POLICY_LIMIT_MS },
    },
  ]
}

/** Median time of each, measured in turn. */
function interleaved<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
): Record<Name, number> {
  const names = Object.keys(works) as Name[]
  const times = new Map<Name, number[]>(names.map(name => [name, []]))
  for (const name of names) for (let warm = 0; warm < WARM_UP; warm++) works[name]()
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) times.get(name)?.push(timeOf(works[name]))
  }
  return Object.fromEntries(names.map(name => [name, median(times.get(name) ?? [])])) as Record<Name, number>
}
