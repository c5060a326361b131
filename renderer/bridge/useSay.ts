// Says times in the interface's language, by main's clock and in the shop's time zone.
import { useMemo } from 'react'
import { dayOf, msOf } from '#shared/time/zone'
import { sayAge, sayAgo, sayDay, sayExactly, sayLeft, sayMoment } from '#shared/words/sayTime'
import { useWords } from '../ui/words'
import { useAppState } from './appState'
import { useNow } from './now'

export type Say = {
  /** `今天 15:20` */
  moment(at: string): string
  /** `2026年11月28日 周六 15:20` */
  exactly(at: string): string
  /** `还剩 3 小时`, `逾期 2 小时 10 分`; `brief` has one unit */
  left(dueAt: string, brief?: boolean): string
  /** `3 天` */
  age(since: string, brief?: boolean): string
  isPast(at: string): boolean
  /** `5 分钟前` */
  ago(at: string): string
  /** A calendar day: `今天`, `11月28日` */
  day(day: string): string
}

export function useSay(): Say {
  const words = useWords()
  const nowMs = useNow()
  const zone = useAppState().shop?.timeZone ?? 'Asia/Shanghai'
  return useMemo(
    () => ({
      moment: at => sayMoment(words, at, nowMs, zone),
      exactly: at => sayExactly(words, at, zone),
      left: (dueAt, brief) => sayLeft(words, dueAt, nowMs, brief),
      age: (since, brief) => sayAge(words, since, nowMs, brief),
      isPast: at => msOf(at) < nowMs,
      ago: at => sayAgo(words, at, nowMs),
      day: day => sayDay(words, day, dayOf(nowMs, zone)),
    }),
    [words, nowMs, zone],
  )
}
