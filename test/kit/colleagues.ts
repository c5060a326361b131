// A shop with three people at work, for tests about who looks after what.
import { RuleBook } from '#kit/ruleBook'
import { addClerk, clerks } from '#shared/domain/clerks'
import { giveHandOver } from '#shared/domain/handOver/give'
import type { CaseId, ClerkId, HandOverId } from '#shared/model/ids'
import type { HandOver } from '#shared/model/shop'

export class Colleagues extends RuleBook {
  /** 王敏, who is at work first; the manager 陈姐; and 小周. */
  readonly wang: ClerkId
  readonly chen: ClerkId
  readonly zhou: ClerkId

  constructor() {
    super()
    this.do(addClerk, { name: '小周', role: 'clerk' })
    this.wang = this.clerk
    this.chen = this.manager
    const found = clerks(this.book).find(({ name }) => name === '小周')
    if (!found) throw new Error('no third clerk')
    this.zhou = found.id
  }

  /** Somebody else sits down at the desk. */
  as(clerk: ClerkId): this {
    this.clerk = clerk
    return this
  }

  give(to: ClerkId | null, caseIds: readonly CaseId[], note = ''): HandOverId {
    const items = caseIds.map(caseId => ({ caseId, note: '' }))
    return this.do(giveHandOver, { to, note, items }).handOverId
  }

  handOver(id: HandOverId): HandOver {
    const record = this.book.shop.get(id)
    if (record?.kind !== 'handOver') throw new Error(`no hand-over ${id}`)
    return record
  }
}
