// Moving over the board by keyboard: up and down in a column, left and right between columns that hold cards.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ColumnId } from '#shared/catalog/columns'
import type { BoardColumn, CaseCard } from '#shared/model/views'
import { isTyping, useKeys } from '../../ui/keys'
import { useWords } from '../../ui/words'

export type Spot = { readonly column: ColumnId; readonly index: number; readonly card: CaseCard }
export type BoardCursor = {
  readonly spot: Spot | null
  focus(card: CaseCard): void
  /** For the `ref` and `onFocus` of each card. */
  note(caseId: string, element: HTMLElement | null): void
  choose(caseId: string): void
  onReveal(column: ColumnId, reveal: (index: number) => void): void
  hears(): boolean
}

function spotAt(columns: readonly BoardColumn[], at: number, index: number): Spot | null {
  const column = columns[at]
  const card = column?.cards[Math.max(0, Math.min(index, column.cards.length - 1))]
  return column && card ? { column: column.id, index: column.cards.indexOf(card), card } : null
}

function spotOf(columns: readonly BoardColumn[], caseId: string): Spot | null {
  for (const column of columns) {
    const index = column.cards.findIndex(card => card.caseId === caseId)
    const card = column.cards[index]
    if (card) return { column: column.id, index, card }
  }
  return null
}

/** The next column in this direction that holds cards. */
function beside(columns: readonly BoardColumn[], from: Spot, step: 1 | -1): Spot {
  let at = columns.findIndex(column => column.id === from.column) + step
  while (columns[at]?.cards.length === 0) at += step
  return spotAt(columns, at, from.index) ?? from
}

export function useBoardCursor(
  columns: readonly BoardColumn[],
  options: { onOpen(card: CaseCard): void; onMove(card: CaseCard): void; readonly enabled: boolean },
): BoardCursor {
  const words = useWords()
  const elements = useRef(new Map<string, HTMLElement>())
  const reveals = useRef(new Map<ColumnId, (index: number) => void>())
  const wanted = useRef<string | null>(null)
  const last = useRef({ at: 0, index: 0 })
  const started = useRef(false)
  const [chosen, setChosen] = useState<string | null>(null)

  const spot = useMemo(() => {
    const known = chosen === null ? null : spotOf(columns, chosen)
    if (known) return known
    // A card that went away hands the focus to the one in its place.
    const near = spotAt(columns, last.current.at, last.current.index)
    const first = columns.findIndex(column => column.cards.length > 0)
    return near ?? spotAt(columns, first, 0)
  }, [columns, chosen])

  useEffect(() => {
    if (spot) last.current = { at: columns.findIndex(column => column.id === spot.column), index: spot.index }
  })

  const toElement = useCallback((to: Spot) => {
    const element = elements.current.get(to.card.caseId)
    wanted.current = element ? null : to.card.caseId
    if (!element) return reveals.current.get(to.column)?.(to.index)
    element.focus()
    element.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }, [])

  const go = useCallback(
    (to: Spot) => {
      setChosen(to.card.caseId)
      toElement(to)
    },
    [toElement],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: only news about the cards moves the focus by itself
  useEffect(() => {
    if (!spot || !options.enabled) return
    const active = document.activeElement
    const first = !started.current
    const lost = active === null || active === document.body || (first && active.closest('nav') !== null)
    if (lost && (first || chosen !== null)) toElement(spot)
    started.current = true
  }, [columns, options.enabled])

  const hears = () => {
    const active = document.activeElement
    if (active === null || active === document.body) return true
    return !isTyping(active) && active.closest('.board') !== null
  }
  const to = (find: (from: Spot) => Spot | null) => () => {
    if (!spot || !hears()) return false
    const isFirst = chosen === null && document.activeElement === document.body
    go((isFirst ? null : find(spot)) ?? spot)
    return true
  }
  const along = (step: number) =>
    to(from => {
      const at = columns.findIndex(column => column.id === from.column)
      return spotAt(columns, at, from.index + step)
    })
  const down = { does: words.keys.next, run: along(1) }
  const up = { does: words.keys.previous, run: along(-1) }
  const onSpot = (run: (card: CaseCard) => void) => () => {
    if (!spot || !hears()) return false
    run(spot.card)
    return true
  }
  useKeys(
    {
      ArrowDown: down,
      KeyJ: down,
      ArrowUp: up,
      KeyK: up,
      ArrowLeft: { does: words.board.left, run: to(from => beside(columns, from, -1)) },
      ArrowRight: { does: words.board.right, run: to(from => beside(columns, from, 1)) },
      Home: { does: words.keys.first, run: along(Number.NEGATIVE_INFINITY) },
      End: { does: words.keys.last, run: along(Number.POSITIVE_INFINITY) },
      Enter: { does: words.board.openCard, run: onSpot(options.onOpen) },
      KeyM: { does: words.board.move, run: onSpot(options.onMove) },
    },
    { title: words.board.title, enabled: options.enabled && spot !== null },
  )

  const focus = useCallback(
    (card: CaseCard) => {
      const found = spotOf(columns, card.caseId)
      if (found) go(found)
    },
    [columns, go],
  )
  const note = useCallback((caseId: string, element: HTMLElement | null) => {
    if (element) elements.current.set(caseId, element)
    else elements.current.delete(caseId)
    if (element && wanted.current === caseId) {
      wanted.current = null
      element.focus({ preventScroll: true })
    }
  }, [])
  const onReveal = useCallback((column: ColumnId, reveal: (index: number) => void) => {
    reveals.current.set(column, reveal)
  }, [])

  return { spot, focus, note, choose: setChosen, onReveal, hears }
}
