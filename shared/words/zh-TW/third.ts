// Words of suppliers, couriers, and what they owe us.
import type { third as shape } from '../zh-CN/third'

export const third: typeof shape = {
  title: '送廠索賠',
}
