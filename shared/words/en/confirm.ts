// Words of the seven confirmations before goods or money move.
import type { confirm as shape } from '../zh-CN/confirm'

export const confirm: typeof shape = {
  title: 'Seven things to confirm before goods or money move',
  progress: (settled, count) => `${settled} of ${count} confirmed`,
  all: 'Confirm all',
  whySkip: 'Why this one need not be confirmed',
  skipReasons: ['Does not apply here', 'The customer confirmed it in person', 'The manager has seen it'],
  photos: count => (count === 0 ? 'Photos' : `Photos ${count}`),
  photoOf: name => `Photos of: ${name}`,
  marked: { done: 'Confirmed', skipped: 'Noted: this one is left out', open: 'No longer confirmed' },
}
