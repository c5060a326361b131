// What is said when somebody asks for help (R8): repair, guarantee, parts, how to use or install it, a question.
import type { ChannelId } from '../../channels'
import type { IssueTypeId } from '../../issueTypes'
import type { ScriptLine } from '../types'

const WORKSHOP = ['repair', 'guarantee'] as const satisfies readonly IssueTypeId[]
const PARTS = ['spareParts'] as const satisfies readonly IssueTypeId[]
const GUIDANCE = ['guidance'] as const satisfies readonly IssueTypeId[]
const INSTALLATION = ['installation'] as const satisfies readonly IssueTypeId[]
const ENQUIRY = ['enquiry'] as const satisfies readonly IssueTypeId[]

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
  { id: 'symptom', stage: 'contact', issueTypes: WORKSHOP },
  { id: 'whichPart', stage: 'contact', issueTypes: PARTS },
  { id: 'stepByStep', stage: 'contact', issueTypes: GUIDANCE },
  { id: 'howFar', stage: 'contact', issueTypes: INSTALLATION },
  { id: 'goOn', stage: 'contact', issueTypes: ENQUIRY },
  { id: 'noted', stage: 'contact' },

  { id: 'papers', stage: 'verify', issueTypes: WORKSHOP },
  { id: 'lookOver', stage: 'verify', issueTypes: WORKSHOP, channels: HERE },
  { id: 'showFault', stage: 'verify', issueTypes: WORKSHOP, channels: APART },
  { id: 'model', stage: 'verify', issueTypes: PARTS },
  { id: 'whatYouSee', stage: 'verify', issueTypes: GUIDANCE },
  { id: 'countParts', stage: 'verify', issueTypes: INSTALLATION },
  { id: 'whatFor', stage: 'verify', issueTypes: ENQUIRY },
  { id: 'confirm', stage: 'verify' },

  { id: 'misses', stage: 'soothe', issueTypes: WORKSHOP },
  { id: 'honestRepair', stage: 'soothe', issueTypes: ['repair'] },
  { id: 'covered', stage: 'soothe', issueTypes: ['guarantee'] },
  { id: 'smallButNeeded', stage: 'soothe', issueTypes: PARTS },
  { id: 'notYou', stage: 'soothe', issueTypes: GUIDANCE },
  { id: 'safeHands', stage: 'soothe', issueTypes: INSTALLATION },
  { id: 'gladYouAsk', stage: 'soothe', issueTypes: ENQUIRY },
  { id: 'leaveItToMe', stage: 'soothe', issueTypes: [...PARTS, ...GUIDANCE, ...INSTALLATION, ...ENQUIRY] },

  { id: 'quoteFirst', stage: 'agree', issueTypes: ['repair'] },
  { id: 'freeOfCharge', stage: 'agree', issueTypes: ['guarantee'] },
  { id: 'howLong', stage: 'agree', issueTypes: WORKSHOP },
  { id: 'partPrice', stage: 'agree', issueTypes: PARTS },
  { id: 'showHere', stage: 'agree', issueTypes: GUIDANCE, channels: HERE },
  { id: 'showApart', stage: 'agree', issueTypes: GUIDANCE, channels: APART },
  { id: 'helpOrVisit', stage: 'agree', issueTypes: INSTALLATION },
  { id: 'answerOrAsk', stage: 'agree', issueTypes: ENQUIRY },
  { id: 'suits', stage: 'agree', issueTypes: [...PARTS, ...GUIDANCE, ...INSTALLATION, ...ENQUIRY] },

  { id: 'inRepair', stage: 'followUp', issueTypes: WORKSHOP },
  { id: 'partNews', stage: 'followUp', issueTypes: PARTS },
  { id: 'stillWorks', stage: 'followUp', issueTypes: GUIDANCE },
  { id: 'visitSet', stage: 'followUp', issueTypes: INSTALLATION },
  { id: 'foundOut', stage: 'followUp', issueTypes: ENQUIRY },
  { id: 'word', stage: 'followUp' },

  { id: 'tryHere', stage: 'close', issueTypes: WORKSHOP, channels: HERE },
  { id: 'tryHome', stage: 'close', issueTypes: WORKSHOP, channels: APART },
  { id: 'fits', stage: 'close', issueTypes: PARTS },
  { id: 'byYourself', stage: 'close', issueTypes: GUIDANCE },
  { id: 'steady', stage: 'close', issueTypes: INSTALLATION },
  { id: 'passedOn', stage: 'close', issueTypes: ENQUIRY },
  { id: 'anytime', stage: 'close' },
] as const satisfies readonly ScriptLine[]
