// Words of the parcels screen.
import type { parcels as shape } from '../zh-CN/parcels'

export const parcels: typeof shape = {
  title: '收發貨',
  emptyTitle: '沒有要收、要寄的',
  emptyText: '客戶寄來的、要寄出去的，都會排在這裡。',
}
