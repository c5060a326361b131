// Talking with somebody who is unhappy with everything (R90): from the whole to one point, and that one gets solved.
import type { ScriptLine } from '../types'

export const lines = [
  { id: 'understand', stage: 'contact', step: 1 },
  { id: 'pinpoint', stage: 'verify', step: 2 },
  { id: 'writeDown', stage: 'verify', step: 3 },
  { id: 'own', stage: 'soothe' },
  { id: 'firstStep', stage: 'agree', step: 4, last: true },
  { id: 'quietPlace', stage: 'agree', step: 5, channels: ['counter'], last: true },
  { id: 'report', stage: 'followUp' },
  { id: 'look', stage: 'close' },
] as const satisfies readonly ScriptLine[]
