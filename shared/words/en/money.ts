// Words of money of a case.
import type { money as shape } from '../zh-CN/money'

export const money: typeof shape = {
  title: 'Money',
}
