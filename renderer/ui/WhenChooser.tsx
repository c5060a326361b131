// Until when: a few ready times, or an own one in the shop's time zone, written as one says it or picked.
import { useState } from 'react'
import { sayExactly, sayMoment } from '#shared/words/sayTime'
import { ChipChoice, type Choice } from './ChipChoice'
import { OwnTime } from './OwnTime'
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
          if (id !== OWN) onChange(id)
        }}
      />
      {own ? <OwnTime value={value} onChange={onChange} nowMs={nowMs} zone={zone} error={error} /> : null}
    </div>
  )
}
