// The entries of the timeline about who looks after a case, hand-overs, and follow-ups that were moved or dropped.
import type { EventKind } from '#shared/model/case'
import { type Say, textOf } from './tell'

export const SAY_FOLLOWING = {
  assigned: ({ facts }, { words, nameOf }) =>
    words.following.assigned(nameOf(textOf(facts.from)), nameOf(textOf(facts.to))),
  handOverGiven: ({ facts }, { words, nameOf }) => {
    const to = textOf(facts.to)
    return to === '' ? words.following.handOverGivenAny : words.following.handOverGiven(nameOf(to))
  },
  handOverAccepted: ({ facts }, { words, nameOf }) =>
    words.following.handOverAccepted(nameOf(textOf(facts.from))),
  handOverReturned: ({ facts }, { words, nameOf }) =>
    facts.takenBack === true
      ? words.following.handOverTakenBack
      : words.following.handOverReturned(nameOf(textOf(facts.from))),
  readBack: ({ text }, { words }) =>
    text === '' ? words.following.readBack : words.following.readBackCorrected,
  reminderChanged: ({ facts }, { words, moment }) =>
    words.following.reminderChanged(textOf(facts.what), moment(textOf(facts.dueAt))),
  reminderDropped: ({ facts }, { words }) => words.following.reminderDropped(textOf(facts.what)),
  cared: (_event, { words }) => words.following.cared,
} as const satisfies Partial<Record<EventKind, Say>>
