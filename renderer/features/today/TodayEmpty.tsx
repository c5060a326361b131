// Nothing to do today: says so, and offers the next useful step.
import { Button } from '@mantine/core'
import type { TodayView } from '#shared/model/todayViews'
import { useShop } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { useSay } from '../../bridge/useSay'
import { EmptyState } from '../../ui/states'
import { useWords } from '../../ui/words'

type TodayEmptyProps = {
  readonly view: TodayView
  /** She looks at her own work only: that of the others may not be empty. */
  readonly mine: boolean
  onShowAll(): void
}

export function TodayEmpty({ view, mine, onShowAll }: TodayEmptyProps) {
  const { today } = useWords()
  const desk = useDesk()
  const say = useSay()
  const shop = useShop()
  const { next } = view
  const caseId = next?.card?.caseId

  if (view.openCases === 0) {
    return (
      <EmptyState title={today.emptyTitle} text={today.emptyNoCases}>
        {shop.readOnly ? null : <Button onClick={() => desk.openRegister()}>{today.emptyRegister}</Button>}
      </EmptyState>
    )
  }
  if (mine) {
    return (
      <EmptyState title={today.mineEmpty} text={today.mineEmptyText}>
        <Button onClick={onShowAll}>{today.showAll}</Button>
      </EmptyState>
    )
  }
  const text =
    next === null
      ? today.emptyNothing
      : today.emptyNext(
          say.moment(next.at),
          next.card?.customer?.name || today.noName,
          next.what || today.answer,
        )
  return (
    <EmptyState title={today.emptyTitle} text={text}>
      <div className="today-empty-steps">
        {caseId === undefined ? null : (
          <Button onClick={() => desk.openCase(caseId)}>{today.emptyOpenNext}</Button>
        )}
        <Button variant="default" onClick={() => desk.go('board')}>
          {view.waitingThird > 0 ? today.emptyWaiting(view.waitingThird) : today.emptyBoard(view.openCases)}
        </Button>
      </div>
    </EmptyState>
  )
}
