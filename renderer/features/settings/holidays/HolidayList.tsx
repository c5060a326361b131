// The holidays of a year, line by line; what the shop has taken away can be put back.
import { Button, CloseButton } from '@mantine/core'
import type { HolidayPeriodView } from '#shared/domain/holidays/periods'
import type { Day } from '#shared/model/time'
import { weekday } from '#shared/time/zone'
import { useLanguage, useWords } from '../../../ui/words'

type HolidayListProps = {
  readonly periods: readonly HolidayPeriodView[]
  readonly taken: readonly Day[]
  readonly disabled: boolean
  onRemove(period: HolidayPeriodView): void
  onRestore(day: Day): void
}

function useSayDay(): (day: Day) => string {
  const { time } = useWords()
  return day =>
    time.dayWithWeekday(
      time.monthDay(Number(day.slice(5, 7)), Number(day.slice(8))),
      time.weekday(weekday(day)),
    )
}

export function HolidayList({ periods, taken, disabled, onRemove, onRestore }: HolidayListProps) {
  const { common, settings } = useWords()
  const text = settings.holidays
  const sayDay = useSayDay()
  return (
    <div>
      <div className="field-label">{text.list}</div>
      {periods.length === 0 ? <p className="setting-help">{text.none}</p> : null}
      <ul className="holidays-list">
        {periods.map(period => (
          <Line key={period.from} period={period} disabled={disabled} onRemove={() => onRemove(period)} />
        ))}
      </ul>
      {taken.length === 0 ? null : (
        <>
          <div className="field-label">{text.taken}</div>
          <ul className="holidays-list">
            {taken.map(day => (
              <li key={day}>
                <span className="holidays-when">{sayDay(day)}</span>
                <Button
                  variant="subtle"
                  className="holidays-end"
                  disabled={disabled}
                  aria-label={common.labelled(text.restore, sayDay(day))}
                  onClick={() => onRestore(day)}
                >
                  {text.restore}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

type LineProps = { readonly period: HolidayPeriodView; readonly disabled: boolean; onRemove(): void }

function Line({ period, disabled, onRemove }: LineProps) {
  const { holidays: text } = useWords().settings
  const language = useLanguage()
  const sayDay = useSayDay()
  const { from, to, days, kind, isOwn } = period
  const when = from === to ? sayDay(from) : text.until(sayDay(from), sayDay(to))
  const name = period.name[language] || text.unnamed
  const asides = [
    kind === 'work' ? text.work : days.length > 1 ? text.days(days.length) : '',
    isOwn ? text.byShop : '',
  ].filter(Boolean)
  return (
    <li data-work={kind === 'work' || undefined}>
      <span className="holidays-when">{when}</span>
      <span>{name}</span>
      <span className="holidays-aside">{asides.join(' · ')}</span>
      <CloseButton
        size={40}
        className="holidays-end"
        disabled={disabled}
        aria-label={text.remove(`${name} ${when}`)}
        onClick={onRemove}
      />
    </li>
  )
}
