// Words of the parcels screen.
import type { parcels as shape } from '../zh-CN/parcels'

export const parcels: typeof shape = {
  title: 'Parcels',
  emptyTitle: 'Nothing to receive, nothing to send',
  emptyText: 'What customers send us and what goes out to them lines up here.',
}
