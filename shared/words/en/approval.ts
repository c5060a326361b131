// Words of the manager's approval.
import type { approval as shape } from '../zh-CN/approval'

export const approval: typeof shape = {
  title: 'The manager’s approval',
  whatFor: 'What it is for',
  who: 'Which manager',
  reason: 'Why it is fine',
  reasonHint: 'Such as: the maker needs three days and the customer agrees',
  give: 'Approve',
  kept: 'Kept on the case: who approved it, when, and why.',
  noManager: 'There is no active manager; please appoint one in Settings first.',
}
