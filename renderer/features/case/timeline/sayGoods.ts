// The entries of the timeline about goods that came in, were placed, and went out.
import type { EventKind } from '#shared/model/case'
import type { Say } from './tell'

export const SAY_GOODS = {
  placed: (_event, { words }) => words.timeline.something,
  storeChanged: (_event, { words }) => words.timeline.something,
  priced: (_event, { words }) => words.timeline.something,
  split: (_event, { words }) => words.timeline.something,
  outPlanned: (_event, { words }) => words.timeline.something,
  outCancelled: (_event, { words }) => words.timeline.something,
  outReserved: (_event, { words }) => words.timeline.something,
  sentOut: (_event, { words }) => words.timeline.something,
  handedOver: (_event, { words }) => words.timeline.something,
  delivered: (_event, { words }) => words.timeline.something,
  outLost: (_event, { words }) => words.timeline.something,
  loanBack: (_event, { words }) => words.timeline.something,
} as const satisfies Partial<Record<EventKind, Say>>
