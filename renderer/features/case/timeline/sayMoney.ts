// The entries of the timeline about money.
import type { EventKind } from '#shared/model/case'
import type { Say } from './tell'

export const SAY_MONEY = {
  moneyPlanned: (_event, { words }) => words.timeline.something,
  moneyPaid: (_event, { words }) => words.timeline.something,
  moneyVoid: (_event, { words }) => words.timeline.something,
} as const satisfies Partial<Record<EventKind, Say>>
