// Pieces of a case that go their own way become a case of their own.
import type { Book } from '../../model/book'
import { type Case, isWordToCustomer } from '../../model/case'
import type { Parcel } from '../../model/goods'
import { CaseId, type LineId, ParcelId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import { UNSETTLED } from '../../model/settlement'
import { instant } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'
import { nextCaseNumber } from '../caseNumbers'
import { paidFen } from '../compensation/ladder'
import { nextPromise, openPromises } from '../deadlines'
import { cappedFen, isLive, refundOf } from '../money/standing'
import { newPromise, promisedEvent } from '../promises/newPromise'
import { proposePromise, usualWait } from '../promiseTimes'
import { settingsOf } from '../settings'
import { newLink } from './link'
import { moveThird } from './moveThird'

type Splitting = { readonly caseId: CaseId; readonly lineIds: readonly LineId[]; readonly reason: string }

/** Money that was counted for these pieces would be torn apart; what is left would have got more than it cost. */
function hasMoney(record: Case, lineIds: readonly LineId[]): boolean {
  const rest = record.lines.filter(({ id }) => !lineIds.includes(id))
  const isTooMuch = cappedFen(record) > (paidFen({ lines: rest }) ?? Number.POSITIVE_INFINITY)
  return (
    isTooMuch ||
    lineIds.some(id => refundOf(record, id) !== null) ||
    record.money.some(row => isLive(row) && row.lineIds.some(id => lineIds.includes(id)))
  )
}

function whyNot(record: Case, lineIds: readonly LineId[]): Refusal | null {
  const ids = new Set(lineIds)
  const known = record.lines.filter(({ id }) => ids.has(id))
  if (known.length !== ids.size || ids.size === 0) return refuse('no-such-line', 'lineIds')
  if (known.length === record.lines.length) return refuse('split-all', 'lineIds')
  return hasMoney(record, lineIds) ? refuse('split-money', 'lineIds') : null
}

type Share = { readonly stays: Parcel[]; readonly goes: Parcel[] }

/** A parcel with pieces of both is written down in both; its freight is counted once. */
function shareParcels(scene: Scene, parcels: readonly Parcel[], moved: ReadonlySet<string>): Share {
  const share: Share = { stays: [], goes: [] }
  for (const parcel of parcels) {
    const goes = parcel.lineIds.filter(id => moved.has(id))
    const stays = parcel.lineIds.filter(id => !moved.has(id))
    if (goes.length === 0) share.stays.push(parcel)
    else if (stays.length === 0) share.goes.push(parcel)
    else {
      share.stays.push({ ...parcel, lineIds: stays })
      share.goes.push({ ...parcel, id: ParcelId.parse(scene.newId()), lineIds: goes, freightFen: null })
    }
  }
  return share
}

/** The next word we owe is owed for these pieces, too: nothing that was promised is forgotten. */
function nextWord(book: Book, scene: Scene, record: Case) {
  const words = openPromises(record).filter(isWordToCustomer)
  const owed = nextPromise({ ...record, promises: words })
  if (owed !== null) return newPromise(scene, { ...owed, kind: 'word' })
  const { dueAt } = proposePromise(book, scene.now, usualWait(record.issueTypeId))
  return newPromise(scene, { kind: 'word', what: '', dueAt, approval: null })
}

export function splitCase(
  book: Book,
  scene: Scene,
  input: Splitting,
): Ruling<{ caseId: CaseId; no: string }> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const source = looked.found
  const wrong = whyNot(source, input.lineIds)
  if (wrong) return no(wrong)

  const isMoved = ({ id }: { readonly id: LineId }) => input.lineIds.includes(id)
  const goesAlong = ({ forLineId }: { readonly forLineId: LineId | null }) =>
    forLineId !== null && input.lineIds.includes(forLineId)
  const outgoing = source.outgoing.filter(goesAlong)
  const parcels = shareParcels(
    scene,
    source.parcels,
    new Set([...input.lineIds, ...outgoing.map(({ id }) => id)]),
  )
  const at = instant(scene.now)
  const number = nextCaseNumber(book, scene, settingsOf(book).timeZone)
  const promise = nextWord(book, scene, source)
  const lines = source.lines.filter(isMoved)
  const facts = { items: lines.map(({ itemName }) => itemName).join('、') }
  const born: Case = {
    ...source,
    ...{ id: CaseId.parse(scene.newId()), no: number.no, rev: 1 },
    ...{ createdAt: at, createdBy: scene.by, updatedAt: at, updatedBy: scene.by, touchedAt: at },
    ...UNSETTLED,
    ...{ flow: source.flow, level: source.level, lines, outgoing, parcels: parcels.goes },
    // What was done and seen for all of them still holds; what was agreed or confirmed is for the rest.
    ...{ confirmed: [], retention: null, offers: [], decline: null, photos: [], incidents: [] },
    ...{ move: 'us', moveReason: '', toSettle: false, outcome: null, told: null, closedAt: null },
    ...{ promises: [promise], reminders: [], links: [newLink(scene, source, 'splitFrom')] },
    events: [
      newEvent(scene, 'registered', source.note, { channel: source.channel }),
      newEvent(scene, 'splitOff', input.reason, { ...facts, from: source.no }),
      promisedEvent(scene, promise),
    ],
  }
  const left: Partial<Case> = {
    lines: source.lines.filter(line => !isMoved(line)),
    outgoing: source.outgoing.filter(out => !goesAlong(out)),
    parcels: parcels.stays,
    links: [...source.links, newLink(scene, born, 'splitInto')],
  }
  return yes({ caseId: born.id, no: born.no }, [
    number.change,
    { collection: 'cases', record: born },
    nextCase(source, scene, left, [newEvent(scene, 'splitOff', input.reason, { ...facts, to: born.no })]),
    ...moveThird(book, scene, source, born, input.lineIds),
  ])
}
