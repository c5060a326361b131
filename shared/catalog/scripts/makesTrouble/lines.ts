// Talking while a scene is being made (R97, R106): slow and low, aside, what we can and cannot do, again when it is calm.
import type { ScriptLine } from '../types'

export const lines = [
  { id: 'steady', stage: 'contact' },
  { id: 'threeFacts', stage: 'verify' },
  { id: 'aside', stage: 'soothe', channels: ['counter'] },
  { id: 'safety', stage: 'soothe', channels: ['counter'] },
  { id: 'slowly', stage: 'soothe' },
  { id: 'limits', stage: 'agree' },
  { id: 'coolHeads', stage: 'followUp' },
  { id: 'written', stage: 'close' },
] as const satisfies readonly ScriptLine[]
