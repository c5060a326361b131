// What a scan or a few typed signs may mean: a parcel, a case, or a parcel that nobody knows (R128).
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import { isHere, isPlaced, type Parcel } from '../../model/goods'
import { toHalfWidth, typedDigits } from '../../model/phone'
import type { ParcelHit } from '../../model/settlementViews'
import { isTrackingTail, trackingKey } from '../../model/trackingNo'
import { caseCard } from '../cards'
import { readCaseNumber } from '../caseNumbers'
import { type Limits, limitsAt } from '../deadlines'
import { keepBest } from '../keepBest'
import { BEST_MATCH, matchRank } from '../matchCustomer'
import { TEXT_FIELDS } from '../search/caseText'
import { fold } from '../search/fold'
import { linesOf } from './caseParcels'
import { openUnclaimed } from './tracking'

const MOST_HITS = 20

/** The whole number of a case or a parcel leaves nothing to choose; the end of one is as good as the tail of a telephone. */
const WHOLE_RANK = BEST_MATCH + 1
const TAIL_RANK = BEST_MATCH
const GOODS_RANK = 1

type Typed = {
  readonly text: string
  readonly digits: string
  readonly key: string
  readonly caseNo: string | null
}

function read(raw: string): Typed {
  const text = toHalfWidth(raw.normalize('NFKC')).trim().toLowerCase()
  return { text, digits: typedDigits(text), key: trackingKey(text), caseNo: readCaseNumber(text) }
}

function trackingRank(trackingNo: string, { key }: Typed): number {
  const own = trackingKey(trackingNo)
  if (own === '' || key === '') return 0
  if (own === key) return WHOLE_RANK
  return isTrackingTail(own, key) ? TAIL_RANK : 0
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
function byNumber(record: Case, typed: Typed): Match {
  if (typed.caseNo !== null) return { rank: record.no === typed.caseNo ? WHOLE_RANK : 0, parcel: null }
  let best: Match = { rank: 0, parcel: null }
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

function ofCustomer(book: Book, record: Case, { text, digits, caseNo }: Typed): number {
  // A case number holds digits that would be somebody's telephone.
  if (caseNo !== null) return 0
  const customer = record.customerId === null ? undefined : book.customers.get(record.customerId)
  const rank = customer ? matchRank(customer.phones, customer.name.toLowerCase(), text, digits) : 0
  // One sign is in too many names of goods.
  if (rank > 0 || text.length < 2) return rank
  return record.lines.some(line => `${line.itemName} ${line.spec}`.toLowerCase().includes(text))
    ? GOODS_RANK
    : 0
}

const TRACKING = TEXT_FIELDS.indexOf('tracking')
const hasTracking = (text: string, own: string): boolean =>
  text.includes(own) && (text.split('\n')[TRACKING] ?? '').split(' ').includes(own)

/** Closed cases that seem to have this whole number, by their summaries: only they are read. */
function* closedWith(book: Book, { caseNo, key }: Typed): Generator<Case> {
  const own = fold(key)
  if (caseNo === null && own === '') return
  for (const { id, no, closedAt, deletedAt, text } of book.cases.summaries.values()) {
    if (closedAt === null || deletedAt !== null) continue
    const isLikely = caseNo === null ? hasTracking(text, own) : no === caseNo
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
    const phone = senderPhone.replace(/\D/g, '')
    const rank = Math.max(
      trackingRank(trackingNo, typed),
      matchRank([phone], senderName.toLowerCase(), typed.text, typed.digits),
    )
    if (rank > 0)
      keep({ rank, isAwaited: true, at: arrivedAt, hit: () => ({ kind: 'unclaimed', unclaimed }) })
  }
  if (best.length === 0) {
    for (const record of closedWith(book, typed)) {
      const match = byNumber(record, typed)
      if (match.rank === WHOLE_RANK) keep(foundCase(book, record, match, limits))
    }
  }
  return best.map(found => found.hit())
}
