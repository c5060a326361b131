// What the shop changed in the knowledge that comes with the app, ready for reading.
import { useMemo } from 'react'
import { type OwnBook, ownBook } from '#shared/domain/knowledge/texts'
import { useAnswer } from '../../bridge/useAnswer'

/** Null until main has answered: the built-in text would flash up where the shop has its own. */
export function useOwnBook(): OwnBook | null {
  const { value } = useAnswer('knowledge.own', null)
  return useMemo(() => (value === undefined ? null : ownBook(value)), [value])
}
