// What the search found: each text with what was looked for marked, and where it stands.
import { markWords } from '#shared/domain/search/markWords'
import { EmptyState } from '../../ui/states'
import { useLanguage, useWords } from '../../ui/words'
import type { KnowledgeSearch } from './search'
import { usePlaceNames } from './usePlaceNames'

export function SearchHits({ search }: { readonly search: KnowledgeSearch }) {
  const words = useWords().knowledge
  const language = useLanguage()
  const where = usePlaceNames()
  const { shown, count, list, text } = search
  if (count === 0) return <EmptyState title={words.search.none(text.trim())} text={words.search.noneHint} />
  return (
    <>
      <p className="knowledge-found" role="status">
        {count > shown.length ? words.search.most(shown.length, count) : words.search.count(count)}
      </p>
      <div className="knowledge-hits" role="listbox" id={list.listId} aria-label={words.search.hits}>
        {shown.map((hit, at) => (
          <div key={`${hit.key} ${hit.role}`} className="knowledge-hit" {...list.optionProps(at)}>
            <span className="knowledge-where">
              {where(hit)} · {words.roles[hit.role]}
              {hit.isOwn ? <span className="own-mark">{words.own}</span> : null}
            </span>
            <span className="knowledge-hit-text" lang={language}>
              {markWords(hit.text, text).map((piece, place) =>
                // Pieces of one text never change places.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                piece.hit ? <mark key={place}>{piece.text}</mark> : piece.text,
              )}
            </span>
          </div>
        ))}
      </div>
    </>
  )
}
