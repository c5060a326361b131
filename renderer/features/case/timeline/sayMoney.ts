// The entries of the timeline about money.
import { MONEY_KINDS, MONEY_METHODS } from '#shared/catalog/moneyKinds'
import type { CaseEvent, EventKind } from '#shared/model/case'
import { sayYuan } from '#shared/model/money'
import { named, type Say, type Teller, textOf } from './tell'

const yuan = (fen: CaseEvent['facts'][string] | undefined) => (typeof fen === 'number' ? sayYuan(fen) : '')

type Sentence = (kind: string, yuan: string, method: string) => string

/** What it was, with what was kept back and who allowed it on further lines. */
function sayRow(
  sentence: Sentence,
  { facts }: CaseEvent,
  { words, language, nameOf }: Teller,
): ReturnType<Say> {
  const { money, timeline } = words
  const approvedBy = textOf(facts.approvedBy)
  return {
    sentence: sentence(
      named(MONEY_KINDS, facts.moneyKind, language),
      yuan(facts.amountFen),
      named(MONEY_METHODS, facts.method, language),
    ),
    more: [
      facts.keptFen ? money.timeline.kept(yuan(facts.keptFen)) : '',
      approvedBy === '' ? '' : timeline.approvedBy(nameOf(approvedBy), textOf(facts.reason)),
    ].filter(line => line !== ''),
  }
}

const isIn = ({ facts }: CaseEvent) => facts.payee === 'shop'

export const SAY_MONEY = {
  moneyPlanned: (event, teller) => {
    const { planned, plannedIn } = teller.words.money.timeline
    return sayRow(isIn(event) ? plannedIn : planned, event, teller)
  },
  moneyPaid: (event, teller) => {
    const { paid, received } = teller.words.money.timeline
    return sayRow(isIn(event) ? received : paid, event, teller)
  },
  moneyVoid: (event, teller) => {
    const { void: gone, voidPaid } = teller.words.money.timeline
    return sayRow(event.facts.wasPaid === true ? voidPaid : gone, event, teller)
  },
} as const satisfies Partial<Record<EventKind, Say>>
