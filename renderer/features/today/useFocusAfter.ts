// Where the focus goes when a dialog has ended a row: the next row gets it. A row that is put off stays in the list,
// further down, and must not take the clerk along.
import { useEffect, useRef } from 'react'
import type { TodayRow } from '#shared/model/todayViews'
import type { RovingList } from '../../ui/useRovingList'

/** Answers with what remembers, before rows go, which one comes next. */
export function useFocusAfter(
  { current, focus }: RovingList,
  rows: readonly TodayRow[],
  isOpen: boolean,
): (gone: readonly string[]) => void {
  const wasOpen = useRef(false)
  const next = useRef<string | null>(null)
  useEffect(() => {
    const closed = wasOpen.current && !isOpen
    wasOpen.current = isOpen
    if (!closed) return
    const to = next.current ?? current
    if (to !== null && (next.current !== null || document.activeElement === document.body)) focus(to)
    next.current = null
  }, [isOpen, current, focus])
  return gone => {
    const place = rows.findLastIndex(row => gone.includes(row.key))
    const stays = (row: TodayRow) => !gone.includes(row.key)
    next.current = (rows.slice(place + 1).find(stays) ?? rows.slice(0, place).findLast(stays))?.key ?? null
  }
}
