// The prepared text of a case: what a search looks through, lower case, one field a line so that a hit knows where it is.
import type { Case } from '../../model/case'
import { trackingKey } from '../../model/trackingNo'

/** number · order number · goods · tracking numbers · words of the problem and notes */
export function caseText(record: Case): string {
  const goods = record.lines.map(line => `${line.itemName} ${line.spec} ${line.place}`).join(' ')
  const numbers = record.parcels.map(parcel => trackingKey(parcel.trackingNo)).join(' ')
  return [record.no, record.orderNo, goods, numbers, record.note]
    .map(field => field.replaceAll('\n', ' '))
    .join('\n')
    .toLowerCase()
}
