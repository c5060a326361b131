// What a card of the board says, in the words of the language.

import { COLUMNS, type ColumnId } from '#shared/catalog/columns'
import { issueType } from '#shared/catalog/issueTypes'
import type { Language } from '#shared/catalog/languages'
import { OUTCOMES } from '#shared/catalog/outcomes'
import { WISHES } from '#shared/catalog/wishes'
import type { CaseCard } from '#shared/model/views'
import type { Words } from '#shared/words/words'
import type { Say } from '../../bridge/useSay'

export type CardTime = {
  /** Without a badge it is plain text: nothing is waiting for a time. */
  readonly badge: boolean
  readonly text: string
  readonly exact: string
}

export function columnText(id: ColumnId, language: Language): string {
  return COLUMNS.find(column => column.id === id)?.text[language] ?? ''
}

export function wishText(card: CaseCard, language: Language): string {
  return WISHES.find(wish => wish.id === card.wish)?.text[language] ?? ''
}

export function problemText(card: CaseCard, language: Language): string {
  return issueType(card.issueTypeId).text[language]
}

export function customerText(card: CaseCard, words: Words): string {
  return card.customer?.name || card.customer?.tail || words.board.noName
}

export function sayCardTime(
  words: Words,
  say: Say,
  card: CaseCard,
  language: Language,
  brief: boolean,
): CardTime {
  if (card.closedAt !== null) {
    const outcome = OUTCOMES.find(each => each.id === card.outcome)?.text[language]
    return { badge: false, text: outcome ?? '', exact: words.board.doneOn(say.moment(card.closedAt)) }
  }
  const { dueAt, untouchedSince } = card
  // One badge only: a broken promise says more than silence.
  const isLate = dueAt !== null && say.isPast(dueAt)
  if (untouchedSince !== null && !isLate) {
    const text = words.board.untouched(say.age(untouchedSince, brief))
    return { badge: true, text, exact: say.exactly(untouchedSince) }
  }
  if (dueAt === null) return { badge: false, text: words.board.noPromise, exact: '' }
  const text = isLate ? words.board.late(say.age(dueAt, brief)) : say.left(dueAt, brief)
  return { badge: true, text, exact: say.exactly(dueAt) }
}

/** The whole card in one breath, for those who hear it. */
export function cardLabel(words: Words, say: Say, card: CaseCard, language: Language): string {
  return words.common.listOf([
    card.no,
    card.item,
    problemText(card, language),
    customerText(card, words),
    wishText(card, language),
    sayCardTime(words, say, card, language, false).text,
    words.board.owner(card.ownerName),
  ])
}
