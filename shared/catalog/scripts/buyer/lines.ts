// What is said when the buyer changed his mind or his plans (R30–R32, R37–R39, R59, R71): freely, with every cost told beforehand.
import type { IssueTypeId } from '../../issueTypes'
import type { ScriptLine } from '../types'

const SEVEN = ['within7Days'] as const satisfies readonly IssueTypeId[]
const PAST = ['past7Days'] as const satisfies readonly IssueTypeId[]
const SHIPPED = ['refundAfterShipping'] as const satisfies readonly IssueTypeId[]
const UNSHIPPED = ['refundBeforeShipping'] as const satisfies readonly IssueTypeId[]
/** He wants his money back. */
const RETURNS = [...SEVEN, ...PAST, ...SHIPPED, ...UNSHIPPED] as const
const NEW_PLACE = ['changeDelivery', 'wrongAddress'] as const satisfies readonly IssueTypeId[]
const AWAY = ['away'] as const satisfies readonly IssueTypeId[]
/** He wants it elsewhere, or later. */
const DELIVERY = [...NEW_PLACE, ...AWAY] as const

export const lines = [
  { id: 'reason', stage: 'contact', issueTypes: [...SEVEN, ...SHIPPED] },
  { id: 'pastReason', stage: 'contact', issueTypes: PAST },
  { id: 'stopShipping', stage: 'contact', issueTypes: UNSHIPPED },
  { id: 'newData', stage: 'contact', issueTypes: NEW_PLACE },
  { id: 'whenBack', stage: 'contact', issueTypes: AWAY },
  { id: 'yourSay', stage: 'contact' },

  { id: 'conditions', stage: 'verify', issueTypes: SEVEN },
  { id: 'pastLook', stage: 'verify', issueTypes: PAST },
  { id: 'whereNow', stage: 'verify', issueTypes: [...SHIPPED, ...DELIVERY] },
  { id: 'stillHere', stage: 'verify', issueTypes: UNSHIPPED },
  { id: 'faultCounts', stage: 'verify', issueTypes: RETURNS },
  { id: 'readBack', stage: 'verify', issueTypes: NEW_PLACE },
  { id: 'keeper', stage: 'verify', issueTypes: AWAY },

  { id: 'noBlame', stage: 'soothe', issueTypes: [...SEVEN, ...SHIPPED, ...UNSHIPPED] },
  { id: 'pastFeel', stage: 'soothe', issueTypes: PAST },
  { id: 'slips', stage: 'soothe', issueTypes: NEW_PLACE },
  { id: 'awayFine', stage: 'soothe', issueTypes: AWAY },
  { id: 'freightOpen', stage: 'soothe', issueTypes: [...SEVEN, ...PAST, ...SHIPPED, ...DELIVERY] },
  { id: 'moneySafe', stage: 'soothe', issueTypes: UNSHIPPED },

  { id: 'keepOnce', stage: 'agree', issueTypes: SEVEN },
  { id: 'sendBack', stage: 'agree', issueTypes: SEVEN },
  { id: 'whatWeCan', stage: 'agree', issueTypes: PAST },
  { id: 'pastLimit', stage: 'agree', issueTypes: PAST },
  { id: 'twoWays', stage: 'agree', issueTypes: SHIPPED },
  { id: 'refuseParcel', stage: 'agree', issueTypes: SHIPPED, scenarios: ['inTransit'] },
  { id: 'gotItAfterAll', stage: 'agree', issueTypes: SHIPPED, scenarios: ['received'] },
  { id: 'stopInTime', stage: 'agree', issueTypes: SHIPPED, scenarios: ['notShipped'] },
  { id: 'outboundFreight', stage: 'agree', issueTypes: SHIPPED },
  { id: 'refundNow', stage: 'agree', issueTypes: UNSHIPPED },
  { id: 'otherPiece', stage: 'agree', issueTypes: UNSHIPPED },
  { id: 'changeOrRecall', stage: 'agree', issueTypes: NEW_PLACE },
  { id: 'newDate', stage: 'agree', issueTypes: AWAY },
  { id: 'feeFirst', stage: 'agree', issueTypes: DELIVERY },

  { id: 'number', stage: 'followUp', issueTypes: SEVEN },
  { id: 'wayBack', stage: 'followUp', issueTypes: SHIPPED },
  { id: 'inspected', stage: 'followUp', issueTypes: [...SEVEN, ...SHIPPED] },
  { id: 'asked', stage: 'followUp', issueTypes: PAST },
  { id: 'refundSent', stage: 'followUp', issueTypes: UNSHIPPED },
  { id: 'changed', stage: 'followUp', issueTypes: DELIVERY },
  { id: 'word', stage: 'followUp', issueTypes: [...PAST, ...UNSHIPPED, ...DELIVERY] },

  { id: 'moneyThere', stage: 'close', issueTypes: [...SEVEN, ...SHIPPED, ...UNSHIPPED] },
  { id: 'nextChoice', stage: 'close', issueTypes: [...SEVEN, ...SHIPPED, ...UNSHIPPED] },
  { id: 'pastContent', stage: 'close', issueTypes: PAST },
  { id: 'pastAdvice', stage: 'close', issueTypes: PAST },
  { id: 'gotParcel', stage: 'close', issueTypes: DELIVERY },
  { id: 'addressKept', stage: 'close', issueTypes: NEW_PLACE },
  { id: 'hoursKept', stage: 'close', issueTypes: AWAY },
] as const satisfies readonly ScriptLine[]
