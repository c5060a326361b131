// What is known about one piece, as the policy table wants it: from the case's facts, the issue type, the goods and the day.
import type { LiabilityId, NatureId, ScenarioId } from '../../catalog/caseFacts'
import { type Category, category } from '../../catalog/categories'
import { issueType } from '../../catalog/issueTypes'
import type { Case } from '../../model/case'
import { type CaseLine, isHere } from '../../model/goods'
import type { AskedFact, PolicyWhen } from '../../model/policy'
import type { Day } from '../../model/time'
import type { DaysLeft } from '../../model/views'
import { addDays, daysBetween } from '../../time/zone'
import type { Conditions, FactName } from './boxes'

export type PolicyCase = Pick<Case, 'issueTypeId' | 'subTags' | 'facts'>
export type PolicyLine = Pick<
  CaseLine,
  'category' | 'conditions' | 'boughtOn' | 'warrantyUntil' | 'state' | 'inspection'
>

export type PolicyFacts = {
  readonly known: Conditions
  readonly nature: NatureId
  readonly windowLeft: DaysLeft | null
  readonly warrantyLeft: DaysLeft | null
  /** What to ask where one of these is unknown. */
  readonly ask: Readonly<Partial<Record<FactName, readonly AskedFact[]>>>
}

/** The seven days of Art. 24 and 25: the day of receipt does not count, the seventh after it does. */
export const WINDOW_DAYS = 7

/** A detail that makes it a defect or a mismatch weighs more than the type it stands under (R77). */
export function natureOf({ issueTypeId, subTags }: Pick<Case, 'issueTypeId' | 'subTags'>): NatureId {
  const type = issueType(issueTypeId)
  const details = (type.subTags ?? []).filter(tag => subTags.includes(tag.id) && tag.nature !== undefined)
  return details[0]?.nature ?? type.defaults.nature
}

export function liabilityOf({ issueTypeId, facts }: PolicyCase): LiabilityId {
  return facts.liability ?? issueType(issueTypeId).defaults.liability
}

/** Where the order stands: as somebody wrote it, as the goods show it, or as the issue type says by its very name. */
export function scenarioOf(record: PolicyCase, line: PolicyLine): ScenarioId | null {
  const { facts } = record
  if (facts.scenario !== null) return facts.scenario
  const wasSeen = isHere(line) || line.inspection !== null || line.conditions.length > 0
  if (facts.receivedOn !== null || wasSeen) return 'received'
  const type = issueType(record.issueTypeId)
  if (type.defaults.flow === 'refundUnshipped') return 'notShipped'
  if (type.defaults.flow === 'inTransit') return 'inTransit'
  const isInHand = type.group === 'product' || type.id === 'within7Days' || type.id === 'past7Days'
  return isInHand ? 'received' : null
}

function fitness(kind: Category | null, { conditions }: PolicyLine): boolean | null {
  if (conditions.length === 0) return null
  if (conditions.every(id => id === 'asNew')) return true
  return kind === null ? null : !conditions.some(id => kind.hurtsResale.includes(id))
}

function left(lastDay: Day | null, today: Day): DaysLeft | null {
  return lastDay === null ? null : { days: daysBetween(today, lastDay), lastDay }
}

function warrantyEnd(kind: Category | null, { boughtOn, warrantyUntil }: PolicyLine): Day | null {
  if (warrantyUntil !== null) return warrantyUntil
  const days = kind?.warrantyDays ?? null
  return boughtOn === null || days === null ? null : addDays(boughtOn, days)
}

/** Days since receipt. Bought over the counter is received at once; nothing is received before it is bought. */
function daysSince(record: PolicyCase, line: PolicyLine, today: Day): Pick<PolicyWhen, 'fromDay' | 'toDay'> {
  const { receivedOn, soldVia } = record.facts
  const since = receivedOn ?? (soldVia === 'counter' ? line.boughtOn : null)
  const count = (day: Day) => Math.max(0, daysBetween(day, today))
  if (since !== null) return { fromDay: count(since), toDay: count(since) }
  return { fromDay: null, toDay: line.boughtOn === null ? null : count(line.boughtOn) }
}

function windowEnd(record: PolicyCase, line: PolicyLine, kind: Category | null): Day | null {
  const { receivedOn, soldVia } = record.facts
  const since = receivedOn ?? (soldVia === 'counter' ? line.boughtOn : null)
  if (since === null || soldVia === 'elsewhere') return null
  // Without a fault the window is that of distance sales, for goods that have it.
  const isFault = ['defect', 'mismatch'].includes(natureOf(record))
  if (!isFault && (soldVia === 'counter' || kind?.returnable === false)) return null
  return addDays(since, WINDOW_DAYS)
}

function askForWarranty(kind: Category | null, line: PolicyLine): AskedFact[] {
  const ask: AskedFact[] = []
  if (line.boughtOn === null) ask.push('boughtOn')
  if (kind === null) ask.push('category')
  return ask.length > 0 && kind?.warrantyDays !== null ? ask : ['warrantyUntil']
}

/** `today` is the shop's day. */
export function policyFacts(record: PolicyCase, line: PolicyLine, today: Day): PolicyFacts {
  const { facts } = record
  const kind = line.category === null ? null : category(line.category)
  const nature = natureOf(record)
  const scenario = scenarioOf(record, line)
  const liability = liabilityOf(record)
  const warrantyLeft = left(warrantyEnd(kind, line), today)
  return {
    nature,
    known: {
      nature: [nature],
      soldVia: facts.soldVia && [facts.soldVia],
      scenario: scenario && [scenario],
      liability: liability === 'unclear' ? null : [liability],
      returnable: kind?.returnable ?? null,
      resaleFit: fitness(kind, line),
      warranty: warrantyLeft && warrantyLeft.days >= 0,
      misused: line.conditions.length === 0 ? null : line.conditions.includes('misused'),
      paidFreight: facts.paidFreight,
      ...daysSince(record, line, today),
    },
    windowLeft: left(windowEnd(record, line, kind), today),
    warrantyLeft,
    ask: {
      soldVia: ['soldVia'],
      scenario: ['scenario'],
      liability: ['liability'],
      returnable: ['category'],
      resaleFit: line.conditions.length === 0 ? ['conditions'] : ['category'],
      warranty: askForWarranty(kind, line),
      misused: ['conditions'],
      paidFreight: ['paidFreight'],
      days: [facts.soldVia === 'counter' ? 'boughtOn' : 'receivedOn'],
    },
  }
}
