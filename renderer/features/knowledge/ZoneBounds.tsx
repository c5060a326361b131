// The bounds of a compensation zone on its card.
import type { ZoneId } from '#shared/catalog/ladder'
import { zoneBounds } from '#shared/domain/compensation/ladder'
import { sayYuan } from '#shared/model/money'
import { useWords } from '../../ui/words'
import { useRoom } from './knowledgeRoom'

export function ZoneBounds({ zone }: { readonly zone: ZoneId }) {
  const words = useWords().knowledge
  const { book, edit } = useRoom()
  const { fromFen, toFen } = zoneBounds(zone, book)
  return (
    <button
      type="button"
      className="passage"
      data-role="bounds"
      aria-haspopup="dialog"
      onClick={() => edit({ kind: 'zone', zone })}
    >
      <span className="passage-text">{words.zone.bounds(sayYuan(fromFen), sayYuan(toFen))}</span>
      {book.zone.has(zone) ? <span className="own-mark">{words.own}</span> : null}
    </button>
  )
}
