// What is said when the way of the parcel is the matter (R53–R58): the courier is another firm, the promise is ours.
import type { IssueTypeId } from '../../issueTypes'
import type { ScriptLine } from '../types'

const LATE = ['late'] as const satisfies readonly IssueTypeId[]
const LOST = ['lost'] as const satisfies readonly IssueTypeId[]
const WRONG = ['wrongCourier'] as const satisfies readonly IssueTypeId[]
const MANNERS = ['courierManners'] as const satisfies readonly IssueTypeId[]
/** The customer has nothing in his hands yet. */
const MISSING = [...LATE, ...LOST, ...WRONG] as const

export const lines = [
  { id: 'worry', stage: 'contact', issueTypes: MISSING },
  { id: 'manners', stage: 'contact', issueTypes: MANNERS },
  { id: 'needed', stage: 'contact', issueTypes: MISSING },
  { id: 'gotIt', stage: 'contact', issueTypes: MANNERS },

  { id: 'track', stage: 'verify', issueTypes: [...LATE, ...LOST] },
  { id: 'askAround', stage: 'verify', issueTypes: LOST },
  { id: 'askedFor', stage: 'verify', issueTypes: WRONG },
  { id: 'mannersNoted', stage: 'verify', issueTypes: MANNERS },
  { id: 'address', stage: 'verify' },

  { id: 'oursUntilThere', stage: 'soothe', issueTypes: LATE },
  { id: 'notYourLoss', stage: 'soothe', issueTypes: LOST },
  { id: 'remarkMissed', stage: 'soothe', issueTypes: WRONG },
  { id: 'sorryCourier', stage: 'soothe', issueTypes: MANNERS },
  { id: 'patience', stage: 'soothe', issueTypes: MANNERS },
  { id: 'safeArrival', stage: 'soothe', issueTypes: MISSING },

  { id: 'limit', stage: 'agree', issueTypes: LATE },
  { id: 'wayOut', stage: 'agree', issueTypes: LATE },
  { id: 'resend', stage: 'agree', issueTypes: LOST },
  { id: 'resendFast', stage: 'agree', issueTypes: LOST },
  { id: 'redirect', stage: 'agree', issueTypes: WRONG },
  { id: 'extraOurs', stage: 'agree', issueTypes: WRONG },
  { id: 'deliverAgain', stage: 'agree', issueTypes: MANNERS },
  { id: 'complain', stage: 'agree', issueTypes: MANNERS },

  { id: 'called', stage: 'followUp', issueTypes: LATE },
  { id: 'noNews', stage: 'followUp', issueTypes: LATE },
  { id: 'newNumber', stage: 'followUp', issueTypes: LOST },
  { id: 'rerouted', stage: 'followUp', issueTypes: WRONG },
  { id: 'theyAnswered', stage: 'followUp', issueTypes: MANNERS },
  { id: 'word', stage: 'followUp' },

  { id: 'arrived', stage: 'close', issueTypes: MISSING },
  { id: 'wentWell', stage: 'close', issueTypes: MANNERS },
  { id: 'habits', stage: 'close' },
] as const satisfies readonly ScriptLine[]
