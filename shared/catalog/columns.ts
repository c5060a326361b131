// The seven columns of the board, left to right. A case's column is computed from its facts, never stored.
import type { Text } from './languages'

export const COLUMNS = [
  { id: 'new', text: { 'zh-CN': '待受理', 'zh-TW': '待受理', en: 'New' } },
  { id: 'working', text: { 'zh-CN': '处理中', 'zh-TW': '處理中', en: 'Our move' } },
  { id: 'waitingCustomer', text: { 'zh-CN': '等客户', 'zh-TW': '等客戶', en: 'Waiting for customer' } },
  { id: 'waitingThird', text: { 'zh-CN': '等第三方', 'zh-TW': '等第三方', en: 'Waiting for others' } },
  { id: 'toInspect', text: { 'zh-CN': '待验货', 'zh-TW': '待驗貨', en: 'To inspect' } },
  { id: 'toSettle', text: { 'zh-CN': '待结算', 'zh-TW': '待結算', en: 'To settle' } },
  { id: 'done', text: { 'zh-CN': '已完结', 'zh-TW': '已結案', en: 'Done' } },
] as const satisfies readonly { id: string; text: Text }[]

export type ColumnId = (typeof COLUMNS)[number]['id']

/** Whose move it is. A card can be dropped only on the column of a move. */
export const MOVES = [
  { id: 'us', column: 'working', text: { 'zh-CN': '我们处理', 'zh-TW': '我們處理', en: 'Our move' } },
  {
    id: 'customer',
    column: 'waitingCustomer',
    text: { 'zh-CN': '等客户', 'zh-TW': '等客戶', en: 'The customer’s move' },
  },
  {
    id: 'third',
    column: 'waitingThird',
    text: { 'zh-CN': '等第三方', 'zh-TW': '等第三方', en: 'Somebody else’s move' },
  },
] as const satisfies readonly { id: string; column: ColumnId; text: Text }[]

export type MoveId = (typeof MOVES)[number]['id']
export const MOVE_IDS = MOVES.map(move => move.id) as [MoveId, ...MoveId[]]
