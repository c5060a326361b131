// The playbook of one case: which steps it asks for, how each stands, and what comes next (R45–R59).
import type { ScenarioId } from '../../catalog/caseFacts'
import { type IssueTypeId, issueType } from '../../catalog/issueTypes'
import { PLAYBOOK_STEPS } from '../../catalog/playbooks/playbooks'
import type { PlaybookStep, StepProof } from '../../catalog/playbooks/types'
import { STAGE_IDS } from '../../catalog/stages'
import { type Case, type CaseEvent, type CasePromise, isWordToCustomer } from '../../model/case'
import { type CaseLine, isHere } from '../../model/goods'
import type { StepMark } from '../../model/treatment'
import type { CaseView } from '../../model/views'

/** What the steps of a case follow from: the stored case has it; of its view, `treatedCase` makes it. */
export type TreatedCase = Pick<
  Case,
  'issueTypeId' | 'wish' | 'subTags' | 'facts' | 'steps' | 'confirmed' | 'retention' | 'offers' | 'photos'
> & {
  readonly lines: readonly CaseLine[]
  readonly promises: readonly CasePromise[]
  readonly events: readonly Pick<CaseEvent, 'kind'>[]
}

/** One step as it stands. `from` says whether somebody ticked it or the case itself shows it. */
export type PlaybookItem = {
  readonly step: PlaybookStep
  readonly state: 'open' | 'done' | 'skipped'
  readonly from: 'mark' | 'facts' | null
  readonly mark: StepMark | null
}

export type Playbook = {
  readonly items: readonly PlaybookItem[]
  /** The first that is neither done nor left out. */
  readonly next: PlaybookItem | null
  readonly settled: number
}

export function treatedCase(view: CaseView): TreatedCase {
  const { card, subTags, facts, treatment, lines, promises, events } = view
  return {
    ...treatment,
    issueTypeId: card.issueTypeId,
    wish: card.wish,
    subTags: [...subTags],
    facts,
    lines,
    promises,
    events,
  }
}

/** Where the order stands when nobody has written it down: some kinds of trouble say it by themselves (R30, R31). */
const USUAL_SCENARIO: Readonly<Partial<Record<IssueTypeId, ScenarioId>>> = {
  refundBeforeShipping: 'notShipped',
  outOfStock: 'notShipped',
  refundAfterShipping: 'inTransit',
  late: 'inTransit',
  lost: 'inTransit',
  changeDelivery: 'notShipped',
  wrongAddress: 'inTransit',
  away: 'inTransit',
}

export function scenarioOf(record: Pick<TreatedCase, 'facts' | 'issueTypeId'>): ScenarioId {
  return record.facts.scenario ?? USUAL_SCENARIO[record.issueTypeId] ?? 'received'
}

const has = <Id>(list: readonly Id[] | undefined, id: Id) => list === undefined || list.includes(id)

function belongs(step: PlaybookStep, record: TreatedCase): boolean {
  const { facts, lines } = record
  const is = (wanted: boolean | undefined, fact: boolean) => wanted === undefined || wanted === fact
  return (
    (step.group === null || step.group === issueType(record.issueTypeId).group) &&
    has(step.issueTypes, record.issueTypeId) &&
    has(step.wishes, record.wish) &&
    has(step.scenarios, scenarioOf(record)) &&
    (step.subTags === undefined || step.subTags.some(tag => record.subTags.includes(tag))) &&
    is(step.here, lines.some(isHere)) &&
    is(step.urgent, facts.urgent) &&
    is(step.noStock, facts.noStock)
  )
}

const SHOWS: Readonly<Record<StepProof, (record: TreatedCase) => boolean>> = {
  photo: ({ photos }) => photos.some(photo => photo.removedAt === null),
  retention: ({ retention }) => retention !== null,
  offer: ({ offers }) => offers.length > 0,
  promise: ({ promises }) => promises.some(isWordToCustomer),
  told: ({ events }) => events.some(event => event.kind === 'told'),
  printed: ({ events }) => events.some(event => event.kind === 'printed'),
  inspected: ({ lines }) => lines.every(line => line.inspection !== null),
  receivedOn: ({ facts }) => facts.receivedOn !== null,
}

function itemOf(step: PlaybookStep, record: TreatedCase): PlaybookItem {
  const mark = record.steps.find(({ key }) => key === step.key) ?? null
  if (mark) return { step, state: mark.state, from: 'mark', mark }
  const isShown = step.proof !== undefined && SHOWS[step.proof](record)
  return isShown
    ? { step, state: 'done', from: 'facts', mark: null }
    : { step, state: 'open', from: null, mark: null }
}

/** Catalogue order within a stage, stage after stage. */
const inOrder = [...PLAYBOOK_STEPS].sort((a, b) => STAGE_IDS.indexOf(a.stage) - STAGE_IDS.indexOf(b.stage))

export function playbookFor(record: TreatedCase): Playbook {
  const items = inOrder.filter(step => belongs(step, record)).map(step => itemOf(step, record))
  return {
    items,
    next: items.find(item => item.state === 'open') ?? null,
    settled: items.filter(item => item.state !== 'open').length,
  }
}

/** Required steps that are neither done nor left out with a reason. */
export function missingRequired(record: TreatedCase): readonly PlaybookStep[] {
  return playbookFor(record)
    .items.filter(({ step, state }) => step.required && state === 'open')
    .map(({ step }) => step)
}
