// Talking with somebody who is not convinced yet (R91): names, paper and times instead of assurances.
import type { ScriptLine } from '../types'

export const lines = [
  { id: 'duty', stage: 'contact', step: 1 },
  { id: 'onRecord', stage: 'verify', step: 2 },
  { id: 'repeat', stage: 'verify', step: 3, insteadOf: 'confirm' },
  { id: 'openDoor', stage: 'soothe' },
  { id: 'planAndTime', stage: 'agree', step: 4 },
  { id: 'askTrust', stage: 'agree', step: 5, last: true },
  { id: 'evidence', stage: 'followUp' },
  { id: 'keepProof', stage: 'close' },
] as const satisfies readonly ScriptLine[]
