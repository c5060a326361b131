// Dragging cards: what a drag carries, and which columns take it. Only whose move it is can be set by hand.
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useState } from 'react'
import { type ColumnId, MOVES, type MoveId } from '#shared/catalog/columns'
import type { CaseCard } from '#shared/model/views'

/** The move that a column stands for, or null for one that facts alone lead to. */
export function moveOf(column: ColumnId): MoveId | null {
  return MOVES.find(move => move.column === column)?.id ?? null
}

export function canDrag(card: CaseCard): boolean {
  return moveOf(card.column) !== null
}

export function takes(column: ColumnId, card: CaseCard): boolean {
  return moveOf(column) !== null && card.column !== column
}

export function makeDraggable(element: HTMLElement, card: CaseCard): () => void {
  return draggable({ element, getInitialData: () => ({ caseId: card.caseId }) })
}

/** The card under way, or null. `onDrop` hears on which column it was let go. */
export function useDragged(
  find: (caseId: string) => CaseCard | null,
  onDrop: (card: CaseCard, move: MoveId) => void,
): CaseCard | null {
  const [dragged, setDragged] = useState<CaseCard | null>(null)
  const latest = useRef({ find, onDrop })
  useEffect(() => {
    latest.current = { find, onDrop }
  })
  useEffect(
    () =>
      monitorForElements({
        onDragStart: ({ source }) => setDragged(latest.current.find(String(source.data.caseId))),
        onDrop: ({ source, location }) => {
          setDragged(null)
          const card = latest.current.find(String(source.data.caseId))
          const column = location.current.dropTargets[0]?.data.column as ColumnId | undefined
          const move = column === undefined ? null : moveOf(column)
          if (card && column !== undefined && move !== null && takes(column, card)) {
            latest.current.onDrop(card, move)
          }
        },
      }),
    [],
  )
  return dragged
}

/** Makes the element a place to drop on; true while a card that it takes is over it. */
export function useDropColumn(column: ColumnId, accepts: boolean) {
  const ref = useRef<HTMLElement>(null)
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    if (!ref.current || !accepts) return
    const stop = dropTargetForElements({
      element: ref.current,
      getData: () => ({ column }),
      onDragEnter: () => setIsOver(true),
      onDragLeave: () => setIsOver(false),
      onDrop: () => setIsOver(false),
    })
    return () => {
      setIsOver(false)
      stop()
    }
  }, [column, accepts])
  return { ref, isOver }
}
