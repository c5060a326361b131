// What a customer can be told today, read from what is (never from the timeline: what was undone must not be told).
import { moneyKind } from '../../catalog/moneyKinds'
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { CaseLine, OutLine } from '../../model/goods'
import type { ProgressDeed, ProgressFacts, ProgressKind, ProgressWait } from '../../model/progress'
import type { BatchPiece } from '../../model/third'
import type { Instant } from '../../model/time'
import { instant } from '../../time/zone'
import { itemText } from '../cards'
import { settingsOf } from '../settings'
import { batchesOf } from '../third/records'

/** Where a piece lies in our stock, or what it was worth to the supplier, is ours alone. */
const LINE_KINDS: Readonly<Partial<Record<CaseLine['state'], ProgressKind>>> = {
  arrived: 'arrived',
  inspected: 'inspected',
  forSupplier: 'forSupplier',
  atSupplier: 'atSupplier',
  toCollect: 'toCollect',
  givenBack: 'givenBack',
  lost: 'lost',
}
const OUT_KINDS: Readonly<Partial<Record<OutLine['state'], ProgressKind>>> = {
  reserved: 'reserved',
  shipped: 'shipped',
  handedOver: 'handedOver',
  delivered: 'delivered',
  lost: 'outLost',
}
const ANSWER_KINDS: Readonly<Partial<Record<NonNullable<BatchPiece['answer']>, ProgressKind>>> = {
  repair: 'willRepair',
  replace: 'willReplace',
  refuse: 'supplierRefused',
}

/** What he was told up to then he has heard; a case that goes on after its end begins anew. */
function heardUntil(record: Case): Instant {
  // Reopening forgets that he was told.
  return record.told?.at ?? record.events.findLast(({ kind }) => kind === 'reopened')?.at ?? ''
}

const deed = (kind: ProgressKind, at: Instant, items: string, way = ''): ProgressDeed => ({
  at,
  kind,
  items,
  way,
})

function lineDeed(line: CaseLine): ProgressDeed[] {
  const kind = LINE_KINDS[line.state]
  if (kind === undefined || line.stateAt === null) return []
  const isBack = line.state === 'arrived' && line.batchId !== null
  return [deed(isBack ? 'backFromSupplier' : kind, line.stateAt, line.itemName)]
}

function outDeed(record: Case, out: OutLine): ProgressDeed[] {
  const kind = OUT_KINDS[out.state]
  if (kind === undefined) return []
  const parcel = record.parcels.find(({ id }) => id === out.parcelId)
  const way =
    kind === 'shipped' && parcel ? [parcel.courier, parcel.trackingNo].filter(Boolean).join(' ') : ''
  return [deed(kind, out.stateAt, [out.itemName, out.spec].filter(Boolean).join(' '), way)]
}

function answerDeeds(book: Book, record: Case): ProgressDeed[] {
  const isOut = (lineId: string) =>
    record.lines.some(({ id, state }) => id === lineId && state === 'atSupplier')
  return batchesOf(book, record.id).flatMap(({ pieces }) =>
    pieces.flatMap(({ caseId, lineId, answer, answeredAt, itemName }) => {
      const kind = answer === null ? undefined : ANSWER_KINDS[answer]
      return caseId === record.id && kind !== undefined && answeredAt !== null && isOut(lineId)
        ? [deed(kind, answeredAt, itemName)]
        : []
    }),
  )
}

function paidDeeds({ money }: Case): ProgressDeed[] {
  return money.flatMap(({ state, paidAt, payee, kind, amountFen }) =>
    state === 'paid' && paidAt !== null && payee === 'customer' && moneyKind(kind).isCash
      ? [{ at: paidAt, kind: 'paid' as const, money: kind, fen: amountFen }]
      : [],
  )
}

/** Pieces that went one step together are one sentence. */
function together(deeds: readonly ProgressDeed[]): ProgressDeed[] {
  const joined: ProgressDeed[] = []
  for (const next of deeds) {
    const place = joined.findIndex(
      one => one.kind !== 'paid' && one.kind === next.kind && one.at === next.at && one.way === next.way,
    )
    const one = joined[place]
    if (one === undefined || one.kind === 'paid' || next.kind === 'paid') joined.push(next)
    else joined[place] = { ...one, items: `${one.items}、${next.items}` }
  }
  return joined
}

function waitOf(book: Book, record: Case): ProgressWait | null {
  if (record.lines.some(({ state }) => state === 'atSupplier')) {
    const batch = batchesOf(book, record.id).find(
      ({ sentAt, closedAt, pieces }) =>
        sentAt !== null &&
        closedAt === null &&
        pieces.some(piece => piece.caseId === record.id && piece.backAt === null),
    )
    return { for: 'supplier', expectedOn: batch?.expectedOn ?? null }
  }
  if (record.outgoing.some(({ state }) => state === 'shipped')) return { for: 'courier' }
  if (record.lines.some(({ state }) => state === 'toCollect')) return { for: 'collecting' }
  return record.move === 'customer' ? { for: 'customer' } : null
}

/** `now` in milliseconds. */
export function progressFacts(book: Book, now: number, record: Case): ProgressFacts {
  const since = heardUntil(record)
  const at = instant(now)
  const settings = settingsOf(book)
  const customer = record.customerId === null ? undefined : book.customers.get(record.customerId)
  const done = [
    ...record.lines.flatMap(lineDeed),
    ...answerDeeds(book, record),
    ...record.outgoing.flatMap(out => outDeed(record, out)),
    ...paidDeeds(record),
  ].filter(one => one.at > since)
  const next = record.promises
    .filter(({ state, kind, to }) => state === 'open' && kind === 'word' && to === 'customer')
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0]
  return {
    now: at,
    timeZone: settings.timeZone,
    shopName: settings.shopName,
    customerName: customer?.name ?? '',
    item: itemText(record),
    done: together(done.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))),
    wait: waitOf(book, record),
    promise: next ? { what: next.what, dueAt: next.dueAt, isLate: next.dueAt < at } : null,
  }
}
