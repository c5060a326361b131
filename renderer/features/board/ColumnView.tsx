// One column of the board: its head with counts, and its cards; during a drag it says whether it takes the card.
import { IconAlertOctagonFilled } from '@tabler/icons-react'
import { memo, useEffect, useRef } from 'react'
import type { BoardColumn, CaseCard } from '#shared/model/views'
import { useShop } from '../../bridge/appState'
import { useDrawnRows } from '../../ui/useDrawnRows'
import { useLanguage, useWords } from '../../ui/words'
import { type CardDesk, CardView } from './CardView'
import { takes, useDropColumn } from './dragging'
import { columnText } from './sayCard'
import type { BoardCursor } from './useBoardCursor'
import { useNarrow } from './useNarrow'

/** Three lines and their space, four in a narrow column; the same in `board.css`. */
const CARD_REM = 5.25
const NARROW_CARD_REM = 6.5
const GAP = 8

type ColumnViewProps = {
  readonly column: BoardColumn
  /** Place of the card that keys act upon, when it is in this column. */
  readonly current: number | null
  readonly dragged: CaseCard | null
  readonly desk: CardDesk
  readonly onReveal: BoardCursor['onReveal']
}

export const ColumnView = memo(function ColumnView({
  column,
  current,
  dragged,
  desk,
  onReveal,
}: ColumnViewProps) {
  const words = useWords()
  const language = useLanguage()
  const shop = useShop()
  const scroller = useRef<HTMLDivElement>(null)
  const { id, cards, overdue } = column
  const accepts = dragged !== null && takes(id, dragged)
  const drop = useDropColumn(id, accepts)
  const isNarrow = useNarrow(drop.ref)
  const drawn = useDrawnRows<HTMLUListElement>({
    count: cards.length,
    height: isNarrow ? NARROW_CARD_REM : CARD_REM,
    gap: GAP,
    scroller,
    keep: current,
  })
  const { reveal } = drawn
  useEffect(() => onReveal(id, reveal), [onReveal, id, reveal])

  const name = columnText(id, language)
  const refusal = dragged !== null && !accepts && dragged.column !== id ? words.board.notByHand[id] : null
  return (
    <section
      ref={drop.ref}
      className="board-column"
      aria-label={words.board.columnLabel(name, cards.length, overdue)}
      data-narrow={isNarrow || undefined}
      data-empty={cards.length === 0 || undefined}
      data-accepts={accepts || undefined}
      data-over={drop.isOver || undefined}
      data-refuses={refusal !== null || undefined}
    >
      <header className="board-head">
        <h2 title={name}>{name}</h2>
        <span className="board-count">{cards.length}</span>
        {overdue > 0 ? (
          <span className="board-late" title={words.board.overdueCount(overdue)}>
            <IconAlertOctagonFilled size={14} aria-hidden />
            {overdue}
          </span>
        ) : null}
      </header>
      <div className="board-cards" ref={scroller}>
        {refusal === null ? null : <p className="board-refusal">{refusal}</p>}
        <ul ref={drawn.listRef} style={drawn.listStyle}>
          {drawn.rows.map(({ index, style }) => {
            const card = cards[index]
            return card ? (
              <CardView
                key={card.caseId}
                card={card}
                isCurrent={index === current}
                readOnly={shop.readOnly}
                style={style}
                desk={desk}
              />
            ) : null
          })}
        </ul>
      </div>
    </section>
  )
})
