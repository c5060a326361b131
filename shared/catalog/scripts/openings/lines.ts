// The first sentence of a talk, by the way on which the customer reached us.
import type { ScriptLine } from '../types'

export const lines = [
  { id: 'counter', stage: 'contact', channels: ['counter'] },
  { id: 'phone', stage: 'contact', channels: ['phone'] },
  { id: 'chat', stage: 'contact', channels: ['chat', 'platform', 'social'] },
  { id: 'written', stage: 'contact', channels: ['email', 'letter'] },
] as const satisfies readonly ScriptLine[]
