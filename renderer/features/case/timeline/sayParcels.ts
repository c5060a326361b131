// The entries of the timeline about parcels.
import type { EventKind } from '#shared/model/case'
import type { Say } from './tell'

export const SAY_PARCELS = {
  parcelExpected: (_event, { words }) => words.timeline.something,
  parcelChanged: (_event, { words }) => words.timeline.something,
  parcelStep: (_event, { words }) => words.timeline.something,
  claimedParcel: (_event, { words }) => words.timeline.something,
} as const satisfies Partial<Record<EventKind, Say>>
