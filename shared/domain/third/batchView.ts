// A batch as the screen shows it: how far it is, how long it is out, whether the supplier is late.
import type { Book } from '../../model/book'
import type { BatchState, BatchView } from '../../model/settlementViews'
import type { Batch } from '../../model/third'
import { dayOf, daysBetween, msOf } from '../../time/zone'
import { customerOf } from '../customerOf'
import type { Limits } from '../deadlines'
import { settingsOf } from '../settings'
import { anyPartnerView } from './partners'
import { isOut } from './pieces'
import { stillWaiting } from './sendBatch'

function stateOf({ closedAt, sentAt, pieces }: Batch): BatchState {
  if (closedAt !== null) return 'closed'
  if (sentAt === null) return 'draft'
  if (pieces.some(piece => piece.backAt !== null)) return 'back'
  return pieces.every(piece => piece.answer !== null) ? 'answered' : 'sent'
}

/** Amber once he was expected, red once he is late (R112); what is done with hurries nobody. */
function toneOf(batch: Batch, today: string): BatchView['tone'] {
  if (batch.closedAt !== null || !batch.pieces.some(isOut)) return 'calm'
  if (batch.lateOn !== null && today > batch.lateOn) return 'overdue'
  return batch.expectedOn !== null && today > batch.expectedOn ? 'soon' : 'calm'
}

export function batchView(book: Book, batch: Batch, limits: Limits): BatchView {
  const { timeZone } = settingsOf(book)
  const today = dayOf(msOf(limits.now), timeZone)
  const until = batch.closedAt === null ? today : dayOf(msOf(batch.closedAt), timeZone)
  const pieces = batch.sentAt === null ? stillWaiting(book, batch) : batch.pieces
  const { id, no, courier, trackingNo, sentAt, expectedOn, lateOn, note, events } = batch
  return {
    id,
    no,
    partner: anyPartnerView(book, batch.partnerId, 'supplier'),
    state: stateOf(batch),
    pieces: pieces.map(piece => {
      const record = book.cases.get(piece.caseId)
      const customer = record && customerOf(book, record)
      return { ...piece, caseNo: record?.no ?? '', customerName: customer?.name ?? '' }
    }),
    courier,
    trackingNo,
    sentAt,
    expectedOn,
    lateOn,
    tone: toneOf(batch, today),
    daysOut: sentAt === null ? null : daysBetween(dayOf(msOf(sentAt), timeZone), until),
    note,
    events,
  }
}
