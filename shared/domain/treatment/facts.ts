// The facts that decide what is right: written down when they become known, and never in contradiction to each other.
import type { CategoryId, ConditionId } from '../../catalog/categories'
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { CaseFacts } from '../../model/caseFacts'
import type { CaseLine } from '../../model/goods'
import type { CaseId, LineId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Day } from '../../model/time'
import { addDays, dayOf, isDay } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'
import { settingsOf } from '../settings'

export type LineFacts = {
  readonly lineId: LineId
  readonly category: CategoryId | null
  readonly conditions: readonly ConditionId[]
  readonly boughtOn: Day | null
  readonly warrantyUntil: Day | null
}

/** The longest guarantee that we know of is twenty years; a day before or after that is a slip of the finger. */
const FURTHEST_DAYS = 40 * 366

function wrongDay(day: Day | null, field: string, today: Day): Refusal | null {
  if (day === null) return null
  if (!isDay(day)) return refuse('date-unreadable', field)
  if (day > today) return refuse('date-in-future', field)
  return day < addDays(today, -FURTHEST_DAYS) ? refuse('date-too-old', field) : null
}

function wrongWarranty(until: Day | null, boughtOn: Day | null, field: string, today: Day): Refusal | null {
  if (until === null) return null
  if (!isDay(until)) return refuse('date-unreadable', field)
  if (boughtOn !== null && until < boughtOn) return refuse('warranty-before-purchase', field)
  if (until < addDays(today, -FURTHEST_DAYS)) return refuse('date-too-old', field)
  return until > addDays(today, FURTHEST_DAYS) ? refuse('time-too-far', field, { days: FURTHEST_DAYS }) : null
}

/** What does not fit together, at its field. `today` is the shop's day. */
export function wrongFacts(
  facts: Pick<CaseFacts, 'receivedOn' | 'scenario'>,
  lines: readonly Pick<LineFacts, 'boughtOn' | 'warrantyUntil'>[],
  today: Day,
): Refusal[] {
  const { receivedOn, scenario } = facts
  const wrong = [wrongDay(receivedOn, 'facts.receivedOn', today)]
  if (receivedOn !== null && scenario !== null && scenario !== 'received')
    wrong.push(refuse('received-but-not-shipped', 'facts.scenario'))
  if (receivedOn !== null && lines.some(({ boughtOn }) => boughtOn !== null && receivedOn < boughtOn))
    wrong.push(refuse('received-before-bought', 'facts.receivedOn'))
  lines.forEach(({ boughtOn, warrantyUntil }, index) => {
    const at = (name: string) => `lines.${index}.${name}`
    wrong.push(wrongDay(boughtOn, at('boughtOn'), today))
    wrong.push(wrongWarranty(warrantyUntil, boughtOn, at('warrantyUntil'), today))
  })
  return wrong.filter(refusal => refusal !== null)
}

export function saveFacts(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; facts: Partial<CaseFacts>; lines: readonly LineFacts[] },
): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  const given = Object.fromEntries(Object.entries(input.facts).filter(([, value]) => value !== undefined))
  const facts: CaseFacts = { ...before.facts, ...given }
  if (input.lines.some(({ lineId }) => !before.lines.some(line => line.id === lineId)))
    return no(refuse('no-such-line'))
  const lines = before.lines.map((line): CaseLine => {
    const known = input.lines.find(({ lineId }) => lineId === line.id)
    if (!known) return line
    const { category, conditions, boughtOn, warrantyUntil } = known
    return { ...line, category, conditions: [...conditions], boughtOn, warrantyUntil }
  })
  const [first, ...more] = wrongFacts(facts, lines, dayOf(scene.now, settingsOf(book).timeZone))
  if (first) return no(first, more)
  if (isSame(before, facts, lines)) return yes(null, [])
  const event = newEvent(scene, 'facts', '', changed(before.facts, facts))
  return yes(null, [nextCase(before, scene, { facts, lines }, [event])])
}

function isSame(before: Case, facts: CaseFacts, lines: readonly CaseLine[]): boolean {
  return JSON.stringify([before.facts, before.lines]) === JSON.stringify([facts, lines])
}

/** The facts that are different now, by name. */
function changed(before: CaseFacts, after: CaseFacts): Record<string, string | number | boolean | null> {
  const names = [
    'soldVia',
    'scenario',
    'receivedOn',
    'liability',
    'urgent',
    'noStock',
    'paidFreight',
  ] as const
  return Object.fromEntries(
    names.filter(name => before[name] !== after[name]).map(name => [name, after[name]]),
  )
}
