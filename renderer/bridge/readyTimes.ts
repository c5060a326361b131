// Ready times for promises, memos and the next look: so many hours ahead, never in closed hours.

import { useWords } from '../ui/words'
import { useAnswer } from './useAnswer'

/** As `WhenChooser` shows it. */
type ReadyTime = { readonly at: string; readonly label: string }

/** One of the ready times, which move on with the clock, or an own moment. */
export type Picked = { readonly ready: number } | { readonly at: string | null }

export function timeOf(picked: Picked, ready: readonly ReadyTime[]): string | null {
  return 'at' in picked ? picked.at : (ready[picked.ready]?.at ?? null)
}

export function pickedOf(at: string | null, ready: readonly ReadyTime[]): Picked {
  const place = ready.findIndex(time => time.at === at)
  return place === -1 ? { at } : { ready: place }
}

function useSpanName(): (hours: number) => string {
  const { time } = useWords()
  return hours => (hours >= 48 && hours % 24 === 0 ? time.days(hours / 24) : time.hours(hours))
}

/** Up to three times; two that fall on the same opening are shown once. Empty until main has answered. */
export function useReadyTimes(
  [first, second, third]: readonly [number, number, number],
  say: (span: string) => string,
): readonly ReadyTime[] {
  const { whenOpen } = useWords().case.composer
  const name = useSpanName()
  const answers = [
    { hours: first, answer: useAnswer('promise.propose', { hours: first }).value },
    { hours: second, answer: useAnswer('promise.propose', { hours: second }).value },
    { hours: third, answer: useAnswer('promise.propose', { hours: third }).value },
  ]
  const ready: ReadyTime[] = []
  for (const { hours, answer } of answers) {
    if (answer === undefined) return []
    if (ready.some(time => time.at === answer.dueAt)) continue
    const label = say(name(hours))
    ready.push({ at: answer.dueAt, label: answer.moved ? whenOpen(label) : label })
  }
  return ready
}

/** The shop's usual promise first. */
export function usePromiseTimes(): readonly ReadyTime[] {
  const { composer } = useWords().case
  const usual = useAnswer('settings.get', null).value?.promiseHours ?? 24
  return useReadyTimes([usual, usual > 4 ? 4 : 24, 48], composer.hoursFrom)
}

export function useMemoTimes(): readonly ReadyTime[] {
  const { composer } = useWords().case
  return useReadyTimes([24, 2, 72], composer.inHours)
}

export function useTouchTimes(): readonly ReadyTime[] {
  const { composer } = useWords().case
  return useReadyTimes([24, 72, 168], composer.inDays)
}
