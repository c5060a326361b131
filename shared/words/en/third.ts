// Words of suppliers, couriers, and what they owe us.
import type { third as shape } from '../zh-CN/third'

export const third: typeof shape = {
  title: 'Suppliers',
  emptyTitle: 'Nothing is with a supplier, and nobody owes us',
  emptyText: 'Pieces for the supplier and money to get back are kept here.',
}
