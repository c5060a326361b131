// The entries of the timeline about cases merged, split and linked.
import type { EventKind } from '#shared/model/case'
import { type Say, textOf } from './tell'

export const SAY_LINKS = {
  merged: ({ facts }, { words }) => words.links.timeline.merged(textOf(facts.no)),
  mergedFrom: ({ facts }, { words }) =>
    words.links.timeline.mergedFrom(textOf(facts.no), textOf(facts.items)),
  splitOff: ({ facts }, { words }) => {
    const { splitInto, splitFrom } = words.links.timeline
    const [to, items] = [textOf(facts.to), textOf(facts.items)]
    return to === '' ? splitFrom(textOf(facts.from), items) : splitInto(to, items)
  },
  linked: ({ facts }, { words }) => words.links.timeline.linked(textOf(facts.no)),
  unlinked: ({ facts }, { words }) => words.links.timeline.unlinked(textOf(facts.no)),
} as const satisfies Partial<Record<EventKind, Say>>
