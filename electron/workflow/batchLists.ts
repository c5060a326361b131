// What stands on the list for a supplier, taken from the book: goods and faults, nothing about the customer.
import { CONDITION_TEXTS } from '#shared/catalog/categories'
import { issueType } from '#shared/catalog/issueTypes'
import type { Language } from '#shared/catalog/languages'
import { settingsOf } from '#shared/domain/settings'
import { partnerOf } from '#shared/domain/third/partners'
import { lineOf } from '#shared/domain/third/pieces'
import { stillWaiting } from '#shared/domain/third/sendBatch'
import type { Book } from '#shared/model/book'
import type { Batch, BatchPiece } from '#shared/model/third'
import type { BatchListView } from '#shared/slips/batchList'
import { dayOf, msOf } from '#shared/time/zone'

/** What is wrong, in the shop's words for it: the kind of problem, what was seen, what was written at the inspection. */
function faultOf(book: Book, piece: BatchPiece, language: Language): string {
  const found = lineOf(book, piece)
  if (!found) return piece.fault
  const { record, line } = found
  // Kinds of problem about the goods tell the supplier something; those about the service or the courier do not.
  const type = issueType(record.issueTypeId)
  const tags = (type.subTags ?? []).filter(({ id }) => record.subTags.includes(id))
  const kind = type.group === 'product' ? [type, ...tags].map(({ text }) => text[language]) : []
  const seen = line.conditions.map(id => CONDITION_TEXTS[id][language])
  return [...kind, ...seen, piece.fault].filter(Boolean).join(' · ')
}

export function batchListView(book: Book, batch: Batch, language: Language): BatchListView {
  const { shopName: name, phone, address, timeZone } = settingsOf(book)
  const supplier = partnerOf(book, batch.partnerId)
  const pieces = batch.sentAt === null ? stillWaiting(book, batch) : batch.pieces
  return {
    language,
    shop: { name, phone, address },
    isCopy: batch.events.some(({ kind }) => kind === 'printed'),
    no: batch.no,
    supplier: { name: supplier?.name ?? '', phone: supplier?.phone ?? '' },
    sentOn: batch.sentAt === null ? null : dayOf(msOf(batch.sentAt), timeZone),
    expectedOn: batch.expectedOn,
    way: [batch.courier, batch.trackingNo].filter(Boolean).join(' '),
    note: batch.note,
    pieces: pieces.map(piece => ({
      caseNo: book.cases.get(piece.caseId)?.no ?? '',
      item: [piece.itemName, piece.spec].filter(Boolean).join(' '),
      qty: piece.qty,
      fault: faultOf(book, piece, language),
    })),
  }
}
