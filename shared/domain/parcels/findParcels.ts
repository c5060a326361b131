// What a scan or a few typed signs may mean: a parcel, a case, or a parcel that nobody knows (R128).
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import { isHere, isPlaced, type Parcel } from '../../model/goods'
import type { ParcelHit } from '../../model/settlementViews'
import { isTrackingTail, trackingKey } from '../../model/trackingNo'
import { caseCard } from '../cards'
import { type Limits, limitsAt } from '../deadlines'
import { keepBest } from '../keepBest'
import { trackingIn } from '../search/caseText'
import { fold } from '../search/fold'
import { nameReadings } from '../search/nameReadings'
import { rankOfPerson } from '../search/personRank'
import { RANK } from '../search/ranks'
import { readTyped, type Typed } from '../search/typed'
import { linesOf } from './caseParcels'
import { openUnclaimed } from './tracking'

const MOST_HITS = 20

type Scanned = Typed & { readonly key: string }

function read(raw: string): Scanned {
  const typed = readTyped(raw.normalize('NFKC'))
  return { ...typed, key: trackingKey(typed.text) }
}

function trackingRank(trackingNo: string, { key }: Scanned): number {
  const own = trackingKey(trackingNo)
  if (own === '' || key === '') return RANK.none
  if (own === key) return RANK.wholeNumber
  // The end of a number is what a clerk reads off a crumpled label, as customers say the end of theirs.
  return isTrackingTail(own, key) ? RANK.tail : RANK.none
}

type Found = {
  readonly rank: number
  /** Something is still to come: what is scanned at the door is mostly that. */
  readonly isAwaited: boolean
  readonly at: string
  readonly hit: () => ParcelHit
}

const isBefore = (a: Found, b: Found): boolean => {
  if (a.rank !== b.rank) return a.rank > b.rank
  if (a.isAwaited !== b.isAwaited) return a.isAwaited
  return a.at > b.at
}

const isUnderWay = ({ dir, state }: Parcel) => dir === 'in' && state !== 'arrived' && state !== 'lost'

type Match = { readonly rank: number; readonly parcel: Parcel | null }

/** By its own number, or by the number of one of its parcels. */
function byNumber(record: Case, typed: Scanned): Match {
  if (typed.number !== null)
    return { rank: record.no === typed.number ? RANK.wholeNumber : RANK.none, parcel: null }
  let best: Match = { rank: RANK.none, parcel: null }
  for (const parcel of record.parcels) {
    const rank = trackingRank(parcel.trackingNo, typed)
    if (rank > best.rank) best = { rank, parcel }
  }
  return best
}

function foundCase(book: Book, record: Case, match: Match, limits: Limits): Found {
  const parcel = match.parcel ?? record.parcels.find(isUnderWay) ?? null
  return {
    rank: match.rank,
    isAwaited: parcel !== null || record.lines.some(line => !isHere(line) && !isPlaced(line)),
    at: record.createdAt,
    hit: () => ({
      kind: 'case',
      card: caseCard(book, record, limits),
      parcel,
      lines: linesOf(record, parcel),
    }),
  }
}

function ofCustomer(book: Book, record: Case, { text, number, ways }: Scanned): number {
  // A case number holds digits that would be somebody's telephone.
  if (number !== null) return RANK.none
  const customer = record.customerId === null ? undefined : book.customers.summaries.get(record.customerId)
  const rank = customer ? rankOfPerson(customer, ways) : RANK.none
  // One sign is in too many names of goods.
  if (rank > RANK.none || text.length < 2) return rank
  return record.lines.some(line => fold(`${line.itemName} ${line.spec}`).includes(text)) ? RANK.goods : rank
}

const hasTracking = (text: string, own: string): boolean =>
  text.includes(own) && trackingIn(text).includes(own)

/** Closed cases that seem to have this whole number, by their summaries: only they are read. */
function* closedWith(book: Book, { number, key }: Scanned): Generator<Case> {
  const own = fold(key)
  if (number === null && own === '') return
  for (const { id, no, closedAt, deletedAt, text } of book.cases.summaries.values()) {
    if (closedAt === null || deletedAt !== null) continue
    const isLikely = number === null ? hasTracking(text, own) : no === number
    const record = isLikely ? book.cases.get(id) : undefined
    if (record) yield record
  }
}

/** `now` in milliseconds. Best first. Closed cases answer only to a whole number, when nothing open does. */
export function findParcels(book: Book, now: number, raw: string): ParcelHit[] {
  const typed = read(raw)
  if (typed.text === '') return []
  const limits = limitsAt(book, now)
  const best: Found[] = []
  const keep = (found: Found) => keepBest(best, MOST_HITS, found, isBefore)

  for (const caseId of book.openCaseIds) {
    const record = book.cases.get(caseId)
    if (record === undefined) continue
    const numbered = byNumber(record, typed)
    const match = numbered.rank > 0 ? numbered : { rank: ofCustomer(book, record, typed), parcel: null }
    if (match.rank > 0) keep(foundCase(book, record, match, limits))
  }
  for (const unclaimed of openUnclaimed(book)) {
    const { trackingNo, senderName, senderPhone, arrivedAt } = unclaimed
    const phones = [senderPhone.replace(/\D/g, '')]
    const sender = { name: senderName, phones, text: nameReadings(senderName) }
    const rank = Math.max(trackingRank(trackingNo, typed), rankOfPerson(sender, typed.ways))
    if (rank > 0)
      keep({ rank, isAwaited: true, at: arrivedAt, hit: () => ({ kind: 'unclaimed', unclaimed }) })
  }
  if (best.length === 0) {
    for (const record of closedWith(book, typed)) {
      const match = byNumber(record, typed)
      if (match.rank === RANK.wholeNumber) keep(foundCase(book, record, match, limits))
    }
  }
  return best.map(found => found.hit())
}
