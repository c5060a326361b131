// Words of the trash.
import type { trash as shape } from '../zh-CN/trash'

export const trash: typeof shape = {
  title: 'Trash',
  note: 'Cases stay here for as long as you like. Nothing is deleted for good.',
  list: 'Cases in the trash',
  trashedAt: ago => `put here ${ago}`,
  wasIn: column => `was in “${column}”`,
  restore: 'Restore',
  open: 'Open',
  restored: no => `${no} is back`,
  emptyTitle: 'The trash is empty',
  emptyText:
    'A case registered by mistake can be put here and brought back at any time. Nothing is deleted for good.',
  emptyAction: 'Back to Today',
  failed: 'The trash did not come',
  failedSafe: 'All cases are there, nothing is lost.',
}
