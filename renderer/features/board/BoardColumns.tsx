// The seven columns side by side, the card that keys act upon, and the drag between them.
import { useMemo, useRef, useState } from 'react'
import type { MoveId } from '#shared/catalog/columns'
import type { BoardColumn, CaseCard } from '#shared/model/views'
import { useDesk } from '../../bridge/desk'
import { CardMenu, type MenuAt } from './CardMenu'
import type { CardDesk } from './CardView'
import { ColumnView } from './ColumnView'
import { useDragged } from './dragging'
import { useBoardCursor } from './useBoardCursor'

type BoardColumnsProps = {
  readonly columns: readonly BoardColumn[]
  readonly enabled: boolean
  onMove(card: CaseCard, move: MoveId | null): void
}

export function BoardColumns({ columns, enabled, onMove }: BoardColumnsProps) {
  const desk = useDesk()
  const [menu, setMenu] = useState<MenuAt | null>(null)
  const cursor = useBoardCursor(columns, {
    onOpen: card => desk.openCase(card.caseId),
    onMove: card => onMove(card, null),
    enabled: enabled && menu === null,
  })
  const byId = useMemo(
    () => new Map<string, CaseCard>(columns.flatMap(column => column.cards.map(card => [card.caseId, card]))),
    [columns],
  )
  const dragged = useDragged(caseId => byId.get(caseId) ?? null, onMove)

  const { note, choose, onReveal, spot } = cursor
  const openCase = useRef(desk.openCase)
  openCase.current = desk.openCase
  const cardDesk = useMemo<CardDesk>(
    () => ({
      note,
      choose,
      open: card => openCase.current(card.caseId),
      menu: (card, x, y) => setMenu({ card, x, y }),
    }),
    [note, choose],
  )

  return (
    <div className="board">
      {columns.map(column => (
        <ColumnView
          key={column.id}
          column={column}
          current={spot?.column === column.id ? spot.index : null}
          dragged={dragged}
          desk={cardDesk}
          onReveal={onReveal}
        />
      ))}
      {menu === null ? null : (
        <CardMenu
          at={menu}
          onClose={() => {
            setMenu(null)
            cursor.focus(menu.card)
          }}
          onOpen={() => desk.openCase(menu.card.caseId)}
          onMove={() => {
            setMenu(null)
            onMove(menu.card, null)
          }}
        />
      )}
    </div>
  )
}
