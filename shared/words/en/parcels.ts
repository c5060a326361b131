// Words of the parcels screen.
import type { parcels as shape } from '../zh-CN/parcels'

export const parcels: typeof shape = {
  title: 'Parcels',
}
