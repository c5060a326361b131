// The board as a list: every case in one line, what hurts most on top.
import { UnstyledButton } from '@mantine/core'
import { type CSSProperties, memo, useMemo, useRef } from 'react'
import { byUrgency } from '#shared/domain/cards'
import type { BoardColumn, CaseCard } from '#shared/model/views'
import { useShop } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { useSay } from '../../bridge/useSay'
import { DueBadge } from '../../ui/DueBadge'
import { useKeys } from '../../ui/keys'
import { List, ListRow } from '../../ui/ListRow'
import { KeyHint } from '../../ui/layout'
import { useDrawnRows } from '../../ui/useDrawnRows'
import { isSameRow, type RowProps, useRovingList } from '../../ui/useRovingList'
import { useLanguage, useWords } from '../../ui/words'
import { cardLabel, columnText, customerText, problemText, sayCardTime, wishText } from './sayCard'

/** One line; the same in `board.css`. */
const ROW_REM = 2.75

type BoardListProps = {
  readonly columns: readonly BoardColumn[]
  readonly enabled: boolean
  onMove(card: CaseCard): void
}

export function BoardList({ columns, enabled, onMove }: BoardListProps) {
  const words = useWords()
  const desk = useDesk()
  const shop = useShop()
  const scroller = useRef<HTMLDivElement>(null)
  const cards = useMemo(() => {
    const open = columns.filter(column => column.id !== 'done').flatMap(column => column.cards)
    const done = columns.filter(column => column.id === 'done').flatMap(column => column.cards)
    return [...open.sort(byUrgency), ...done]
  }, [columns])
  const keys = useMemo<readonly string[]>(() => cards.map(card => card.caseId), [cards])
  const list = useRovingList(keys, {
    autoFocus: true,
    enabled,
    onOpen: key => onCard(key, card => desk.openCase(card.caseId)),
    reveal: key => drawn.reveal(keys.indexOf(key)),
  })
  const current = list.current === null ? -1 : keys.indexOf(list.current)
  const drawn = useDrawnRows<HTMLUListElement>({
    count: cards.length,
    height: ROW_REM,
    scroller,
    keep: current === -1 ? null : current,
  })

  function onCard(key: string | null, run: (card: CaseCard) => void): boolean {
    const card = cards.find(each => each.caseId === key)
    if (card) run(card)
    return card !== undefined
  }
  useKeys(
    { KeyM: { does: words.board.move, run: () => list.hears() && onCard(list.current, onMove) } },
    { title: words.board.title, enabled: enabled && !shop.readOnly },
  )

  return (
    <div className="page-body" ref={scroller}>
      <ListHead />
      <List label={words.board.list} listRef={drawn.listRef} style={drawn.listStyle}>
        {drawn.rows.map(({ index, style }) => {
          const card = cards[index]
          return card ? (
            <CardRow
              key={card.caseId}
              card={card}
              roving={list.row(card.caseId)}
              style={style}
              readOnly={shop.readOnly}
              onOpen={() => desk.openCase(card.caseId)}
              onMove={() => onMove(card)}
            />
          ) : null
        })}
      </List>
    </div>
  )
}

function ListHead() {
  const { board } = useWords()
  return (
    <div className="board-row board-list-head" aria-hidden>
      <span>{board.listTime}</span>
      <span>{board.listCase}</span>
      <span>{board.listItem}</span>
      <span>{board.issueType}</span>
      <span>{board.listCustomer}</span>
      <span>{board.listWish}</span>
      <span>{board.listColumn}</span>
      <span>{board.listOwner}</span>
      <span />
    </div>
  )
}

type CardRowProps = {
  readonly card: CaseCard
  readonly roving: RowProps
  readonly style: CSSProperties | undefined
  readonly readOnly: boolean
  onOpen(): void
  onMove(): void
}

const CardRow = memo(RowOfCase, isSame)

/** What a click does depends on the card alone. */
function isSame(a: CardRowProps, b: CardRowProps): boolean {
  return (
    a.card === b.card &&
    a.style?.transform === b.style?.transform &&
    a.readOnly === b.readOnly &&
    isSameRow(a.roving, b.roving)
  )
}

function RowOfCase({ card, roving, style, readOnly, onOpen, onMove }: CardRowProps) {
  const words = useWords()
  const say = useSay()
  const language = useLanguage()
  const time = sayCardTime(words, say, card, language, false)
  const label = words.common.listOf([
    cardLabel(words, say, card, language),
    columnText(card.column, language),
  ])
  return (
    <ListRow row={roving} style={style} label={label} tone={card.tone} onOpen={onOpen}>
      <div className="board-row">
        <span className="board-row-time">
          {time.badge ? (
            <DueBadge tone={card.tone} text={time.text} exact={time.exact} />
          ) : (
            <span className="board-quiet">{time.text}</span>
          )}
        </span>
        <span className="board-row-no">{card.no}</span>
        <span className="board-item" title={card.item}>
          {card.item}
        </span>
        <span className="board-problem" title={problemText(card, language)}>
          {problemText(card, language)}
        </span>
        <span className="board-item">{customerText(card, words)}</span>
        <span className="board-item">{wishText(card, language)}</span>
        <span className="board-item">{columnText(card.column, language)}</span>
        <span className="board-item">{card.ownerName}</span>
        {readOnly || card.closedAt !== null ? (
          <span />
        ) : (
          <UnstyledButton
            className="board-row-button"
            tabIndex={roving.tabIndex}
            onClick={event => {
              event.stopPropagation()
              onMove()
            }}
          >
            <span>{words.board.move}</span>
            <KeyHint name="KeyM" />
          </UnstyledButton>
        )}
      </div>
    </ListRow>
  )
}
