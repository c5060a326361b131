// Days on which the shop stays closed: picked in a calendar, listed beside it.
import { CloseButton } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { useEffect, useRef } from 'react'
import { dayOf, weekday } from '#shared/time/zone'
import { useNow } from '../../bridge/now'
import { useCommand } from '../../bridge/useCommand'
import { FieldError } from '../../ui/Field'
import { useWords } from '../../ui/words'
import { SavedMark } from './SavedMark'
import { SettingsSection, type ShopSectionProps } from './SettingsSection'
import { useSaving } from './useSaving'

export function ClosedDaysSection({ settings, disabled }: ShopSectionProps) {
  const words = useWords()
  const text = words.settings.closed
  const command = useCommand('settings.save')
  const saving = useSaving()
  const today = dayOf(useNow(), settings.timeZone)
  // Days clicked in quick succession build on each other, not on what main said before.
  const days = useRef<readonly string[]>(settings.closedDays)
  useEffect(() => {
    days.current = settings.closedDays
  }, [settings.closedDays])

  function toggle(day: string): void {
    if (disabled) return
    const isClosed = days.current.includes(day)
    days.current = isClosed ? days.current.filter(other => other !== day) : [...days.current, day]
    void saving.run(command.run({ closedDays: [...days.current] })).then(isSaved => {
      if (!isSaved) days.current = settings.closedDays
    })
  }
  const sayDate = (day: string) =>
    words.time.dayWithWeekday(
      words.time.yearMonthDay(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))),
      words.time.weekday(weekday(day)),
    )
  const coming = settings.closedDays.filter(day => day >= today)
  const past = settings.closedDays.length - coming.length

  return (
    <SettingsSection id="closed" title={text.title} note={text.note}>
      <div className="closed-days">
        <div>
          <div className="field-label">{text.pick}</div>
          <DatePicker
            size="md"
            highlightToday
            monthLabelFormat={text.monthFormat}
            value={null}
            defaultDate={today}
            onChange={day => {
              if (day !== null) toggle(day)
            }}
            getDayAriaLabel={day =>
              settings.closedDays.includes(day)
                ? words.common.labelled(sayDate(day), words.settings.hours.closed)
                : sayDate(day)
            }
            getDayProps={day => ({
              selected: settings.closedDays.includes(day),
              disabled,
            })}
            ariaLabels={{
              previousMonth: words.common.previousMonth,
              nextMonth: words.common.nextMonth,
            }}
          />
        </div>
        <div>
          <div className="field-label">
            {text.list}
            <SavedMark count={saving.saved} />
          </div>
          {coming.length === 0 ? <p className="setting-help">{text.none}</p> : null}
          <ul className="closed-list">
            {coming.map(day => (
              <li key={day}>
                <span>{sayDate(day)}</span>
                <CloseButton
                  size={40}
                  disabled={disabled}
                  aria-label={text.remove(sayDate(day))}
                  onClick={() => toggle(day)}
                />
              </li>
            ))}
          </ul>
          {past > 0 ? <p className="setting-help">{text.past(past)}</p> : null}
          <FieldError text={saving.error} />
        </div>
      </div>
    </SettingsSection>
  )
}
