// A card of passages. Each passage opens by a click or Enter, to be worded anew.

import { SCENARIOS } from '#shared/catalog/caseFacts'
import { CHANNELS } from '#shared/catalog/channels'
import { issueType } from '#shared/catalog/issueTypes'
import type { Card, Page, Passage, PassageRole, Section } from '#shared/catalog/knowledge/chapterTypes'
import type { Language } from '#shared/catalog/languages'
import type { ScriptLine } from '#shared/catalog/scripts/types'
import { improvedSince } from '#shared/domain/knowledge/ownText'
import { knowledgeText } from '#shared/domain/knowledge/texts'
import { useLanguage, useWords } from '../../ui/words'
import { useRoom } from './knowledgeRoom'
import { Template } from './Template'
import { usePageTitle } from './usePlaceNames'
import { ZoneBounds } from './ZoneBounds'

type CardViewProps = { readonly card: Card; readonly page: Page; readonly section: Section }

export function CardView({ card, page, section }: CardViewProps) {
  const words = useWords().knowledge
  const language = useLanguage()
  const pageTitle = usePageTitle()(page)
  const only = card.line ? conditionsOf(card.line, language) : []
  const where = [pageTitle, section.title?.[language] ?? '', card.title?.[language] ?? '']
  const name = where.filter(part => part !== '').join(' › ') || words.title
  // What is to be said comes first, then what not, then why.
  const passages = card.line ? [...card.passages.slice(1), ...card.passages.slice(0, 1)] : card.passages
  return (
    <article className="card">
      {card.title === undefined ? null : <h4>{card.title[language]}</h4>}
      {passages.map(passage => (
        <PassageView key={passage.key} passage={passage} where={name} />
      ))}
      {card.zone === undefined ? null : <ZoneBounds zone={card.zone} />}
      {only.length > 0 ? <p className="card-only">{words.only(only.join(' / '))}</p> : null}
    </article>
  )
}

function conditionsOf(line: ScriptLine, language: Language): string[] {
  return [
    ...(line.issueTypes ?? []).map(id => issueType(id).text[language]),
    ...(line.scenarios ?? []).map(id => SCENARIOS.find(scenario => scenario.id === id)?.text[language] ?? ''),
    ...(line.channels ?? []).map(id => CHANNELS.find(channel => channel.id === id)?.text[language] ?? ''),
  ]
}

/** What these are is seen; only a screen reader has to be told. */
const PLAIN: ReadonlySet<PassageRole> = new Set(['name', 'text'])

export function PassageView({ passage, where }: { readonly passage: Passage; readonly where: string }) {
  const words = useWords().knowledge
  const language = useLanguage()
  const { book, canEdit, edit } = useRoom()
  const { key, role } = passage
  const own = book.text.get(key)
  const text = knowledgeText(book, key, language)
  const shown = <Template text={text} language={language} />
  return (
    <button
      type="button"
      className="passage"
      data-role={role}
      data-key={key}
      aria-haspopup="dialog"
      onClick={() => edit({ kind: 'text', key, role, where })}
    >
      <span className="passage-role">
        <span className={PLAIN.has(role) ? 'chip-label-hidden' : undefined}>{words.roles[role]}</span>
        {own?.texts[language] === undefined ? null : <span className="own-mark">{words.own}</span>}
        {own !== undefined && improvedSince(own, key).length > 0 ? (
          <span className="own-mark">{words.improved}</span>
        ) : null}
      </span>
      <span className="passage-text">{role === 'example' ? words.example(text) : shown}</span>
      {canEdit ? null : <span className="chip-label-hidden">{words.readOnly}</span>}
    </button>
  )
}
