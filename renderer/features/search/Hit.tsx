// One case among the hits: whose it is, what it is about, how it stands, and where it was found.
import { memo } from 'react'
import { COLUMNS } from '#shared/catalog/columns'
import { issueType } from '#shared/catalog/issueTypes'
import type { FoundCase } from '#shared/model/searchViews'
import type { CaseCard } from '#shared/model/views'
import { useSay } from '../../bridge/useSay'
import { DueBadge } from '../../ui/DueBadge'
import { isSameOption, type Listbox } from '../../ui/useListbox'
import { useLanguage, useWords } from '../../ui/words'
import { Marked } from './Marked'

type HitProps = {
  readonly card: FoundCase
  readonly typed: string
  readonly option: ReturnType<Listbox['optionProps']>
}

export const Hit = memo(HitRow, isSame)

/** With each letter most hits stay; only what is new is drawn. */
function isSame(a: HitProps, b: HitProps): boolean {
  return a.card === b.card && a.typed === b.typed && isSameOption(a.option, b.option)
}

function HitRow({ card, typed, option }: HitProps) {
  const { search } = useWords()
  const language = useLanguage()
  const column = COLUMNS.find(({ id }) => id === card.column)?.text[language] ?? ''
  const { customer, foundIn } = card
  return (
    <div {...option} className="search-hit">
      <span className="search-hit-main">
        <span className="search-hit-item">
          <Marked text={card.item} typed={typed} />
        </span>
        <span className="search-hit-quiet">
          <Marked text={card.no} typed={typed} />
          {` · ${issueType(card.issueTypeId).text[language]}`}
        </span>
      </span>
      <span className="search-hit-main">
        <span>
          {customer === null ? (
            search.noCustomer
          ) : (
            <Marked text={customer.name || search.noName} typed={typed} />
          )}
        </span>
        <span className="search-hit-quiet">
          <Marked text={customer?.shownPhone ?? ''} typed={typed} />
        </span>
      </span>
      <span className="search-hit-column">{column}</span>
      <span className="search-hit-badge">
        <Badge card={card} />
      </span>
      {foundIn === null ? null : (
        <span className="search-hit-where">
          <span className="search-hit-field">{search.fields[foundIn.field]}</span>
          <Marked text={foundIn.text} typed={typed} />
        </span>
      )}
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
