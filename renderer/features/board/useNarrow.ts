// Whether a column has little room, so that its cards need a line more.
import { type RefObject, useLayoutEffect, useState } from 'react'
import { remInPx } from '../../ui/useDrawnRows'

/** In rem: below it, an item beside its problem would be a few characters. */
const NARROW_REM = 13

export function useNarrow(element: RefObject<HTMLElement | null>): boolean {
  const [isNarrow, setNarrow] = useState(false)
  useLayoutEffect(() => {
    const column = element.current
    if (column === null) return
    const look = () => {
      const rem = remInPx()
      setNarrow(column.clientWidth > 0 && column.clientWidth < NARROW_REM * rem)
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(column)
    return () => observer.disconnect()
  }, [element])
  return isNarrow
}
