// The book: everything about the shop's after-sales desk that rules can read.
//
// Glossary (one word per thing, in the interface, the code and the tests):
//   case 售后单 · line 货品 · customer 客户 · promise 承诺 · reminder 提醒 · memo 备忘 · follow-up 跟进 · told 已告知
//   move 轮到谁 · owner 负责人 · clerk 店员 · manager 店长 · column 看板列 · wish 诉求 · issue type 问题类型 · outcome 结果
//   slip 小票 · customer copy 顾客联 · goods copy 货品联 · place 存放位置 · trash 回收站 · undo 撤销 · draft 草稿
//   flow 处理方式 · outgoing 换出货品 · parcel 包裹 · unclaimed 待认领 · batch 送厂单 · claim 索赔 · partner 往来单位 · money row 收付款
//   keeper 谁来办 · ledger 承诺账 · kept rate 兑现率 · measures 成效
//   shelf 一类记录的全部 · summary 摘要 · at hand 手边的（常驻内存） · order number 订单号
//   approval 店长确认 · opening hours 营业时间 · closed day 休息日 · untouched 久未跟进 · overdue 逾期 · data folder 数据文件夹
import type { Case } from './case'
import type { Customer } from './customer'
import type { ShopRecord } from './shop'
import type { Summaries } from './summary'
import type { ThirdRecord } from './third'

export type Collections = {
  cases: Case
  customers: Customer
  third: ThirdRecord
  shop: ShopRecord
}
export type CollectionName = keyof Collections
export const COLLECTION_NAMES = [
  'cases',
  'customers',
  'third',
  'shop',
] as const satisfies readonly CollectionName[]

export type BookRecord = Collections[CollectionName]

/**
 * All records of one kind. Most of them lie on the disk and are read when somebody asks for one by its id, so that nobody
 * can walk through them all: lists walk the summaries, or what is at hand.
 */
export type Shelf<Stored, Summary> = {
  get(id: string): Stored | undefined
  has(id: string): boolean
  readonly size: number
  /** Grows with every change of the shelf: who keeps something that was made of it sees by this whether it still holds. */
  readonly edition: number
  /** What daily work needs, see `isAtHand`: always in memory. */
  readonly atHand: ReadonlySet<string>
  /** What is in memory about a record, or the record itself: for a row that needs no more than both say. */
  glance(id: string): Stored | Summary | undefined
  /** A line about every record, always in memory, in no order. */
  readonly summaries: ReadonlyMap<string, Summary>
  /** Ids of the records that belong to another one: cases to a customer, all else to cases. In no order. */
  of(ownerId: string): readonly string[]
}

/** A read-only view: rules read it, the store alone writes it. */
export type Book = {
  readonly [Name in CollectionName]: Shelf<Collections[Name], Summaries[Name]>
} & {
  /** Cases neither closed nor in the trash: `cases.atHand`. */
  readonly openCaseIds: ReadonlySet<string>
}

/** An after-image of one whole record: what a rule wants the book to say from now on. */
export type Change = {
  [Name in CollectionName]: { collection: Name; record: Collections[Name] }
}[CollectionName]

/** True for cases that daily work needs at once; the rest may be read when asked for. */
export function isOpenCase(record: Pick<Case, 'closedAt' | 'deletedAt'>): boolean {
  return record.closedAt === null && record.deletedAt === null
}
