// What was found: the cases that say so themselves, and below them those whose follow-ups do.
import { useState } from 'react'
import type { Listbox } from '../../ui/useListbox'
import { useWords } from '../../ui/words'
import { Hit } from './Hit'
import type { FoundNow } from './useFound'

const MOST_HITS = 30
/** More than the list shows without being scrolled: drawing the rest would be what the next letter waits for. */
const SEEN_AT_ONCE = 10

type HitsProps = { readonly list: Listbox; readonly found: FoundNow }

export function Hits({ list, found }: HitsProps) {
  const { search } = useWords()
  const { hits, hitsFor, others } = found
  const [scrolledFor, setScrolledFor] = useState('')
  const isWhole = hits.length <= SEEN_AT_ONCE || scrolledFor === hitsFor || list.active >= SEEN_AT_ONCE
  const drawn = isWhole ? hits : hits.slice(0, SEEN_AT_ONCE)
  return (
    <>
      <div
        className="search-list"
        role="listbox"
        id={list.listId}
        aria-label={search.hits}
        onScroll={() => setScrolledFor(hitsFor)}
      >
        {drawn.map((card, at) => (
          <Hit key={card.caseId} card={card} typed={hitsFor} option={list.optionProps(at)} />
        ))}
        {others.length === 0 || !isWhole ? null : (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list of options
          <div role="group" aria-label={search.notes}>
            <div className="search-group" aria-hidden>
              {search.notes}
            </div>
            {others.map((card, at) => (
              <Hit
                key={card.caseId}
                card={card}
                typed={hitsFor}
                option={list.optionProps(hits.length + at)}
              />
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
