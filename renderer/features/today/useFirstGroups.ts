// Today is drawn in two steps: what fills the window, then what lies below it. Nobody waits for rows that she cannot see yet.
import { startTransition, useEffect, useMemo, useState } from 'react'
import type { TodayView } from '#shared/model/todayViews'

type Group = TodayView['groups'][number]

/** More than a high window shows. */
const ROWS_AT_FIRST = 24

/** `isAll` from the beginning when a row further down is wanted at once. */
export function useFirstGroups(groups: readonly Group[], isAll: boolean): readonly Group[] {
  const [isSettled, setSettled] = useState(isAll)
  useEffect(() => startTransition(() => setSettled(true)), [])
  return useMemo(() => (isSettled ? groups : firstOf(groups)), [groups, isSettled])
}

function firstOf(groups: readonly Group[]): readonly Group[] {
  let rows = 0
  return groups.filter(group => {
    const isFirst = rows < ROWS_AT_FIRST
    rows += group.rows.length
    return isFirst
  })
}
