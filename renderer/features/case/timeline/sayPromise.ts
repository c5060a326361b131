// The entries of the timeline about promises: made, kept, broken or given up, agreed anew.
import { PROMISE_TO } from '#shared/catalog/promiseTo'
import type { CaseEvent, EventKind } from '#shared/model/case'
import { msOf } from '#shared/time/zone'
import { saySpan } from '#shared/words/sayTime'
import { type Say, type Teller, textOf } from './tell'

/** To whom something was promised, or nothing: to the customer, as usual. */
const partnerOf = ({ facts }: CaseEvent, { language }: Teller): string =>
  facts.to === undefined || facts.to === 'customer'
    ? ''
    : (PROMISE_TO.find(({ id }) => id === facts.to)?.name[language] ?? '')

const whatOf = ({ facts }: CaseEvent, { words }: Teller) => textOf(facts.what) || words.timeline.theWord

/** Who agreed to a time beyond the clerk's own limit. */
export function sayApproval({ facts }: CaseEvent, { words, nameOf }: Teller): string[] {
  const by = textOf(facts.approvedBy)
  return by === '' ? [] : [words.timeline.approvedBy(nameOf(by), textOf(facts.reason))]
}

function promised(event: CaseEvent, teller: Teller): string {
  const { timeline } = teller.words
  const due = teller.moment(textOf(event.facts.dueAt))
  if (event.facts.promise === 'expectation') return timeline.expected(due)
  const to = partnerOf(event, teller)
  return to === '' ? timeline.promised(due) : timeline.promisedTo(to, due)
}

export const SAY_PROMISE = {
  promised: (event, teller) => {
    const keeper = textOf(event.facts.keeper)
    const keptBy = keeper === '' ? [] : [teller.words.timeline.keptBy(teller.nameOf(keeper))]
    return { sentence: promised(event, teller), more: [...keptBy, ...sayApproval(event, teller)] }
  },
  promiseKept: (event, teller) => teller.words.timeline.kept(whatOf(event, teller)),
  promiseBroken: (event, teller) => {
    const { words } = teller
    const lateMs = msOf(event.at) - msOf(textOf(event.facts.dueAt) || event.at)
    // Given up with its reason, or the case ended without it before its time had come.
    const isLate = lateMs > 0 && event.facts.givenUp !== true
    const what = whatOf(event, teller)
    return isLate ? words.timeline.broken(what, saySpan(words, lateMs)) : words.treatment.notKept(what)
  },
  promiseRenegotiated: (event, teller) => {
    const { timeline } = teller.words
    const from = teller.moment(textOf(event.facts.from))
    const until = teller.moment(textOf(event.facts.dueAt))
    const to = partnerOf(event, teller)
    const sentence = to === '' ? timeline.renegotiated(from, until) : timeline.renegotiatedTo(to, from, until)
    return { sentence, more: sayApproval(event, teller) }
  },
} as const satisfies Partial<Record<EventKind, Say>>

export const isPromise = (kind: EventKind): kind is keyof typeof SAY_PROMISE =>
  Object.hasOwn(SAY_PROMISE, kind)
