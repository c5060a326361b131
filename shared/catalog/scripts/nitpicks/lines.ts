// Talking with somebody who weighs every word (R96): exact, by the paper, friendly, never more for the sake of a review.
import type { ScriptLine } from '../types'

export const lines = [
  { id: 'exact', stage: 'contact' },
  { id: 'byThePaper', stage: 'verify' },
  { id: 'goodEye', stage: 'soothe' },
  { id: 'limits', stage: 'agree', last: true },
  { id: 'review', stage: 'agree', last: true },
  { id: 'inWriting', stage: 'followUp' },
  { id: 'checkEach', stage: 'close' },
] as const satisfies readonly ScriptLine[]
