// Whose a tracking number is: one number belongs to one case, or to one parcel that nobody knows yet.
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { Parcel } from '../../model/goods'
import type { CaseId, ParcelId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import type { Unclaimed } from '../../model/third'
import { trackingKey } from '../../model/trackingNo'
import { atHand } from '../book/walks'

/** Its parcel with this number to us; a parcel that turned round carries the number with which it left. */
export function parcelWith(record: Case, key: string): Parcel | null {
  if (key === '') return null
  return record.parcels.find(parcel => parcel.dir === 'in' && trackingKey(parcel.trackingNo) === key) ?? null
}

export function* openUnclaimed(book: Book): Generator<Unclaimed> {
  for (const record of atHand(book.third)) if (record.kind === 'unclaimed') yield record
}

type Owner = { readonly caseId: CaseId; readonly parcelId: ParcelId }

/** Why this number cannot be given to a parcel; `mine` is the parcel that carries it, or shall. */
export function whyTaken(
  book: Book,
  trackingNo: string,
  mine: {
    readonly caseId: CaseId
    readonly parcel: Pick<Parcel, 'dir'> & { readonly id: ParcelId | null }
  } | null,
): Refusal | null {
  const key = trackingKey(trackingNo)
  if (key === '') return null
  const isMine = (owner: Owner, dir: Parcel['dir']) =>
    mine !== null &&
    owner.caseId === mine.caseId &&
    (owner.parcelId === mine.parcel.id || dir !== mine.parcel.dir)
  for (const caseId of book.openCaseIds) {
    const record = book.cases.get(caseId)
    const taken = record?.parcels.some(
      ({ id, dir, trackingNo: no }) =>
        trackingKey(no) === key && !isMine({ caseId: record.id, parcelId: id }, dir),
    )
    if (record && taken) return refuse('tracking-taken', 'trackingNo', { no: record.no })
  }
  for (const parcel of openUnclaimed(book)) {
    if (trackingKey(parcel.trackingNo) === key) return refuse('tracking-taken', 'trackingNo')
  }
  return null
}
