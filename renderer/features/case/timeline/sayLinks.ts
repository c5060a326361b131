// The entries of the timeline about cases merged, split and linked.
import type { EventKind } from '#shared/model/case'
import type { Say } from './tell'

export const SAY_LINKS = {
  merged: (_event, { words }) => words.timeline.something,
  mergedFrom: (_event, { words }) => words.timeline.something,
  splitOff: (_event, { words }) => words.timeline.something,
  linked: (_event, { words }) => words.timeline.something,
  unlinked: (_event, { words }) => words.timeline.something,
} as const satisfies Partial<Record<EventKind, Say>>
