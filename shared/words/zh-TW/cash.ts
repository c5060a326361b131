// Words of the money of a day.
import type { cash as shape } from '../zh-CN/cash'

export const cash: typeof shape = {
  title: '今日收支',
  emptyTitle: '今天還沒有收支',
  emptyText: '退款、補差價、補償，付了就記在這裡。',
}
