// A shop whose customers send parcels: what the tests about parcels begin with.
import { aForm, RuleBook } from '#kit/ruleBook'
import { expectParcel } from '#shared/domain/parcels/caseParcels'
import { keepUnclaimed } from '#shared/domain/parcels/unclaimed'
import type { Case } from '#shared/model/case'
import type { CaseForm } from '#shared/model/caseForm'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseLine, Parcel } from '#shared/model/goods'
import type { Unclaimed } from '#shared/model/third'

export const NO = 'SF1234567890'
export const WAY = { courier: '顺丰', trackingNo: NO, freightFen: null, payer: null }
const LABEL = { courier: '顺丰', trackingNo: '', senderName: '', senderPhone: '', contents: '', place: '' }

export const piece = (itemName: string, over: Partial<CaseForm['lines'][number]> = {}) => ({
  ...EMPTY_FORM_LINE,
  itemName,
  here: false,
  ...over,
})

export class ParcelShop extends RuleBook {
  /** Who it is of, the pieces by name, and whether they are in the shop. */
  caseOf(name: string, phone: string, items: readonly string[] = ['红色短靴'], here = false): Case {
    const lines = items.map(item => piece(item, { here }))
    return this.register(aForm({ customer: { id: null, name, phone }, lines }))
  }

  /** The customer of this case sends its pieces. */
  sent(record: Case, over: Partial<typeof WAY> & { lineIds?: CaseLine['id'][] } = {}): Parcel {
    const lineIds = over.lineIds ?? record.lines.map(line => line.id)
    this.do(expectParcel, { caseId: record.id, ...WAY, ...over, lineIds })
    return this.case(record.id).parcels.at(-1) as Parcel
  }

  kept(over: Partial<typeof LABEL>): Unclaimed {
    const { unclaimedId } = this.do(keepUnclaimed, { ...LABEL, ...over })
    return this.unclaimed(unclaimedId)
  }

  unclaimed(id: string): Unclaimed {
    const found = this.book.third.get(id)
    if (found?.kind !== 'unclaimed') throw new Error(`no unclaimed parcel ${id}`)
    return found
  }

  /** Closed without its guards: those are tested elsewhere. */
  closed(record: Case): void {
    const before = this.case(record.id)
    const closed = { ...before, rev: before.rev + 1, closedAt: this.inHours(0) }
    this.book.apply({ collection: 'cases', record: closed })
  }

  line(record: Case, place = 0): CaseLine {
    return this.case(record.id).lines[place] as CaseLine
  }
}
