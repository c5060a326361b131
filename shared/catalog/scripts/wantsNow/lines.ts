// Talking with somebody who wants it solved now (R93): something moves in the first minute, what takes longer gets an hour.
import type { ScriptLine } from '../types'

export const lines = [
  { id: 'urgency', stage: 'contact', step: 1 },
  { id: 'twoQuestions', stage: 'verify' },
  { id: 'staysHere', stage: 'soothe' },
  { id: 'answerNow', stage: 'agree', step: 2 },
  { id: 'actNow', stage: 'agree', step: 3, last: true },
  { id: 'firstToTell', stage: 'followUp' },
  { id: 'done', stage: 'close' },
] as const satisfies readonly ScriptLine[]
