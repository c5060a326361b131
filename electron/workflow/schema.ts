// What the store must know about our records: their newest shape, and which ones daily work needs at once.
import { caseFromV1, caseFromV2, caseFromV3 } from '#shared/domain/upcastCase'
import { shopFromV3 } from '#shared/domain/upcastShop'
import { isOpenCase } from '#shared/model/book'
import type { Case } from '#shared/model/case'
import { RECORD_VERSION } from '#shared/model/record'
import type { RecordSchema } from '../store/store'
import { upcastWith } from '../store/upcast'

export const recordSchema: RecordSchema = {
  version: RECORD_VERSION,
  upcast: upcastWith(RECORD_VERSION, {
    cases: { 1: caseFromV1, 2: caseFromV2, 3: caseFromV3 },
    shop: { 3: shopFromV3 },
  }),
  // Today needs the open cases and the shop itself; customers are read one by one until all are warm.
  isHot: (collection, record) =>
    collection === 'cases' ? isOpenCase(record as unknown as Case) : collection !== 'customers',
}
