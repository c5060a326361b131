// The time until which we promise an answer: the proposal, one hour earlier or later, never into closed hours.

import { openingHoursOf } from '#shared/domain/settings'
import type { RegisterContext, SettingsView } from '#shared/model/views'
import { isOpenAt, lastClosing, nextOpening, type OpeningHours } from '#shared/time/openingHours'
import { HOUR_MS, instant, MINUTE_MS, msOf } from '#shared/time/zone'

export type PromiseTime = {
  /** What is shown, printed and sent; null until main has answered. */
  readonly dueAt: string | null
  /** The proposal lay in closed hours: the time it would have been. */
  readonly movedFrom: string | null
  /** Chosen by hand. */
  readonly own: boolean
  /** Above this many hours the manager is asked; null while it is within them. */
  readonly overLimit: number | null
  /** The new time for the form, or null when it cannot go that way. */
  shifted(hours: 1 | -1): string | null
}

type Inputs = {
  readonly proposal: RegisterContext['promise'] | undefined
  readonly chosen: string | null
  readonly settings: SettingsView | undefined
  readonly nowMs: number
}

export function promiseTime({ proposal, chosen, settings, nowMs }: Inputs): PromiseTime {
  // A time from an old draft may have passed.
  const own = chosen !== null && msOf(chosen) > nowMs
  const dueAt = own ? chosen : (proposal?.dueAt ?? null)
  const limit = settings?.promiseLimitHours
  // Only a preview, with the same minute of grace: the rule itself decides when the case is saved.
  const isOver = limit !== undefined && dueAt !== null && msOf(dueAt) > nowMs + limit * HOUR_MS + MINUTE_MS
  return {
    dueAt,
    movedFrom: !own && proposal?.moved ? proposal.exactAt : null,
    own,
    overLimit: isOver ? limit : null,
    shifted: hours =>
      dueAt === null || settings === undefined
        ? null
        : shift(msOf(dueAt), hours, openingHoursOf(settings), nowMs),
  }
}

function shift(dueMs: number, hours: 1 | -1, opening: OpeningHours, nowMs: number): string | null {
  const wanted = dueMs + hours * HOUR_MS
  if (isOpenAt(wanted, opening)) return wanted > nowMs ? instant(wanted) : null
  const open = hours === 1 ? nextOpening(wanted, opening) : lastClosing(wanted, nowMs, opening)
  // A shop without opening hours promises round the clock.
  const next = open ?? (nextOpening(nowMs, opening) === null ? wanted : null)
  return next !== null && next > nowMs ? instant(next) : null
}
