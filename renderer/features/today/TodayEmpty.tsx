// Nothing to do today: says so, and offers the next useful step.
import { Button } from '@mantine/core'
import type { TodayView } from '#shared/model/views'
import { useShop } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { useSay } from '../../bridge/useSay'
import { EmptyState } from '../../ui/states'
import { useWords } from '../../ui/words'

export function TodayEmpty({ view }: { readonly view: TodayView }) {
  const { today } = useWords()
  const desk = useDesk()
  const say = useSay()
  const shop = useShop()
  const { next } = view

  if (view.openCases === 0) {
    return (
      <EmptyState title={today.emptyTitle} text={today.emptyNoCases}>
        {shop.readOnly ? null : <Button onClick={() => desk.openRegister()}>{today.emptyRegister}</Button>}
      </EmptyState>
    )
  }
  const text =
    next === null
      ? today.emptyNothing
      : today.emptyNext(
          say.moment(next.at),
          next.card.customer?.name || today.noName,
          next.what || today.answer,
        )
  return (
    <EmptyState title={today.emptyTitle} text={text}>
      <div className="today-empty-steps">
        {next === null ? null : (
          <Button onClick={() => desk.openCase(next.card.caseId)}>{today.emptyOpenNext}</Button>
        )}
        <Button variant="default" onClick={() => desk.go('board')}>
          {view.waitingThird > 0 ? today.emptyWaiting(view.waitingThird) : today.emptyBoard(view.openCases)}
        </Button>
      </div>
    </EmptyState>
  )
}
