// The no-repeat card in words (N4): the same sentences on the screen and on paper, and the one to read back to him.
import { CHANNELS, TELLING_WAYS } from '../catalog/channels'
import { MOVES } from '../catalog/columns'
import { stageOfFlow } from '../catalog/flowStages'
import { issueType } from '../catalog/issueTypes'
import type { Language, Text } from '../catalog/languages'
import { IN_STATES, OUT_KINDS, OUT_STATES } from '../catalog/lineStates'
import { MONEY_KINDS, MONEY_METHODS } from '../catalog/moneyKinds'
import { OUTCOMES } from '../catalog/outcomes'
import { LEVELS, SEVERITIES } from '../catalog/platform'
import { PROMISE_TO } from '../catalog/promiseTo'
import { WISHES } from '../catalog/wishes'
import type { DoneFact, MoodFact, NoRepeatFacts, PromiseFact } from '../model/handOverViews'
import { exactYuan } from '../model/money'
import type { Words } from '../words/words'

/** What every sentence is said with; `moment` as people say times (今天 15:20), or exactly, for paper. */
export type Pen = { readonly words: Words; readonly language: Language; moment(at: string): string }

export const CARD_SECTIONS = [
  'happened',
  'wants',
  'corrected',
  'promised',
  'done',
  'notes',
  'next',
  'mood',
] as const
export type CardSectionId = (typeof CARD_SECTIONS)[number]
export type CardLine = { readonly text: string; readonly isLate?: true }
export type CardSection = { readonly id: CardSectionId; readonly lines: readonly CardLine[] }

const plain = (text: string): CardLine => ({ text })

function nameOf<Id>(entries: readonly { readonly id: Id; readonly text: Text }[], id: Id, { language }: Pen) {
  return entries.find(entry => entry.id === id)?.text[language] ?? ''
}

const times = (text: string, count: number) => (count > 1 ? `${text} ×${count}` : text)

function problemOf(facts: NoRepeatFacts, { language, words }: Pen): string {
  const type = issueType(facts.issueTypeId)
  const tags = (type.subTags ?? []).filter(({ id }) => facts.subTags.includes(id))
  return words.common.listOf([type, ...tags].map(({ text }) => text[language]))
}

function happened(facts: NoRepeatFacts, pen: Pen): string[] {
  const { noRepeat } = pen.words
  const channel = nameOf(CHANNELS, facts.channel, pen)
  return [
    noRepeat.about(times(facts.item, facts.pieces), problemOf(facts, pen)),
    ...(facts.story === '' ? [] : [facts.story]),
    noRepeat.registered(pen.moment(facts.registeredAt), channel),
    ...facts.said.map(({ at, byName, text }) => noRepeat.hisWords(pen.moment(at), byName, text)),
  ]
}

function promised(promise: PromiseFact, pen: Pen): CardLine {
  const { noRepeat } = pen.words
  const { what, dueAt, kind, to, byName, state } = promise
  const due = pen.moment(dueAt)
  const toWhom = to === 'customer' ? '' : (PROMISE_TO.find(({ id }) => id === to)?.name[pen.language] ?? '')
  const sentence =
    kind === 'expectation'
      ? noRepeat.expected(due, what)
      : noRepeat.promiseBy(due, what || noRepeat.nextWord, toWhom, byName)
  const text = `${sentence} · ${noRepeat.promiseStates[state]}`
  return state === 'late' ? { text, isLate: true } : plain(text)
}

