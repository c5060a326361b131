// The facts that decide what is right: written down when they become known, and never in contradiction to each other.
import type { CategoryId, ConditionId } from '../../catalog/categories'
import type { Book } from '../../model/book'
import type { Case, CaseLine } from '../../model/case'
import type { CaseFacts } from '../../model/caseFacts'
import type { CaseId, LineId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Day } from '../../model/time'
import { dayOf, isDay } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'
import { settingsOf } from '../settings'

export type LineFacts = {
  readonly lineId: LineId
  readonly category: CategoryId | null
  readonly conditions: readonly ConditionId[]
  readonly boughtOn: Day | null
  readonly warrantyUntil: Day | null
}

/** What does not fit together, at its field. `today` is the shop's day. */
export function wrongFacts(
  facts: Pick<CaseFacts, 'receivedOn'>,
  lines: readonly Pick<LineFacts, 'boughtOn' | 'warrantyUntil'>[],
  today: Day,
): Refusal[] {
  const wrong: Refusal[] = []
  const { receivedOn } = facts
  if (receivedOn !== null && !isDay(receivedOn)) wrong.push(refuse('date-unreadable', 'facts.receivedOn'))
  else if (receivedOn !== null && receivedOn > today) wrong.push(refuse('date-in-future', 'facts.receivedOn'))
  lines.forEach(({ boughtOn, warrantyUntil }, index) => {
    const at = (name: string) => `lines.${index}.${name}`
    if (boughtOn !== null && boughtOn > today) wrong.push(refuse('date-in-future', at('boughtOn')))
    if (boughtOn !== null && receivedOn !== null && receivedOn < boughtOn)
      wrong.push(refuse('received-before-bought', 'facts.receivedOn'))
    if (boughtOn !== null && warrantyUntil !== null && warrantyUntil < boughtOn)
      wrong.push(refuse('warranty-before-purchase', at('warrantyUntil')))
  })
  return wrong
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
