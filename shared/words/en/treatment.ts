// Words for what the treatment of a case still lacks before it is settled or closed.
import type { treatment as shape } from '../zh-CN/treatment'

export const treatment: typeof shape = {
  openSteps: 'Still open in the playbook',
  skipRest: 'Leave these unticked',
  whySkip: 'Why these steps stay unticked',
  skipReasons: ['All done, only not ticked off', 'The customer was content at once', 'Not needed this time'],
  keepSkip: 'Leave them unticked',
  skippedRest: 'Noted, these steps stay unticked',
  seven: 'Check these seven before money or goods move',
  confirmAll: 'All seven checked',
  confirmedAll: 'All seven confirmed',
  closeAnyway: 'Close anyway, with the manager’s yes',
  closeAnywayFor: (no, missing) => `Close ${no} although this is missing: ${missing}`,
  cannotWait: 'Some of it is in our own hands: not even the manager can leave that open',
  closedMeanwhile: (name, outcome) => `${name} has just closed this case: ${outcome}`,
  closedMeanwhileHint: 'What you wrote is still here. Copy it, or reopen the case to go on.',
  leftOpen: what => `Missing when it was closed: ${what}`,
  notKept: what => `Not kept: ${what}`,
}
