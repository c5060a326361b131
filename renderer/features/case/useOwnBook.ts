// What the shop changed in the knowledge that comes with the app, ready for reading.
import type { OwnBook } from '#shared/domain/knowledge/texts'
import { useOwnKnowledge } from '../../bridge/ownKnowledge'

/** Null until main has answered: the built-in text would flash up where the shop has its own. */
export function useOwnBook(): OwnBook | null {
  return useOwnKnowledge()?.book ?? null
}
