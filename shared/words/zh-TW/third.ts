// Words of suppliers, couriers, and what they owe us.
import type { third as shape } from '../zh-CN/third'

export const third: typeof shape = {
  title: '送廠索賠',
  emptyTitle: '沒有東西在廠商那裡，也沒人欠我們',
  emptyText: '要送廠的貨和要討回來的錢，都會記在這裡。',
}
