// Words of the money of a day.
import type { cash as shape } from '../zh-CN/cash'

export const cash: typeof shape = {
  title: 'Cash',
}
