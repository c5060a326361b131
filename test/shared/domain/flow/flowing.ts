// A case that takes a course, for tests: facts are put into it as goods and money would leave them.
import { keptHere, RuleBook } from '#kit/ruleBook'
import type { FlowStageId } from '#shared/catalog/flowStages'
import { type FlowId, flow } from '#shared/catalog/flows'
import { nextCase } from '#shared/domain/caseChange'
import { changeFlow, markStage } from '#shared/domain/flow/change'
import { flowOf } from '#shared/domain/flow/flowOf'
import { flowView } from '#shared/domain/flow/progress'
import { besideOf } from '#shared/domain/flow/proofs'
import type { Case } from '#shared/model/case'
import type { CaseForm } from '#shared/model/caseForm'
import type { OutLine } from '#shared/model/goods'
import type { MoneyRow } from '#shared/model/settlement'
import type { ThirdRecord } from '#shared/model/third'
import { instant } from '#shared/time/zone'

export class Flowing {
  readonly shop = new RuleBook()
  readonly id: Case['id']

  constructor(over: Partial<CaseForm> = {}) {
    this.id = this.shop.register(over).id
  }

  get record(): Case {
    return this.shop.case(this.id)
  }

  get now(): string {
    return instant(this.shop.now)
  }

  get view() {
    return flowView(this.record, besideOf(this.shop.book, this.id))
  }

  stage(id: FlowStageId) {
    const found = this.view.stages.find(stage => stage.id === id)
    if (!found) throw new Error(`no stage ${id} in ${this.view.id}`)
    return found
  }

  take(to: FlowId, reason = '换个办法'): this {
    if (flowOf(this.record) !== to) this.shop.do(changeFlow, { caseId: this.id, flow: to, reason })
    return this
  }

  mark(stage: string, state: 'done' | 'skipped' | 'open', note = '') {
    return this.shop.do(markStage, { caseId: this.id, stage, state, note })
  }

  whyNotMark(stage: string, state: 'done' | 'skipped' | 'open', note = '') {
    return this.shop.refusal(markStage, { caseId: this.id, stage, state, note })
  }

  /** What goods and money leave behind, without the rules that do it. */
  put(patch: Partial<Case>): this {
    this.shop.book.apply(nextCase(this.record, this.shop.scene, patch, []))
    return this
  }

  putLine(patch: Partial<Case['lines'][number]>): this {
    return this.put({ lines: this.record.lines.map(line => ({ ...line, ...patch })) })
  }

  money(patch: Partial<MoneyRow>): this {
    const paidAt = patch.state === 'planned' ? null : this.now
    const row = { kind: 'refund', amountFen: 10_00, state: 'paid', paidAt, ...patch } as MoneyRow
    return this.put({ money: [...this.record.money, row] })
  }

  out(patch: Partial<OutLine>): this {
    const [line] = this.record.lines
    const out = {
      kind: 'exchange',
      state: 'handedOver',
      stateAt: this.now,
      forLineId: line?.id ?? null,
      unitPriceFen: null,
      approval: null,
      ...patch,
    } as OutLine
    return this.put({ outgoing: [...this.record.outgoing, out] })
  }

  third(patch: Partial<ThirdRecord>): this {
    const record = {
      id: `third-${this.shop.book.third.size}`,
      rev: 1,
      deletedAt: null,
      caseId: this.id,
      ...patch,
    }
    this.shop.book.apply({ collection: 'third', record: record as ThirdRecord })
    return this
  }

  told(): this {
    return this.put({ told: { how: 'phone', at: this.now, by: this.shop.clerk } })
  }
}

export const atCounter = { lines: keptHere, wish: 'exchange' } as const
export const stageIdsOf = (id: FlowId) => flow(id).stages.map(stage => stage.id)
