// A case with pieces for the tests of goods: who is answerable, how many there are, where they are.
import { RuleBook } from '#kit/ruleBook'
import type { LiabilityId } from '#shared/catalog/caseFacts'
import { goodsArrive, goodsInspect } from '#shared/domain/goods/steps'
import { saveFacts } from '#shared/domain/treatment/facts'
import type { Case } from '#shared/model/case'
import { EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseLine, OutLine } from '#shared/model/goods'
import { type LineId, MoneyId } from '#shared/model/ids'
import type { MoneyRow } from '#shared/model/settlement'

type Given = {
  readonly qty?: number
  readonly here?: boolean
  readonly inspected?: boolean
  readonly liability?: LiabilityId
  readonly lines?: number
}

export class Pieces {
  readonly shop = new RuleBook()
  readonly id: Case['id']

  constructor({ qty = 1, here = false, inspected = false, liability = 'shop', lines = 1 }: Given = {}) {
    const names = ['红色短靴', '黑色短靴', '鞋油']
    const { id } = this.shop.register({
      lines: names.slice(0, lines).map(itemName => ({
        ...EMPTY_FORM_LINE,
        ...{ itemName, qty, here: here || inspected, place: 'A3 架', unitPriceFen: 199_00 },
      })),
    })
    this.id = id
    this.shop.do(saveFacts, { caseId: id, facts: { liability }, lines: [] })
    if (inspected) this.inspect()
  }

  get record(): Case {
    return this.shop.case(this.id)
  }
  get lines(): readonly CaseLine[] {
    return this.record.lines
  }
  get outs(): readonly OutLine[] {
    return this.record.outgoing
  }
  /** The ids that the rules take: of all pieces, or of the one at a place. */
  all(): { caseId: Case['id']; lineIds: LineId[] } {
    return { caseId: this.id, lineIds: this.lines.map(line => line.id) }
  }
  one(place = 0): { caseId: Case['id']; lineIds: LineId[] } {
    return { caseId: this.id, lineIds: [this.line(place).id] }
  }
  line(place = 0): CaseLine {
    return this.lines[place] as CaseLine
  }
  out(place = 0): OutLine {
    return this.outs[place] as OutLine
  }
  outIds(): { caseId: Case['id']; outIds: OutLine['id'][] } {
    return { caseId: this.id, outIds: this.outs.map(out => out.id) }
  }
  /** `restocked 1`, one text for each line. */
  standing(): string[] {
    return this.lines.map(line => `${line.state} ${line.qty}`)
  }
  kinds(last: number): string[] {
    return this.record.events.slice(-last).map(event => event.kind)
  }

  arrive(): void {
    this.shop.do(goodsArrive, { ...this.all(), place: 'B2 架' })
  }
  inspect(): void {
    this.shop.do(goodsInspect, { ...this.all(), good: true, remark: '' })
  }
  yes() {
    return { by: this.shop.manager, reason: '老顾客' }
  }

  /** Money of another area, put there as it would be. */
  refund(lineIds: readonly LineId[], state: MoneyRow['state'] = 'planned'): void {
    const row: MoneyRow = {
      id: MoneyId.parse(`money-${this.record.money.length}`),
      kind: 'refund',
      amountFen: 100,
      keptFen: 0,
      keptByRow: null,
      payer: 'shop',
      payee: 'customer',
      method: 'wechat',
      state,
      reason: '',
      lineIds: [...lineIds],
      offerId: null,
      requestedAt: this.record.createdAt,
      requestedBy: this.shop.clerk,
      paidAt: null,
      paidBy: null,
      voidReason: '',
      approval: null,
    }
    this.put({ money: [...this.record.money, row] })
  }

  put(patch: Partial<Case>): void {
    const record = { ...this.record, ...patch, rev: this.record.rev + 1 }
    this.shop.book.apply({ collection: 'cases', record })
  }
  putLine(patch: Partial<CaseLine>, place = 0): void {
    this.put({ lines: this.lines.map((line, index) => (index === place ? { ...line, ...patch } : line)) })
  }
}
