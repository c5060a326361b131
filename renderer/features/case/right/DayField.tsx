// A day: the last three by one press, any other from the calendar.
import { DatePickerInput } from '@mantine/dates'
import { useState } from 'react'
import type { Day } from '#shared/model/time'
import { addDays, dayOf } from '#shared/time/zone'
import { useShop } from '../../../bridge/appState'
import { useNow } from '../../../bridge/now'
import { ChipChoice } from '../../../ui/ChipChoice'
import { useWords } from '../../../ui/words'

type DayFieldProps = {
  readonly label: string
  readonly value: Day | null
  readonly error: string | undefined
  /** Lies ahead as a rule: only the calendar helps. */
  readonly isAhead?: boolean
  onChange(day: Day | null): void
}

const OTHER = 'other'

export function DayField({ label, value, error, isAhead = false, onChange }: DayFieldProps) {
  const words = useWords()
  const { today, yesterday, dayBefore, otherDay } = words.right.facts
  const { timeZone } = useShop()
  const now = dayOf(useNow(), timeZone)
  const days = [
    { id: now, label: today },
    { id: addDays(now, -1), label: yesterday },
    { id: addDays(now, -2), label: dayBefore },
  ]
  const isReady = value !== null && days.some(({ id }) => id === value)
  const [opened, setOpened] = useState(isAhead)
  const isOther = opened || (value !== null && !isReady)
  return (
    <div className="day-field">
      {isAhead ? null : (
        <ChipChoice<string>
          label={label}
          numbered={false}
          choices={[...days, { id: OTHER, label: otherDay }]}
          value={isOther ? OTHER : value}
          error={isOther ? undefined : error}
          onChange={id => {
            setOpened(id === OTHER)
            if (id !== OTHER) onChange(id)
          }}
        />
      )}
      {isOther ? (
        <DatePickerInput
          {...(isAhead ? { label } : { 'aria-label': label })}
          value={value}
          valueFormat="YYYY-MM-DD"
          clearable
          placeholder={otherDay}
          {...(isAhead ? {} : { maxDate: now })}
          previousLabel={words.common.previousMonth}
          nextLabel={words.common.nextMonth}
          error={error}
          onChange={onChange}
        />
      ) : null}
    </div>
  )
}
