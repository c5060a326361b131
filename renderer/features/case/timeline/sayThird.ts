// The entries of the timeline about suppliers and couriers.
import type { EventKind } from '#shared/model/case'
import type { Say } from './tell'

export const SAY_THIRD = {
  toSupplier: (_event, { words }) => words.timeline.something,
  supplierAnswered: (_event, { words }) => words.timeline.something,
  backFromSupplier: (_event, { words }) => words.timeline.something,
  claimOpened: (_event, { words }) => words.timeline.something,
} as const satisfies Partial<Record<EventKind, Say>>
