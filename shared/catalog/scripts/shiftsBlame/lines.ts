// Talking with somebody for whom the cause lies elsewhere (R94): exact, in order, never a word about how he used it.
import type { ScriptLine } from '../types'

export const lines = [
  { id: 'factsFirst', stage: 'contact' },
  { id: 'cause', stage: 'verify', step: 1 },
  { id: 'worry', stage: 'soothe' },
  { id: 'whereAndHow', stage: 'agree', step: 2 },
  { id: 'limits', stage: 'agree', last: true },
  { id: 'byTheList', stage: 'followUp' },
  { id: 'services', stage: 'close', step: 3 },
] as const satisfies readonly ScriptLine[]
