// Which month is looked at: one back, one on, and home again.
import { ActionIcon, Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { Month } from '#shared/model/time'
import { addDays } from '#shared/time/zone'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'

type MonthChoiceProps = {
  /** Null: what `home` says. */
  readonly month: Month | null
  readonly thisMonth: Month
  /** What is looked at without a month, when that is not this month. */
  readonly home?: string
  onChange(month: Month | null): void
}

const monthBefore = (month: Month): Month => addDays(`${month}-01`, -1).slice(0, 7)
const monthAfter = (month: Month): Month => addDays(`${month}-01`, 31).slice(0, 7)

export function useSayMonth(): (month: Month) => string {
  const { ledger } = useWords().promises
  return month => ledger.month(Number(month.slice(0, 4)), Number(month.slice(5, 7)))
}

/** Without `home` this month is where it begins; with it, the steps lead from this month to what `home` names. */
export function MonthChoice({ month, thisMonth, home, onChange }: MonthChoiceProps) {
  const { promises } = useWords()
  const { ledger } = promises
  const sayMonth = useSayMonth()
  const isHome = month === null
  const before = () => onChange(isHome && home !== undefined ? thisMonth : monthBefore(month ?? thisMonth))
  const after = () => onChange(month === null || month >= thisMonth ? null : later(monthAfter(month)))
  const later = (next: Month) => (home === undefined && next >= thisMonth ? null : next)
  useKeys(
    {
      ArrowLeft: { does: ledger.monthBefore, run: before },
      ...(isHome
        ? {}
        : {
            ArrowRight: { does: ledger.monthAfter, run: after },
            KeyT: { does: home ?? ledger.thisMonth, run: () => onChange(null) },
          }),
    },
    { title: promises.title },
  )
  return (
    <>
      {isHome ? null : (
        <Button variant="subtle" rightSection={<KeyHint name="KeyT" />} onClick={() => onChange(null)}>
          {home ?? ledger.thisMonth}
        </Button>
      )}
      <div className="promises-month">
        <ActionIcon variant="default" aria-label={ledger.monthBefore} onClick={before}>
          <IconChevronLeft size={20} aria-hidden />
        </ActionIcon>
        <span className="promises-month-name" role="status">
          {month === null ? (home ?? sayMonth(thisMonth)) : sayMonth(month)}
        </span>
        <ActionIcon variant="default" aria-label={ledger.monthAfter} disabled={isHome} onClick={after}>
          <IconChevronRight size={20} aria-hidden />
        </ActionIcon>
      </div>
    </>
  )
}
