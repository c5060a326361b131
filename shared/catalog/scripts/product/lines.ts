// What is said when the goods are the matter (R33–R35, R38, R45–R48): look, admit, offer, and never hide the way to a refund.
import type { ChannelId } from '../../channels'
import type { IssueTypeId } from '../../issueTypes'
import type { ScriptLine } from '../types'

const FAULTY = ['quality', 'flaw'] as const satisfies readonly IssueTypeId[]
const PICTURED = ['colour', 'unlikePicture'] as const satisfies readonly IssueTypeId[]
const PACKED = ['wrongItem', 'wrongCount'] as const satisfies readonly IssueTypeId[]
/** Ours without a doubt once it is proven: the customer pays nothing (R46, R70). */
const OURS = [...FAULTY, ...PICTURED, ...PACKED] as const
const IN_HAND = [...OURS, 'size'] as const

const HERE = ['counter'] as const satisfies readonly ChannelId[]
const APART = [
  'phone',
  'chat',
  'platform',
  'social',
  'email',
  'letter',
] as const satisfies readonly ChannelId[]

export const lines = [
  { id: 'ask', stage: 'contact', issueTypes: IN_HAND },
  { id: 'noStock', stage: 'contact', issueTypes: ['outOfStock'] },
  { id: 'wish', stage: 'contact' },

  { id: 'look', stage: 'verify', issueTypes: [...FAULTY, ...PICTURED], channels: HERE },
  { id: 'photo', stage: 'verify', issueTypes: FAULTY, channels: APART },
  { id: 'daylight', stage: 'verify', issueTypes: PICTURED, channels: APART },
  { id: 'orderHere', stage: 'verify', issueTypes: PACKED, channels: HERE },
  { id: 'parcelPhoto', stage: 'verify', issueTypes: PACKED, channels: APART },
  { id: 'fit', stage: 'verify', issueTypes: ['size'] },
  { id: 'askStock', stage: 'verify', issueTypes: ['outOfStock'] },
  { id: 'confirm', stage: 'verify' },

  { id: 'faultOurs', stage: 'soothe', issueTypes: FAULTY },
  { id: 'pictureOurs', stage: 'soothe', issueTypes: PICTURED },
  { id: 'wrongOurs', stage: 'soothe', issueTypes: ['wrongItem'] },
  { id: 'countOurs', stage: 'soothe', issueTypes: ['wrongCount'] },
  { id: 'sizeHard', stage: 'soothe', issueTypes: ['size'] },
  { id: 'sizeKept', stage: 'soothe', issueTypes: ['size'] },
  { id: 'stockOurs', stage: 'soothe', issueTypes: ['outOfStock'] },
  { id: 'moneySafe', stage: 'soothe', issueTypes: ['outOfStock'] },
  { id: 'noCost', stage: 'soothe', issueTypes: OURS, channels: HERE },
  { id: 'freightOurs', stage: 'soothe', issueTypes: OURS, channels: APART },

  { id: 'exchange', stage: 'agree', issueTypes: FAULTY },
  { id: 'damaged', stage: 'agree', issueTypes: ['quality'] },
  { id: 'keepFlaw', stage: 'agree', issueTypes: ['flaw'] },
  { id: 'keepPicture', stage: 'agree', issueTypes: PICTURED },
  { id: 'rightHere', stage: 'agree', issueTypes: ['wrongItem'], channels: HERE },
  { id: 'rightSent', stage: 'agree', issueTypes: ['wrongItem'], channels: APART },
  { id: 'missing', stage: 'agree', issueTypes: ['wrongCount'] },
  { id: 'tooMany', stage: 'agree', issueTypes: ['wrongCount'] },
  { id: 'swapSize', stage: 'agree', issueTypes: ['size'] },
  { id: 'sizeFreight', stage: 'agree', issueTypes: ['size'] },
  { id: 'stockChoice', stage: 'agree', issueTypes: ['outOfStock'] },
  { id: 'stockHurry', stage: 'agree', issueTypes: ['outOfStock'] },
  { id: 'refundOpen', stage: 'agree', issueTypes: [...FAULTY, ...PICTURED, 'wrongItem'] },

  { id: 'checked', stage: 'followUp', issueTypes: [...FAULTY, ...PICTURED, 'size', 'wrongItem'] },
  { id: 'resent', stage: 'followUp', issueTypes: ['wrongCount'] },
  { id: 'stockNews', stage: 'followUp', issueTypes: ['outOfStock'] },
  { id: 'word', stage: 'followUp' },

  { id: 'content', stage: 'close' },
  { id: 'buyerTold', stage: 'close', issueTypes: FAULTY },
  { id: 'pageMended', stage: 'close', issueTypes: PICTURED },
  { id: 'packingTold', stage: 'close', issueTypes: PACKED },
  { id: 'sizeNoted', stage: 'close', issueTypes: ['size'] },
  { id: 'stockTold', stage: 'close', issueTypes: ['outOfStock'] },
] as const satisfies readonly ScriptLine[]
