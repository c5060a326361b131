// What the shop changed in the knowledge that comes with the app: as entries, and as a book to read from.
import { useMemo } from 'react'
import { type OwnBook, ownBook } from '#shared/domain/knowledge/texts'
import type { OwnEntry } from '#shared/model/views'
import { useAnswer } from './useAnswer'

export type OwnKnowledge = { readonly entries: readonly OwnEntry[]; readonly book: OwnBook }

/** Null until main has answered: the built-in text would flash up where the shop has its own. */
export function useOwnKnowledge(): OwnKnowledge | null {
  const { value } = useAnswer('knowledge.own', null)
  return useMemo(() => (value === undefined ? null : { entries: value, book: ownBook(value) }), [value])
}
