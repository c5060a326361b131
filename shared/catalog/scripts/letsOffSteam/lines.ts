// Talking with somebody who lets off steam (R95): room first, then the point, the way out together.
import type { ScriptLine } from '../types'

export const lines = [
  { id: 'listen', stage: 'contact', step: 1 },
  { id: 'calm', stage: 'contact', step: 2 },
  { id: 'toThePoint', stage: 'verify', step: 3 },
  { id: 'inYourPlace', stage: 'soothe', step: 4 },
  { id: 'together', stage: 'agree', step: 5 },
  { id: 'beforeAsked', stage: 'followUp' },
  { id: 'thanks', stage: 'close', step: 6 },
] as const satisfies readonly ScriptLine[]
