// Whose goods a form is about: one customer large, several as a list.
import type { CaseCard } from '#shared/model/views'
import { useWords } from '../../../ui/words'
import { tailText, whoText } from '../saying'

type Thing = { readonly key: string; readonly card: CaseCard; readonly text: string; readonly note?: string }

export function WhoseGoods({ things }: { readonly things: readonly Thing[] }) {
  const words = useWords()
  const [first] = things
  if (first === undefined) return null
  const isOneCase = things.every(({ card }) => card.caseId === first.card.caseId)
  return (
    <div className="parcel-whose">
      {isOneCase ? (
        <div className="parcel-who">
          <span className="parcel-name">{whoText(words, first.card)}</span>
          <span>{tailText(words, first.card)}</span>
          <span className="parcel-no">{first.card.no}</span>
        </div>
      ) : null}
      <ul className="parcel-things">
        {things.map(({ key, card, text, note }) => (
          <li key={key}>
            <span>{text}</span>
            {isOneCase ? null : (
              <span className="parcel-no">
                {words.parcels.customerAndTail(whoText(words, card), card.customer?.tail ?? '')} {card.no}
              </span>
            )}
            {note ? <span className="parcel-no">{note}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
