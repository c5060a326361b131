// What the store must know about our records: their newest shape, and which ones daily work needs at once.
import {
  type Earlier,
  isAtHand,
  labelOf,
  ownersOf,
  SUMMARY_VERSION,
  summaryOf,
} from '#shared/domain/book/summaries'
import { followUpText } from '#shared/domain/search/followUpText'
import { caseFromV1, caseFromV2, caseFromV3, caseFromV4 } from '#shared/domain/upcastCase'
import { shopFromV3 } from '#shared/domain/upcastShop'
import type { BookRecord } from '#shared/model/book'
import type { Case } from '#shared/model/case'
import { RECORD_VERSION } from '#shared/model/record'
import type { Summaries } from '#shared/model/summary'
import type { RecordSchema } from '../store/store'
import { upcastWith } from '../store/upcast'

export const recordSchema: RecordSchema = {
  version: RECORD_VERSION,
  upcast: upcastWith(RECORD_VERSION, {
    cases: { 1: caseFromV1, 2: caseFromV2, 3: caseFromV3, 4: caseFromV4 },
    shop: { 3: shopFromV3 },
  }),
  // The store knows records by id and revision only; what it hands over was written by our rules or by an upcaster.
  isAtHand: (collection, record) => isAtHand(collection, record as unknown as BookRecord),
  summaryVersion: SUMMARY_VERSION,
  summary: (collection, record, earlier) =>
    summaryOf(collection, record as unknown as BookRecord, earlier as unknown as Earlier | undefined),
  owners: (collection, summary) => ownersOf(collection, summary as Summaries[typeof collection]),
  label: (collection, summary) => labelOf(collection, summary as Summaries[typeof collection]),
  fullText: (collection, record) => (collection === 'cases' ? followUpText(record as unknown as Case) : null),
}
