// What is said when people are the matter (R49–R52): listen, apologise for the colleague, a real offer, and a word on the way it went on.
import type { IssueTypeId } from '../../issueTypes'
import type { ScriptLine } from '../types'

const MANNERS = ['presalesAttitude', 'aftersalesAttitude'] as const satisfies readonly IssueTypeId[]
const MISLED = ['misled'] as const satisfies readonly IssueTypeId[]
const SLOW = ['slowAftersales'] as const satisfies readonly IssueTypeId[]

export const lines = [
  { id: 'thanks', stage: 'contact', issueTypes: MANNERS },
  { id: 'whatWasSaid', stage: 'contact', issueTypes: MISLED },
  { id: 'mineNow', stage: 'contact', issueTypes: SLOW },
  { id: 'fromTheStart', stage: 'contact' },

  { id: 'whichDay', stage: 'verify', issueTypes: MANNERS },
  { id: 'saidAndGot', stage: 'verify', issueTypes: MISLED },
  { id: 'whereStuck', stage: 'verify', issueTypes: SLOW },
  { id: 'pieceItself', stage: 'verify' },

  { id: 'sorryManners', stage: 'soothe', issueTypes: MANNERS },
  { id: 'sorryMisled', stage: 'soothe', issueTypes: MISLED },
  { id: 'sorrySlow', stage: 'soothe', issueTypes: SLOW },
  { id: 'feel', stage: 'soothe', issueTypes: [...MANNERS, ...MISLED] },
  { id: 'feelSlow', stage: 'soothe', issueTypes: SLOW },

  { id: 'amends', stage: 'agree', issueTypes: MANNERS },
  { id: 'realOffer', stage: 'agree', issueTypes: MISLED },
  { id: 'shortCut', stage: 'agree', issueTypes: SLOW },
  { id: 'gesture', stage: 'agree' },

  { id: 'spokenWith', stage: 'followUp', issueTypes: MANNERS },
  { id: 'wordingMended', stage: 'followUp', issueTypes: MISLED },
  { id: 'daily', stage: 'followUp', issueTypes: SLOW },
  { id: 'word', stage: 'followUp' },

  { id: 'settled', stage: 'close' },
  { id: 'findMe', stage: 'close' },
] as const satisfies readonly ScriptLine[]
