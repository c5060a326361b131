// What the window may ask for about the shop's own knowledge: what it changed, how that came about, and changing it.
import { z } from 'zod'
import { OwnValue } from '../model/ownKnowledge'
import type { OwnEntry, OwnHistory } from '../model/views'
import { answer, approval, command, Nothing, query } from './line'

const key = z.string().regex(/^[A-Za-z0-9-]{1,50}$/)
const subject = z.enum(['text', 'keywords', 'line', 'zone', 'policy'])

export const knowledgeLines = {
  /** Everything that the shop changed; the built-in rest is in the window already. */
  'knowledge.own': query(Nothing, answer<readonly OwnEntry[]>()),
  'knowledge.history': query(z.object({ subject, key }), answer<readonly OwnHistory[]>()),
  /** `key` is null for a line or a policy row that is new. */
  'knowledge.save': command(
    z.object({ key: key.nullable(), value: OwnValue, approval }),
    answer<{ readonly key: string }>(),
  ),
  /** Back to the original; a line or a row of the shop's own goes away. */
  'knowledge.reset': command(z.object({ subject, key, approval }), answer<null>()),
} as const
