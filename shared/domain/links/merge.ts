// Two cases about the same become one (N15, N16): everything of the first moves, and the first ends as merged.
import type { Book } from '../../model/book'
import type { Case, CaseEvent } from '../../model/case'
import { type CaseId, EventId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import { instant } from '../../time/zone'
import { itemText } from '../cards'
import { newEvent, nextCase, openCase } from '../caseChange'
import { customerOf } from '../customerOf'
import { newLink } from './link'
import { moveThird } from './moveThird'
import { betterKnown, mayBeSame } from './samePerson'
import { joinedLines, type SamePiece } from './samePieces'

type Merging = {
  readonly caseId: CaseId
  readonly intoId: CaseId
  /** What the clerk has seen of it: somebody else's newer work is not built upon unseen. */
  readonly intoRev: number
  readonly reason: string
  /** Written down in both cases, and one thing. */
  readonly samePieces?: readonly SamePiece[]
}

function whyNot(book: Book, source: Case, into: Case, input: Merging): Refusal | null {
  if (source.id === into.id) return refuse('merge-itself')
  if (into.rev !== input.intoRev) return refuse('case-moved-on')
  if (!mayBeSame(customerOf(book, source), customerOf(book, into))) return refuse('merge-other-customer')
  return source.lines.some(({ state }) => state === 'atSupplier') ? refuse('merge-batch-out') : null
}

/** Both histories in one, by time; what comes from the other case says so. Its slips bear the other number. */
function oneHistory(scene: Scene, into: Case, source: Case): CaseEvent[] {
  const moved = source.events
    .filter(({ kind }) => kind !== 'printed')
    .map(event => ({
      ...event,
      id: EventId.parse(scene.newId()),
      facts: { ...event.facts, fromNo: event.facts.fromNo ?? source.no },
    }))
  return [...into.events, ...moved].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** What one of the two does not know, the other may. */
function oneSetOfFacts(into: Case['facts'], source: Case['facts']): Case['facts'] {
  return {
    ...into,
    soldVia: into.soldVia ?? source.soldVia,
    scenario: into.scenario ?? source.scenario,
    receivedOn: into.receivedOn ?? source.receivedOn,
    liability: into.liability ?? source.liability,
    urgent: into.urgent || source.urgent,
    noStock: into.noStock || source.noStock,
    paidFreight: into.paidFreight ?? source.paidFreight,
  }
}

/** Of two the one that is still undecided, otherwise the later one. */
function onePlatform(into: Case['platform'], source: Case['platform']): Case['platform'] {
  if (into === null || source === null) return into ?? source
  if ((into.result === null) !== (source.result === null)) return into.result === null ? into : source
  return source.since > into.since ? source : into
}

/** What was for all pieces of its case is for these pieces, and for no other that joins them. */
function ownMoney({ money, lines }: Case): Case['money'] {
  const all = lines.map(({ id }) => id)
  return money.map(row => (row.lineIds.length === 0 ? { ...row, lineIds: all } : row))
}

const earlier = (a: string | null, b: string | null) => (a !== null && (b === null || a < b) ? a : b)

function together(book: Book, into: Case, source: Case, lines: Case['lines']): Partial<Case> {
  return {
    customerId: betterKnown(customerOf(book, into), customerOf(book, source))?.id ?? null,
    note: into.note || source.note,
    facts: oneSetOfFacts(into.facts, source.facts),
    contactedAt: earlier(into.contactedAt, source.contactedAt),
    lines,
    outgoing: [...into.outgoing, ...source.outgoing],
    parcels: [...into.parcels, ...source.parcels],
    money: [...ownMoney(into), ...ownMoney(source)],
    promises: [...into.promises, ...source.promises],
    reminders: [...into.reminders, ...source.reminders],
    offers: [...into.offers, ...source.offers],
    photos: [...into.photos, ...source.photos],
    incidents: [...into.incidents, ...source.incidents],
    customerType: into.customerType ?? source.customerType,
    retention: into.retention ?? source.retention,
    freightOurs: into.freightOurs || source.freightOurs,
    platform: onePlatform(into.platform, source.platform),
    level: Math.max(into.level, source.level) as Case['level'],
  }
}

/** Nothing of it counts a second time. The pieces stay written down as what was registered, kept nowhere. */
const EMPTIED = {
  outgoing: [],
  parcels: [],
  money: [],
  promises: [],
  reminders: [],
  offers: [],
  photos: [],
  incidents: [],
  decline: null,
  platform: null,
  toSettle: false,
  outcome: 'merged',
} as const satisfies Partial<Case>

export function mergeCase(book: Book, scene: Scene, input: Merging): Ruling<{ caseId: CaseId; no: string }> {
  const from = openCase(book, input.caseId)
  if (!from.ok) return no(from.refusal)
  const to = openCase(book, input.intoId)
  if (!to.ok) return no(to.refusal)
  const [source, into] = [from.found, to.found]
  const wrong = whyNot(book, source, into, input)
  if (wrong) return no(wrong)
  const lines = joinedLines(source, into, input.samePieces ?? [])
  if (lines === null) return no(refuse('no-such-line', 'samePieces'))
  const ended: Partial<Case> = {
    ...EMPTIED,
    lines: source.lines.map(line => ({ ...line, state: 'movedOn', place: '', batchId: null })),
    closedAt: instant(scene.now),
    links: [...source.links.filter(link => link.caseId !== into.id), newLink(scene, into, 'mergedInto')],
  }
  const joined: Partial<Case> = {
    ...together(book, into, source, lines),
    links: [...into.links.filter(link => link.caseId !== source.id), newLink(scene, source, 'mergedFrom')],
  }
  const facts = { no: source.no, items: itemText(source) }
  return yes({ caseId: into.id, no: into.no }, [
    nextCase({ ...into, events: oneHistory(scene, into, source) }, scene, joined, [
      newEvent(scene, 'mergedFrom', input.reason, facts),
    ]),
    nextCase(source, scene, ended, [newEvent(scene, 'merged', input.reason, { no: into.no })]),
    ...moveThird(book, scene, source, into),
  ])
}
