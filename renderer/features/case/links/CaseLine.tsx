// A case in two lines: what it is about, and whose it is.
import { COLUMNS } from '#shared/catalog/columns'
import { issueType } from '#shared/catalog/issueTypes'
import type { CaseCard } from '#shared/model/views'
import { useLanguage, useWords } from '../../../ui/words'
import './links.css'

export function CaseLine({ card }: { readonly card: CaseCard }) {
  const { search } = useWords()
  const language = useLanguage()
  const { customer } = card
  const who = customer === null ? search.noCustomer : customer.name || search.noName
  const column = COLUMNS.find(({ id }) => id === card.column)?.text[language] ?? ''
  return (
    <span className="case-line">
      <span className="case-line-item">{card.item}</span>
      <span className="case-line-quiet">
        {[card.no, issueType(card.issueTypeId).text[language], column].join(' · ')}
      </span>
      <span className="case-line-who">
        {who} <span className="case-line-quiet">{customer?.shownPhone ?? ''}</span>
      </span>
    </span>
  )
}
