// The board: every open case in its column, and today's finished ones.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MoveId } from '#shared/catalog/columns'
import { refuse } from '#shared/model/refusal'
import type { CaseCard } from '#shared/model/views'
import { sayError, sayRefusal } from '#shared/words/sayError'
import { useShop } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { useAnswer } from '../../bridge/useAnswer'
import { ScreenHeader } from '../../ui/layout'
import { EmptyState, ErrorBanner, LoadingLines } from '../../ui/states'
import { useWords } from '../../ui/words'
import { BoardColumns } from './BoardColumns'
import { BoardFilterBar } from './BoardFilterBar'
import { BoardList } from './BoardList'
import { MoveDialog } from './MoveDialog'
import { type FilterDesk, useBoardFilters } from './useBoardFilters'
import './board.css'

type MoveRequest = { readonly card: CaseCard; readonly preset: MoveId | null }

export function BoardScreen() {
  const words = useWords()
  const desk = useDesk()
  const shop = useShop()
  const filterDesk = useBoardFilters()
  const { mine, issueTypeId, overdueOnly, asList } = filterDesk.filters
  const board = useAnswer('board.get', { mine, issueTypeId, overdueOnly, column: null })
  // Known before it is needed: opening hours make the ready times of the dialog.
  useAnswer('settings.get', null)
  const [request, setRequest] = useState<MoveRequest | null>(null)
  const columns = board.value?.columns
  const count = columns?.reduce((sum, column) => sum + column.cards.length, 0)

  function askMove(card: CaseCard, preset: MoveId | null): void {
    if (shop.readOnly) return
    if (card.closedAt === null) setRequest({ card, preset })
    else desk.toast(sayRefusal(words, refuse('case-closed')))
  }

  return (
    <div className="page">
      <ScreenHeader
        title={words.board.title}
        note={count === undefined ? undefined : words.board.cards(count)}
        actions={<BoardFilterBar desk={filterDesk} enabled={request === null} />}
      />
      {columns === undefined ? (
        <div className="page-body">
          {board.error === null ? (
            <LoadingLines height={84} />
          ) : (
            <ErrorBanner
              title={words.board.failed}
              safe={words.board.failedSafe}
              next={sayError(words, board.error)}
              actions={
                <Button variant="default" onClick={board.again}>
                  {words.common.retry}
                </Button>
              }
            />
          )}
        </div>
      ) : count === 0 ? (
        <NothingHere filterDesk={filterDesk} />
      ) : asList ? (
        <BoardList columns={columns} enabled={request === null} onMove={card => askMove(card, null)} />
      ) : (
        <BoardColumns columns={columns} enabled={request === null} onMove={askMove} />
      )}
      {request === null ? null : (
        <MoveDialog card={request.card} preset={request.preset} onClose={() => setRequest(null)} />
      )}
    </div>
  )
}

function NothingHere({ filterDesk }: { readonly filterDesk: FilterDesk }) {
  const { board } = useWords()
  const desk = useDesk()
  const shop = useShop()
  if (filterDesk.isFiltered) {
    return (
      <EmptyState
        title={board.nothingTitle}
        text={board.nothingText}
        action={{ label: board.showAll, run: filterDesk.showAll }}
      />
    )
  }
  return (
    <EmptyState title={board.emptyTitle} text={board.emptyText}>
      {shop.readOnly ? null : <Button onClick={() => desk.openRegister()}>{board.emptyAction}</Button>}
    </EmptyState>
  )
}
