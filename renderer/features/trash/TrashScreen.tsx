// The trash: cases put away, to be restored. Nothing is ever deleted for good.
import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useMemo, useRef } from 'react'
import { COLUMNS } from '#shared/catalog/columns'
import { issueType } from '#shared/catalog/issueTypes'
import type { TrashedCase } from '#shared/model/views'
import { sayError } from '#shared/words/sayError'
import { useShop } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { useAnswer } from '../../bridge/useAnswer'
import { useCommand } from '../../bridge/useCommand'
import { useSay } from '../../bridge/useSay'
import { useKeys } from '../../ui/keys'
import { List, ListRow } from '../../ui/ListRow'
import { KeyHint, Page } from '../../ui/layout'
import { EmptyState, ErrorBanner, LoadingLines } from '../../ui/states'
import { useDrawnRows } from '../../ui/useDrawnRows'
import { type RowProps, useRovingList } from '../../ui/useRovingList'
import { useLanguage, useWords } from '../../ui/words'
import './trash.css'

/** Two lines; the same in `trash.css`. */
const ROW_REM = 3.5

export function TrashScreen() {
  const words = useWords()
  const desk = useDesk()
  const trash = useAnswer('trash.list', null)
  const { value } = trash
  return (
    <Page title={words.trash.title} note={value && value.length > 0 ? words.trash.note : undefined}>
      {value !== undefined ? (
        value.length > 0 ? (
          <TrashList cards={value} />
        ) : (
          <EmptyState
            title={words.trash.emptyTitle}
            text={words.trash.emptyText}
            action={{ label: words.trash.emptyAction, run: () => desk.go('today') }}
          />
        )
      ) : trash.error === null ? (
        <LoadingLines height={56} />
      ) : (
        <ErrorBanner
          title={words.trash.failed}
          safe={words.trash.failedSafe}
          next={sayError(words, trash.error)}
          actions={
            <Button variant="default" onClick={trash.again}>
              {words.common.retry}
            </Button>
          }
        />
      )}
    </Page>
  )
}

function useRestore(): (card: TrashedCase) => void {
  const words = useWords()
  const desk = useDesk()
  const restore = useCommand('case.restore')
  const underWay = useRef(new Set<string>())
  return card => {
    if (underWay.current.has(card.caseId)) return
    underWay.current.add(card.caseId)
    void restore.run({ caseId: card.caseId }).then(result => {
      underWay.current.delete(card.caseId)
      if (result.ok) desk.toast(words.trash.restored(card.no), { undo: true })
      else desk.showError(result.error)
    })
  }
}

function TrashList({ cards }: { readonly cards: readonly TrashedCase[] }) {
  const words = useWords()
  const desk = useDesk()
  const shop = useShop()
  const restore = useRestore()
  const scroller = useRef<HTMLDivElement>(null)
  const keys = useMemo<readonly string[]>(() => cards.map(card => card.caseId), [cards])
  const list = useRovingList(keys, {
    autoFocus: true,
    onOpen: key => onCard(key, card => desk.openCase(card.caseId)),
    reveal: key => drawn.reveal(keys.indexOf(key)),
  })
  const drawn = useDrawnRows<HTMLUListElement>({
    count: cards.length,
    height: ROW_REM,
    scroller,
    keep: list.current === null ? null : keys.indexOf(list.current),
  })

  function onCard(key: string | null, run: (card: TrashedCase) => void): boolean {
    const card = cards.find(each => each.caseId === key)
    if (card) run(card)
    return card !== undefined
  }
  useKeys(
    { KeyR: { does: words.trash.restore, run: () => list.hears() && onCard(list.current, restore) } },
    { title: words.trash.title, enabled: !shop.readOnly },
  )

  return (
    <div className="trash-scroller" ref={scroller}>
      <List label={words.trash.list} listRef={drawn.listRef} style={drawn.listStyle}>
        {drawn.rows.map(({ index, style }) => {
          const card = cards[index]
          return card ? (
            <ListRow
              key={card.caseId}
              row={list.row(card.caseId)}
              style={style}
              label={words.common.listOf([card.no, card.item, card.customer?.name || words.today.noName])}
              onOpen={() => desk.openCase(card.caseId)}
            >
              <TrashRow
                card={card}
                roving={list.row(card.caseId)}
                readOnly={shop.readOnly}
                onRestore={() => restore(card)}
              />
            </ListRow>
          ) : null
        })}
      </List>
    </div>
  )
}

type TrashRowProps = {
  readonly card: TrashedCase
  readonly roving: RowProps
  readonly readOnly: boolean
  onRestore(): void
}

function TrashRow({ card, roving, readOnly, onRestore }: TrashRowProps) {
  const words = useWords()
  const language = useLanguage()
  const say = useSay()
  const column = COLUMNS.find(({ id }) => id === card.column)?.text[language] ?? ''
  return (
    <div className="trash-row">
      <span className="trash-cell">
        <span className="trash-line">{card.item}</span>
        <span className="trash-small">{card.no}</span>
      </span>
      <span className="trash-cell">
        <span className="trash-line">{card.customer?.name || words.today.noName}</span>
        <span className="trash-small">
          {card.customer?.tail ? words.today.tail(card.customer.tail) : words.today.noPhone}
        </span>
      </span>
      <span className="trash-cell">
        <span className="trash-line">{issueType(card.issueTypeId).text[language]}</span>
        <span className="trash-small">{words.trash.wasIn(column)}</span>
      </span>
      <span className="trash-cell" title={card.deletedAt === null ? undefined : say.exactly(card.deletedAt)}>
        <span className="trash-line">{card.trashedBecause}</span>
        <span className="trash-small">
          {card.deletedAt === null
            ? ''
            : words.common.listOf([card.trashedByName, words.trash.trashedAt(say.ago(card.deletedAt))])}
        </span>
      </span>
      {readOnly ? (
        <span />
      ) : (
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          rightSection={<KeyHint name="KeyR" />}
          tabIndex={roving.tabIndex}
          onClick={event => {
            event.stopPropagation()
            onRestore()
          }}
        >
          {words.trash.restore}
        </Button>
      )}
    </div>
  )
}
