// Keeps rows that have just gone for a moment, so that the eye sees which one went.
import { useEffect, useState } from 'react'

/** As long as the animation in `today.css`. */
const MOMENT_MS = 140
/** More at once is news from elsewhere, not the clerk's own doing. */
const MOST = 3

type Leaving<Row> = { readonly row: Row; readonly place: number }

export function useLeaving<Row extends { readonly key: string }>(
  rows: readonly Row[],
): readonly Leaving<Row>[] {
  const [before, setBefore] = useState(rows)
  const [leaving, setLeaving] = useState<readonly Leaving<Row>[]>([])
  if (rows !== before) {
    const still = new Set(rows.map(row => row.key))
    const gone = before.flatMap((row, place) => (still.has(row.key) ? [] : [{ row, place }]))
    setBefore(rows)
    setLeaving(gone.length <= MOST ? gone : [])
  }
  useEffect(() => {
    if (leaving.length === 0) return
    const timer = setTimeout(() => setLeaving([]), MOMENT_MS)
    return () => clearTimeout(timer)
  }, [leaving])
  return leaving
}
