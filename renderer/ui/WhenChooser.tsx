// Until when: a few ready times, or an own day and clock time in the shop's time zone.
import { Group } from '@mantine/core'
import { DatePickerInput, TimePicker } from '@mantine/dates'
import { useEffect, useState } from 'react'
import { clockOf, dayOf, instant, isDay, momentOf, msOf } from '#shared/time/zone'
import { sayExactly, sayMoment } from '#shared/words/sayTime'
import { ChipChoice, type Choice } from './ChipChoice'
import { useWords } from './words'

export type ReadyTime = { readonly at: string; readonly label: string }

type WhenChooserProps = {
  readonly label: string
  readonly ready: readonly ReadyTime[]
  /** An instant, or null while nothing valid is chosen. */
  readonly value: string | null
  onChange(at: string | null): void
  readonly nowMs: number
  readonly zone: string
  readonly error?: string | undefined
  readonly autoFocus?: boolean
}

const OWN = 'own'

export function WhenChooser({
  label,
  ready,
  value,
  onChange,
  nowMs,
  zone,
  error,
  autoFocus = false,
}: WhenChooserProps) {
  const words = useWords()
  const isReady = ready.some(time => time.at === value)
  const [own, setOwn] = useState(value !== null && !isReady)
  const [day, setDay] = useState(() => dayOf(value === null ? nowMs : msOf(value), zone))
  const [clock, setClock] = useState(() => (value === null ? '' : clockOf(msOf(value), zone)))

  useEffect(() => {
    if (value === null) return
    setDay(dayOf(msOf(value), zone))
    setClock(clockOf(msOf(value), zone))
  }, [value, zone])

  function setOwnTime(nextDay: string, nextClock: string): void {
    setDay(nextDay)
    setClock(nextClock)
    const whole = isDay(nextDay) && /^([01]\d|2[0-3]):[0-5]\d$/.test(nextClock)
    onChange(whole ? instant(momentOf(nextDay, nextClock, zone)) : null)
  }

  const choices: readonly Choice<string>[] = [
    ...ready.map(time => ({
      id: time.at,
      label: words.common.labelled(time.label, sayMoment(words, time.at, nowMs, zone)),
      hint: sayExactly(words, time.at, zone),
    })),
    { id: OWN, label: words.common.ownTime },
  ]

  return (
    <div>
      <ChipChoice
        label={label}
        choices={choices}
        value={own ? OWN : value}
        error={own ? undefined : error}
        autoFocus={autoFocus}
        onChange={id => {
          setOwn(id === OWN)
          if (id === OWN) setOwnTime(day, clock)
          else onChange(id)
        }}
      />
      {own ? (
        <Group gap={8} mt={8} align="flex-start">
          <DatePickerInput
            label={words.common.day}
            value={day}
            valueFormat="YYYY-MM-DD"
            minDate={dayOf(nowMs, zone)}
            w="12rem"
            previousLabel={words.common.previousMonth}
            nextLabel={words.common.nextMonth}
            onChange={picked => setOwnTime(picked ?? '', clock)}
          />
          <TimePicker
            label={words.common.clock}
            value={clock}
            format="24h"
            hoursInputLabel={words.common.hourOf}
            minutesInputLabel={words.common.minuteOf}
            w="9rem"
            error={error}
            onChange={typed => setOwnTime(day, typed.slice(0, 5))}
          />
        </Group>
      ) : null}
    </div>
  )
}
