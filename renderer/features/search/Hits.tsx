// What was found: the cases that say so themselves, and below them those whose follow-ups do.
import { useDeferredValue } from 'react'
import type { Listbox } from '../../ui/useListbox'
import { useWords } from '../../ui/words'
import { Hit } from './Hit'
import type { FoundNow } from './useFound'

const MOST_HITS = 30
const SEEN_AT_ONCE = 9
const NONE: FoundNow['hits'] = []

type HitsProps = { readonly list: Listbox; readonly typed: string; readonly found: FoundNow }

export function Hits({ list, typed, found }: HitsProps) {
  const { search } = useWords()
  const { hits, others } = found
  const drawn = useSeenFirst(hits)
  return (
    <>
      <div className="search-list" role="listbox" id={list.listId} aria-label={search.hits}>
        {drawn.map((card, at) => (
          <Hit key={card.caseId} card={card} typed={typed} option={list.optionProps(at)} />
        ))}
        {others.length === 0 ? null : (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list of options
          <div role="group" aria-label={search.notes}>
            <div className="search-group" aria-hidden>
              {search.notes}
            </div>
            {others.map((card, at) => (
              <Hit key={card.caseId} card={card} typed={typed} option={list.optionProps(hits.length + at)} />
            ))}
          </div>
        )}
      </div>
      <p className="search-foot" role="status">
        <Foot found={found} />
      </p>
    </>
  )
}

/** Those that are seen at once; the ones below them a moment later, unless the next letter comes first. */
function useSeenFirst(hits: FoundNow['hits']): FoundNow['hits'] {
  const settled = useDeferredValue(hits, NONE)
  return settled === hits ? hits : hits.slice(0, SEEN_AT_ONCE)
}

function Foot({ found }: { readonly found: FoundNow }) {
  const { search } = useWords()
  const { hits, others, isLate, isLooking, hasMoreOthers } = found
  if (isLate) return search.searching
  const count = hits.length + others.length
  const all = hits.length < MOST_HITS ? search.count(count) : search.atLeast(count)
  const more = isLooking ? search.notesSearching : hasMoreOthers ? search.notesMore : ''
  return (
    <>
      <span>{count === 0 ? '' : all}</span>
      <span>{more}</span>
    </>
  )
}
