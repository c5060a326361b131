// Draws of a long list only the rows that can be seen; a short one is drawn whole. All rows have one height.
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'

/** Up to so many rows, drawing all of them is quicker than keeping count. */
const SHORT = 100

type Options = {
  readonly count: number
  /** In rem: rows grow with the text size. */
  readonly height: number
  /** In px. */
  readonly gap?: number
  /** What scrolls; the list may stand anywhere inside it. */
  readonly scroller: RefObject<HTMLElement | null>
  /** Stays drawn wherever the list is scrolled to: the row that has the focus. */
  readonly keep: number | null
}
export type DrawnRow = { readonly index: number; readonly style: CSSProperties | undefined }
type Drawn<Element extends HTMLElement> = {
  readonly rows: readonly DrawnRow[]
  readonly listRef: RefObject<Element | null>
  readonly listStyle: CSSProperties | undefined
  reveal(index: number): void
}

const USUAL_REM = 16

/** In px. Asked in the middle of drawing, it makes the browser lay out the page. */
export function remInPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL_REM
}

export function useDrawnRows<Element extends HTMLElement>(options: Options): Drawn<Element> {
  const { count, height, gap = 0, scroller, keep } = options
  const isLong = count > SHORT
  const listRef = useRef<Element>(null)
  const [above, setAbove] = useState(0)
  const [rem, setRem] = useState(() => (isLong ? remInPx() : USUAL_REM))

  const size = Math.round(height * rem)
  const rows = useVirtualizer({
    count,
    enabled: isLong,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    gap,
    overscan: 6,
    scrollMargin: above,
    rangeExtractor: range => {
      const seen = defaultRangeExtractor(range)
      if (keep === null || keep >= count || seen.includes(keep)) return seen
      return [...seen, keep].sort((a, b) => a - b)
    },
  })
  // Lists above may have grown, and the text size may have changed, at any drawing.
  useLayoutEffect(() => {
    // Not while scrolling: measuring makes the browser lay out in the middle of drawing.
    if (!isLong || rows.isScrolling) return
    setRem(remInPx())
    if (!listRef.current || !scroller.current) return
    const top = listRef.current.getBoundingClientRect().top - scroller.current.getBoundingClientRect().top
    setAbove(Math.round(top + scroller.current.scrollTop))
  })

  useLayoutEffect(() => {
    if (isLong && size > 0) rows.measure()
  }, [rows, isLong, size])

  const reveal = useCallback((index: number) => rows.scrollToIndex(index, { align: 'auto' }), [rows])

  if (!isLong) {
    return {
      rows: Array.from({ length: count }, (_, index) => ({ index, style: undefined })),
      listRef,
      listStyle: undefined,
      reveal,
    }
  }
  return {
    rows: rows.getVirtualItems().map(({ index, start }) => ({
      index,
      style: {
        position: 'absolute',
        insetInline: 0,
        height: size,
        transform: `translateY(${start - above}px)`,
      },
    })),
    listRef,
    listStyle: { position: 'relative', height: rows.getTotalSize() },
    reveal,
  }
}
