// Talking with somebody who has a lot to tell (R92): an order at the beginning, one question, one plan, a kind end.
import type { ScriptLine } from '../types'

export const lines = [
  { id: 'oneThing', stage: 'contact' },
  { id: 'askFact', stage: 'verify', step: 1 },
  { id: 'sumUp', stage: 'verify', step: 2, insteadOf: 'confirm' },
  { id: 'hear', stage: 'soothe' },
  { id: 'onePlan', stage: 'agree', step: 3 },
  { id: 'wrapUp', stage: 'agree', step: 4, last: true },
  { id: 'reassure', stage: 'followUp', step: 5 },
  { id: 'result', stage: 'close' },
] as const satisfies readonly ScriptLine[]
