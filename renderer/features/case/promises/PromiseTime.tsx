// Until when a promise holds, as it is made or agreed anew: the shop's usual time first, or an own moment.
import { useState } from 'react'
import { useShop } from '../../../bridge/appState'
import { useNow } from '../../../bridge/now'
import { type Picked, pickedOf, timeOf, usePromiseTimes } from '../../../bridge/readyTimes'
import { type ReadyTime, WhenChooser } from '../../../ui/WhenChooser'
import { useWords } from '../../../ui/words'

export type PromiseTime = {
  readonly ready: readonly ReadyTime[]
  readonly dueAt: string | null
  /** Sending was tried without a time. */
  readonly isMissed: boolean
  pick(at: string | null): void
  /** The time to send, or null: then the field says that it is missing. */
  taken(): string | null
}

export function usePromiseTime(): PromiseTime {
  const ready = usePromiseTimes()
  const [picked, setPicked] = useState<Picked>({ ready: 0 })
  const [isTried, setTried] = useState(false)
  const dueAt = timeOf(picked, ready)
  return {
    ready,
    dueAt,
    isMissed: isTried && dueAt === null,
    pick: at => setPicked(pickedOf(at, ready)),
    taken: () => {
      setTried(true)
      return dueAt
    },
  }
}

type PromiseTimeFieldProps = {
  readonly time: PromiseTime
  readonly error: string | undefined
  readonly autoFocus?: boolean
}

export function PromiseTimeField({ time, error, autoFocus = false }: PromiseTimeFieldProps) {
  const words = useWords()
  const nowMs = useNow()
  const { timeZone } = useShop()
  return (
    <WhenChooser
      label={words.case.promises.until}
      ready={time.ready}
      value={time.dueAt}
      onChange={time.pick}
      nowMs={nowMs}
      zone={timeZone}
      autoFocus={autoFocus}
      error={time.isMissed ? words.common.timeMissing : error}
    />
  )
}
