// The entries of the timeline about the course of the case, the platform, the level.
import type { EventKind } from '#shared/model/case'
import type { Say } from './tell'

export const SAY_FLOW = {
  flowChanged: (_event, { words }) => words.timeline.something,
  stageMarked: (_event, { words }) => words.timeline.something,
  platform: (_event, { words }) => words.timeline.something,
  platformResult: (_event, { words }) => words.timeline.something,
  levelRaised: (_event, { words }) => words.timeline.something,
} as const satisfies Partial<Record<EventKind, Say>>
