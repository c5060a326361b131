// Words of the money of a day.
import type { cash as shape } from '../zh-CN/cash'

export const cash: typeof shape = {
  title: 'Cash',
  emptyTitle: 'No money moved today',
  emptyText: 'Refunds, differences and compensation appear here once they are paid.',
}
