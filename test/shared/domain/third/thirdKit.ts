// Pieces that wait for the supplier, batches and claims, for tests of the rules around them.
import { RuleBook } from '#kit/ruleBook'
import { makeBatch } from '#shared/domain/third/batches'
import { openClaim } from '#shared/domain/third/claims'
import { sendBatch } from '#shared/domain/third/sendBatch'
import { thirdView } from '#shared/domain/third/thirdView'
import type { Case } from '#shared/model/case'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { BatchId, CaseId, ClaimId, LineId } from '#shared/model/ids'
import type { Batch, Claim } from '#shared/model/third'

type Opening = Parameters<typeof openClaim>[2]
export type Piece = { readonly caseId: CaseId; readonly lineId: LineId }

export const SUPPLIER = { id: null, name: '李记鞋厂', phone: '0577-8888' }
const COURIER = { id: null, name: '飞燕快递', phone: '95500' }
export const BY_COURIER = { courier: '', trackingNo: '', expectedOn: null }

export class ThirdShop extends RuleBook {
  /** A case with pieces that were inspected and wait for the supplier. */
  waiting(qtys: readonly number[] = [1]): { readonly record: Case; readonly pieces: readonly Piece[] } {
    const { id } = this.register({
      wish: 'repair',
      lines: qtys.map((qty, at) => ({
        ...EMPTY_FORM_LINE,
        itemName: `短靴${at + 1}`,
        qty,
        here: true,
        place: 'A3',
      })),
    })
    const before = this.case(id)
    const inspection = { at: before.createdAt, by: this.clerk, ok: false, remark: '鞋跟开胶' }
    const lines = before.lines.map(line => ({ ...line, state: 'forSupplier' as const, inspection }))
    const record = { ...before, lines }
    this.book.apply({ collection: 'cases', record })
    return { record, pieces: lines.map(line => ({ caseId: id, lineId: line.id })) }
  }

  /** A batch that has left with these pieces. */
  sent(pieces: readonly Piece[]): BatchId {
    const { batchId } = this.do(makeBatch, { partner: SUPPLIER, pieces, note: '', send: null })
    this.do(sendBatch, { batchId, ...BY_COURIER })
    return batchId
  }

  claim(over: Partial<Opening> = {}): ClaimId {
    return this.do(openClaim, this.opening(over)).claimId
  }

  opening(over: Partial<Opening> = {}): Opening {
    return {
      partner: COURIER,
      subject: 'lost',
      caseId: null,
      askedFen: 299_00,
      isAsked: true,
      nextAskAt: this.inHours(72),
      note: '',
      ...over,
    }
  }

  batch(id: BatchId): Batch {
    const record = this.book.third.get(id)
    if (record?.kind !== 'batch') throw new Error(`no batch ${id}`)
    return record
  }

  claimOf(id: ClaimId): Claim {
    const record = this.book.third.get(id)
    if (record?.kind !== 'claim') throw new Error(`no claim ${id}`)
    return record
  }

  view() {
    return thirdView(this.book, this.now)
  }

  line({ caseId, lineId }: Piece) {
    return this.case(caseId).lines.find(({ id }) => id === lineId)
  }
}
