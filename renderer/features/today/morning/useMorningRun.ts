// The morning run: which rows, how far she is. Kept while the window lives, so that a look at a case comes back to its row.
import { useEffect, useState } from 'react'
import { z } from 'zod'
import type { TodayRow, TodayView } from '#shared/model/todayViews'

const Kept = z.object({
  /** The shop's day on which it began: yesterday's run is over. */
  day: z.string(),
  keys: z.array(z.string()).min(1),
  at: z.number().int().min(0),
  /** Rows with which she did something herself: once they are gone she need not be told. */
  touched: z.array(z.string()),
})
type Kept = z.infer<typeof Kept>

const PLACE = 'today-run'

function kept(day: string): Kept | null {
  try {
    const run = Kept.parse(JSON.parse(sessionStorage.getItem(PLACE) ?? ''))
    return run.day === day ? run : null
  } catch {
    // None is under way.
    return null
  }
}

export type MorningRun = {
  /** How many rows it began with. */
  readonly of: number
  /** Place of the row that is shown, from 1; beyond the last one when all were seen. */
  readonly at: number
  readonly isOver: boolean
  /** Null where it has gone without her doing. */
  readonly row: TodayRow | null
  readonly done: number
  readonly putOff: number
  next(): void
  back(): void
  touch(): void
}
type MorningDesk = {
  readonly run: MorningRun | null
  start(): void
  /** The key of the row that she was at. */
  end(): string | null
}

export function useMorningRun(view: TodayView | undefined, day: string): MorningDesk {
  const [saved, setSaved] = useState(() => kept(day))
  useEffect(() => {
    if (saved === null) sessionStorage.removeItem(PLACE)
    else sessionStorage.setItem(PLACE, JSON.stringify(saved))
  }, [saved])

  function start(): void {
    const keys = view?.groups
      .filter(({ id }) => id !== 'later')
      .flatMap(({ rows }) => rows.map(row => row.key))
    if (keys && keys.length > 0) setSaved({ day, keys, at: 0, touched: [] })
  }
  if (saved === null || view === undefined) return { run: null, start, end: () => null }

  const live = new Map(view.groups.flatMap(({ rows }) => rows.map(row => [row.key, row] as const)))
  // Rows of another shop that this window had open before.
  if (saved.touched.length === 0 && !saved.keys.some(key => live.has(key)))
    return { run: null, start, end: () => null }
  const isThere = (key: string) => live.get(key)?.snoozedUntil === null
  const isDealtWith = (key: string) => !isThere(key) && saved.touched.includes(key)
  /** From there on, the first that she has not dealt with. */
  const from = (at: number) => {
    const found = saved.keys.findIndex((key, place) => place >= at && !isDealtWith(key))
    return found === -1 ? saved.keys.length : found
  }
  const before = (at: number) => saved.keys.findLastIndex((key, place) => place < at && !isDealtWith(key))
  const at = from(saved.at)
  const key = saved.keys[at]
  const dealtWith = saved.keys.filter(isDealtWith)
  const putOff = dealtWith.filter(one => live.has(one)).length

  const run: MorningRun = {
    of: saved.keys.length,
    at: at + 1,
    isOver: key === undefined,
    row: key !== undefined && isThere(key) ? (live.get(key) ?? null) : null,
    done: dealtWith.length - putOff,
    putOff,
    next: () => setSaved({ ...saved, at: from(at + 1) }),
    back: () => {
      const place = before(at)
      if (place !== -1) setSaved({ ...saved, at: place })
    },
    touch: () => {
      if (key !== undefined && !saved.touched.includes(key))
        setSaved({ ...saved, at, touched: [...saved.touched, key] })
    },
  }
  return {
    run,
    start,
    end: () => {
      setSaved(null)
      return key ?? null
    },
  }
}
