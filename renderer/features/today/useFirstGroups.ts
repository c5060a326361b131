// Today is drawn in two steps: what fills the window, then what lies below it. Nobody waits for rows that she cannot see yet.
import { startTransition, useEffect, useMemo, useState } from 'react'
import type { TodayGroup } from '#shared/model/todayViews'

/** A row is no lower than that, at every text size. */
const LEAST_ROW_PX = 48

/** `isAll` from the beginning when a row further down is wanted at once. */
export function useFirstGroups(groups: readonly TodayGroup[], isAll: boolean): readonly TodayGroup[] {
  const [isSettled, setSettled] = useState(isAll)
  useEffect(() => startTransition(() => setSettled(true)), [])
  return useMemo(
    () => (isSettled ? groups : firstOf(groups, window.innerHeight / LEAST_ROW_PX)),
    [groups, isSettled],
  )
}

function firstOf(groups: readonly TodayGroup[], most: number): readonly TodayGroup[] {
  let left = Math.ceil(most)
  return groups.flatMap(group => {
    if (left <= 0) return []
    const rows = group.rows.slice(0, left)
    left -= group.rows.length
    return [{ ...group, rows }]
  })
}
