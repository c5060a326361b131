// One case among the hits: whose it is, what it is about, how it stands.
import { COLUMNS } from '#shared/catalog/columns'
import { issueType } from '#shared/catalog/issueTypes'
import type { CaseCard } from '#shared/model/views'
import { useSay } from '../../bridge/useSay'
import { DueBadge } from '../../ui/DueBadge'
import type { Listbox } from '../../ui/useListbox'
import { useLanguage, useWords } from '../../ui/words'

type HitProps = {
  readonly card: CaseCard
  readonly option: ReturnType<Listbox['optionProps']>
  readonly isActive: boolean
}

export function Hit({ card, option }: HitProps) {
  const { search } = useWords()
  const language = useLanguage()
  const column = COLUMNS.find(({ id }) => id === card.column)?.text[language] ?? ''
  const { customer } = card
  return (
    <div {...option} className="search-hit">
      <span className="search-hit-main">
        <span className="search-hit-item">{card.item}</span>
        <span className="search-hit-quiet">
          {[card.no, issueType(card.issueTypeId).text[language]].join(' · ')}
        </span>
      </span>
      <span className="search-hit-main">
        <span>{customer === null ? search.noCustomer : customer.name || search.noName}</span>
        <span className="search-hit-quiet">{customer?.shownPhone ?? ''}</span>
      </span>
      <span className="search-hit-column">{column}</span>
      <span className="search-hit-badge">
        <Badge card={card} />
      </span>
    </div>
  )
}

function Badge({ card }: { readonly card: CaseCard }) {
  const { search } = useWords()
  const say = useSay()
  if (card.closedAt !== null) return null
  if (card.dueAt !== null)
    return <DueBadge tone={card.tone} text={say.left(card.dueAt)} exact={say.exactly(card.dueAt)} />
  if (card.untouchedSince === null) return null
  return (
    <DueBadge
      tone={card.tone}
      text={search.untouched(say.age(card.untouchedSince))}
      exact={say.exactly(card.untouchedSince)}
    />
  )
}
