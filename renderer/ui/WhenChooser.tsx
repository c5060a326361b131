// Until when: a few ready times, or an own one in the shop's time zone, written as one says it or picked.
import { Group, TextInput } from '@mantine/core'
import { DatePickerInput, TimePicker } from '@mantine/dates'
import { useEffect, useState } from 'react'
import { readWhen } from '#shared/time/when/readWhen'
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
/** A day said without a time: when a usual day begins and ends. */
const USUAL_DAY = { open: '09:00', close: '21:00' } as const

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

  const [phrase, setPhrase] = useState('')
  const isUnread = phrase.trim() !== '' && value === null

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

  function say(typed: string): void {
    setPhrase(typed)
    const at = readWhen(typed, { now: nowMs, zone, ...USUAL_DAY })
    if (at === null) onChange(null)
    else setOwnTime(dayOf(at, zone), clockOf(at, zone))
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
          <TextInput
            label={words.common.ownPhrase}
            placeholder={words.common.ownPhraseHint}
            value={phrase}
            error={isUnread ? words.common.phraseUnread : undefined}
            w="14rem"
            onChange={event => say(event.currentTarget.value)}
          />
          <DatePickerInput
            label={words.common.day}
            value={day}
            valueFormat="YYYY-MM-DD"
            minDate={dayOf(nowMs, zone)}
            w="12rem"
            previousLabel={words.common.previousMonth}
            nextLabel={words.common.nextMonth}
            onChange={picked => {
              setPhrase('')
              setOwnTime(picked ?? '', clock)
            }}
          />
          <TimePicker
            label={words.common.clock}
            value={clock}
            format="24h"
            hoursInputLabel={words.common.hourOf}
            minutesInputLabel={words.common.minuteOf}
            w="9rem"
            error={error}
            onChange={typed => {
              setPhrase('')
              setOwnTime(day, typed.slice(0, 5))
            }}
          />
        </Group>
      ) : null}
    </div>
  )
}
