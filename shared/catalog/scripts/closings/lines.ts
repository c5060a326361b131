// The last sentences of a talk: is there anything else, and a good word by the way on which he reached us.
import type { ScriptLine } from '../types'

export const lines = [
  { id: 'else', stage: 'close' },
  { id: 'counter', stage: 'close', channels: ['counter'] },
  { id: 'phone', stage: 'close', channels: ['phone'] },
  { id: 'chat', stage: 'close', channels: ['chat', 'platform', 'social'] },
  { id: 'written', stage: 'close', channels: ['email', 'letter'] },
] as const satisfies readonly ScriptLine[]
