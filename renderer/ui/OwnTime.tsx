// An own time: written as one says it, or picked. What is wrong with it is said at once, and nothing is moved by itself.
import { Button, Group, TextInput } from '@mantine/core'
import { DatePickerInput, TimePicker } from '@mantine/dates'
import { useEffect, useState } from 'react'
import { isOpenAt, nextOpening, openingOn } from '#shared/time/openingHours'
import { readWhen } from '#shared/time/when/readWhen'
import { clockOf, dayOf, instant, isDay, momentOf, msOf } from '#shared/time/zone'
import { sayMoment } from '#shared/words/sayTime'
import { useKeys } from './keys'
import { KeyHint } from './layout'
import { useShopHours } from './shopHours'
import { useWords } from './words'
import './whenChooser.css'

type OwnTimeProps = {
  readonly value: string | null
  onChange(at: string | null): void
  readonly nowMs: number
  readonly zone: string
  readonly error?: string | undefined
}

/** A day said without a time: when a usual day begins and ends, until the shop's own hours are known. */
const USUAL_DAY = { open: '09:00', close: '21:00' } as const

export function OwnTime({ value, onChange, nowMs, zone, error }: OwnTimeProps) {
  const { common } = useWords()
  const hours = useShopHours()
  const [day, setDay] = useState(() => dayOf(value === null ? nowMs : msOf(value), zone))
  const [clock, setClock] = useState(() => (value === null ? '' : clockOf(msOf(value), zone)))
  const [phrase, setPhrase] = useState('')
  const isUnread = phrase.trim() !== '' && value === null
  const isPast = value !== null && msOf(value) <= nowMs

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
    const openingOf = (said: string) => (hours === null ? null : openingOn(said, hours))
    const at = readWhen(typed, { now: nowMs, zone, ...USUAL_DAY, openingOf })
    if (at === null) onChange(null)
    else setOwnTime(dayOf(at, zone), clockOf(at, zone))
  }

  return (
    <div>
      <Group gap={8} mt={8} align="flex-start">
        <TextInput
          label={common.ownPhrase}
          placeholder={common.ownPhraseHint}
          value={phrase}
          error={isUnread ? common.phraseUnread : undefined}
          w="13rem"
          onChange={event => say(event.currentTarget.value)}
        />
        <DatePickerInput
          label={common.day}
          value={day}
          valueFormat="YYYY-MM-DD"
          minDate={dayOf(nowMs, zone)}
          w="11rem"
          previousLabel={common.previousMonth}
          nextLabel={common.nextMonth}
          onChange={picked => {
            setPhrase('')
            setOwnTime(picked ?? '', clock)
          }}
        />
        <TimePicker
          label={common.clock}
          value={clock}
          format="24h"
          hoursInputLabel={common.hourOf}
          minutesInputLabel={common.minuteOf}
          w="9rem"
          error={error ?? (isPast ? common.whenPast : undefined)}
          onChange={typed => {
            setPhrase('')
            setOwnTime(day, typed.slice(0, 5))
          }}
        />
      </Group>
      {value === null || isPast ? null : (
        <OutsideHours at={value} nowMs={nowMs} zone={zone} onMove={onChange} />
      )}
    </div>
  )
}

type OutsideProps = {
  readonly at: string
  readonly nowMs: number
  readonly zone: string
  onMove(at: string): void
}

/** It may be meant: the next opening is offered, not taken. */
function OutsideHours({ at, nowMs, zone, onMove }: OutsideProps) {
  const words = useWords()
  const hours = useShopHours()
  const opening =
    hours === null || isOpenAt(msOf(at), hours) ? null : nextOpening(Math.max(msOf(at), nowMs), hours)
  const move = () => {
    if (opening !== null) onMove(instant(opening))
  }
  const label = words.common.toOpening(
    opening === null ? '' : sayMoment(words, instant(opening), nowMs, zone),
  )
  useKeys(opening === null ? {} : { 'alt+KeyO': { does: label, run: move } }, {
    title: words.common.ownTime,
    inForms: true,
  })
  if (opening === null) return null
  return (
    <div className="when-outside" role="status">
      <span>{words.common.whenClosed}</span>
      <Button variant="default" size="compact-md" rightSection={<KeyHint name="alt+KeyO" />} onClick={move}>
        {label}
      </Button>
    </div>
  )
}
