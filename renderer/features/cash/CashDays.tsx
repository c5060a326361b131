// Which day is looked at: one back, one on, today; and its list on paper.
import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconPrinter } from '@tabler/icons-react'
import type { CashDayView } from '#shared/model/settlementViews'
import type { Day } from '#shared/model/time'
import { addDays } from '#shared/time/zone'
import { useDesk } from '../../bridge/desk'
import { useSay } from '../../bridge/useSay'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'

type CashDaysProps = { readonly view: CashDayView; onDay(day: Day | null): void }

export function CashDays({ view, onDay }: CashDaysProps) {
  const { cash } = useWords()
  const desk = useDesk()
  const say = useSay()
  const { day, today } = view
  const isToday = day === today
  const to = (wanted: Day) => onDay(wanted >= today ? null : wanted)
  const before = () => to(addDays(day, -1))
  const after = () => to(addDays(day, 1))
  const print = () => desk.openList({ kind: 'cash', day: isToday ? null : day })
  useKeys(
    {
      ArrowLeft: { does: cash.dayBefore, run: before },
      ...(isToday ? {} : { ArrowRight: { does: cash.dayAfter, run: after } }),
      ...(isToday ? {} : { KeyT: { does: cash.backToday, run: () => onDay(null) } }),
      KeyP: { does: cash.print, run: print },
    },
    { title: cash.title },
  )
  return (
    <>
      {isToday ? null : (
        <Button variant="subtle" rightSection={<KeyHint name="KeyT" />} onClick={() => onDay(null)}>
          {cash.backToday}
        </Button>
      )}
      <div className="cash-day">
        <ActionIcon variant="default" aria-label={cash.dayBefore} onClick={before}>
          <IconChevronLeft size={20} aria-hidden />
        </ActionIcon>
        <span className="cash-day-name" role="status">
          {say.day(day)}
        </span>
        <ActionIcon variant="default" aria-label={cash.dayAfter} disabled={isToday} onClick={after}>
          <IconChevronRight size={20} aria-hidden />
        </ActionIcon>
      </div>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        rightSection={<KeyHint name="KeyP" />}
        onClick={print}
      >
        {cash.print}
      </Button>
    </>
  )
}
