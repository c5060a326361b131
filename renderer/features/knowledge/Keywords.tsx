// The key words of a kind of customer, on its page.
import { Button } from '@mantine/core'
import type { CustomerTypeId } from '#shared/catalog/customerTypes'
import { typeKeywords } from '#shared/domain/talk/recognise'
import { useWords } from '../../ui/words'
import { useRoom } from './knowledgeRoom'

export function Keywords({ typeId }: { readonly typeId: CustomerTypeId }) {
  const words = useWords().knowledge
  const { book, canEdit, edit } = useRoom()
  const all = typeKeywords(book)(typeId)
  return (
    <article className="card">
      <div className="chapter-section-head">
        <h4>
          {words.keywords.title}
          {book.keywords.has(typeId) ? <span className="own-mark">{words.own}</span> : null}
        </h4>
        {canEdit ? (
          <Button variant="subtle" size="sm" onClick={() => edit({ kind: 'keywords', typeId })}>
            {words.keywords.edit}
          </Button>
        ) : null}
      </div>
      {all.length === 0 ? (
        <p className="card-only">{words.keywords.none}</p>
      ) : (
        <ul className="keywords">
          {all.map(word => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      )}
    </article>
  )
}