function done(fact: DoneFact, pen: Pen): string {
  const { noRepeat } = pen.words
  switch (fact.kind) {
    case 'piece':
      return noRepeat.piece(times(fact.item, fact.qty), nameOf(IN_STATES, fact.state, pen))
    case 'out': {
      const item = times(fact.item, fact.qty)
      return noRepeat.out(nameOf(OUT_KINDS, fact.out, pen), item, nameOf(OUT_STATES, fact.state, pen))
    }
    case 'money': {
      const what = nameOf(MONEY_KINDS, fact.money, pen)
      const how = nameOf(MONEY_METHODS, fact.method, pen)
      const yuan = exactYuan(fact.amountFen)
      return fact.paidAt === null
        ? noRepeat.planned(what, yuan, how)
        : noRepeat.paid(what, yuan, how, pen.moment(fact.paidAt))
    }
    case 'decided':
      return noRepeat.decided(nameOf(OUTCOMES, fact.outcome, pen))
    case 'declined':
      return noRepeat.declined(pen.moment(fact.at))
    case 'told': {
      const how = fact.how === null ? '' : nameOf(TELLING_WAYS, fact.how, pen)
      const { at, byName, text } = fact.words
      return noRepeat.told(pen.moment(at), how, byName, text)
    }
  }
}

/** The next thing to do, in a few words. */
export function nextStep({ next }: NoRepeatFacts, pen: Pen): string {
  const { noRepeat } = pen.words
  const stage = next.stage === null ? '' : stageOfFlow(next.stage).text[pen.language]
  const waits = next.move === 'us' ? '' : noRepeat.waits(nameOf(MOVES, next.move, pen), next.moveReason)
  return [waits, stage].filter(Boolean).join(' · ') || noRepeat.nothingNext
}

function next(facts: NoRepeatFacts, pen: Pen): string[] {
  const reminders = facts.next.reminders.map(({ title, dueAt }) =>
    pen.words.noRepeat.reminder(pen.moment(dueAt), title),
  )
  return [nextStep(facts, pen), ...reminders]
}

function mood(fact: MoodFact, pen: Pen): string {
  const { mood: words } = pen.words.noRepeat
  switch (fact.kind) {
    case 'heated':
      return words.heated(pen.moment(fact.at), fact.isOver)
    case 'platform':
      return words.platform(nameOf(SEVERITIES, fact.severity, pen))
    case 'level':
      return words.level(nameOf(LEVELS, fact.level, pen))
    case 'again':
      return words.again(fact.cases)
    case 'waiting':
      return words.waiting(fact.days)
    default:
      return words[fact.kind](fact.count)
  }
}

const orElse = (lines: readonly CardLine[], otherwise: string) =>
  lines.length === 0 ? [plain(otherwise)] : lines

/**
 * The card from top to bottom; what he corrected stands right after what he wants. Paper gets about: our own notes stay
 * on the screen.
 */
export function cardSections(facts: NoRepeatFacts, pen: Pen, on: 'screen' | 'paper'): CardSection[] {
  const { noRepeat } = pen.words
  const lines: Readonly<Record<CardSectionId, readonly CardLine[]>> = {
    happened: happened(facts, pen).map(plain),
    wants: [plain(nameOf(WISHES, facts.wish, pen))],
    corrected: facts.corrections.map(({ at, byName, text }) =>
      plain(noRepeat.corrected(pen.moment(at), byName, text)),
    ),
    promised: orElse(
      facts.promises.map(promise => promised(promise, pen)),
      noRepeat.noPromise,
    ),
    done: orElse(
      facts.done.map(fact => plain(done(fact, pen))),
      noRepeat.nothingDone,
    ),
    notes:
      on === 'paper'
        ? []
        : facts.notes.map(({ at, byName, text }) => plain(noRepeat.noted(pen.moment(at), byName, text))),
    next: next(facts, pen).map(plain),
    mood: orElse(
      facts.mood.map(fact => plain(mood(fact, pen))),
      noRepeat.mood.calm,
    ),
  }
  return CARD_SECTIONS.flatMap(id => (lines[id].length === 0 ? [] : [{ id, lines: lines[id] }]))
}

/** When it was read back to him last, or since when nobody has. */
export function readBackState(
  { readBack, unconfirmedSince }: Pick<NoRepeatFacts, 'readBack' | 'unconfirmedSince'>,
  { words, moment }: Pick<Pen, 'words' | 'moment'>,
): string {
  const { state } = words.noRepeat
  if (unconfirmedSince !== null) return state.unconfirmed(moment(unconfirmedSince))
  return readBack === null ? state.never : state.confirmed(moment(readBack.at), readBack.byName)
}
