// A case on the board in three lines: item and problem; customer and wish; time left and who looks after it.
import { UnstyledButton } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { type CSSProperties, memo, useEffect, useRef } from 'react'
import type { CaseCard } from '#shared/model/views'
import { useSay } from '../../bridge/useSay'
import { DueBadge } from '../../ui/DueBadge'
import { useLanguage, useWords } from '../../ui/words'
import { canDrag, makeDraggable } from './dragging'
import { cardLabel, customerText, problemText, sayCardTime, wishText } from './sayCard'

/** What a card may ask of the board; stays the same object while the board lives. */
export type CardDesk = {
  note(caseId: string, element: HTMLElement | null): void
  choose(caseId: string): void
  open(card: CaseCard): void
  menu(card: CaseCard, x: number, y: number): void
}

type CardViewProps = {
  readonly card: CaseCard
  readonly isCurrent: boolean
  readonly readOnly: boolean
  readonly style: CSSProperties | undefined
  readonly desk: CardDesk
}

export const CardView = memo(function CardView({ card, isCurrent, readOnly, style, desk }: CardViewProps) {
  const words = useWords()
  const say = useSay()
  const language = useLanguage()
  const element = useRef<HTMLLIElement>(null)
  const time = sayCardTime(words, say, card, language, true)
  const { note } = desk

  useEffect(() => {
    note(card.caseId, element.current)
    return () => note(card.caseId, null)
  }, [note, card.caseId])
  useEffect(() => {
    if (element.current && canDrag(card) && !readOnly) return makeDraggable(element.current, card)
  }, [card, readOnly])

  return (
    // Enter comes from the board's own keys; a card is no button because a button stands inside it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <li
      ref={element}
      className="board-card"
      data-tone={card.tone}
      data-current={isCurrent || undefined}
      tabIndex={isCurrent ? 0 : -1}
      aria-label={cardLabel(words, say, card, language)}
      style={style}
      onFocus={() => desk.choose(card.caseId)}
      onClick={() => desk.open(card)}
      onContextMenu={event => {
        event.preventDefault()
        desk.menu(card, event.clientX, event.clientY)
      }}
    >
      <span className="board-line" title={`${card.item} · ${problemText(card, language)}`}>
        <span className="board-item">{card.item}</span>
        <span className="board-problem">{problemText(card, language)}</span>
      </span>
      <span className="board-line board-quiet">
        <span className="board-item">{customerText(card, words)}</span>
        <span className="board-problem">{wishText(card, language)}</span>
      </span>
      <span className="board-line board-foot">
        {time.badge ? (
          <DueBadge tone={card.tone} text={time.text} exact={time.exact} />
        ) : (
          <span className="board-quiet board-item" title={time.exact}>
            {time.text}
          </span>
        )}
        {isCurrent ? (
          <CardMenuButton card={card} desk={desk} />
        ) : (
          <span className="board-owner" title={words.board.owner(card.ownerName)}>
            {[...card.ownerName][0]}
          </span>
        )}
      </span>
    </li>
  )
})

function CardMenuButton({ card, desk }: { readonly card: CaseCard; readonly desk: CardDesk }) {
  const { board } = useWords()
  return (
    <UnstyledButton
      className="board-more"
      aria-label={board.cardMenu}
      tabIndex={0}
      onClick={event => {
        event.stopPropagation()
        const box = event.currentTarget.getBoundingClientRect()
        desk.menu(card, box.left, box.bottom)
      }}
    >
      <IconDots size={16} aria-hidden />
    </UnstyledButton>
  )
}
