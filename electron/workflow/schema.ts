// What the store must know about our records: their newest shape, and which ones daily work needs at once.
import { isOpenCase } from '#shared/model/book'
import type { Case } from '#shared/model/case'
import { RECORD_VERSION } from '#shared/model/record'
import type { RecordSchema } from '../store/store'

export const recordSchema: RecordSchema = {
  version: RECORD_VERSION,
  // Version 1 is the first: there is nothing older to bring forward.
  upcast: (_collection, raw) => ({ ok: true, record: raw }),
  // Today needs the open cases and the shop itself; customers are read one by one until all are warm.
  isHot: (collection, record) =>
    collection === 'cases' ? isOpenCase(record as unknown as Case) : collection !== 'customers',
}
