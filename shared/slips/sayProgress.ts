// The day's progress as a text for the customer (R115): what was done, what it waits for, when he hears next. Never our own notes.
import type { Language } from '../catalog/languages'
import { moneyKind } from '../catalog/moneyKinds'
import { exactYuan } from '../model/money'
import type { ProgressDeed, ProgressFacts, ProgressWait } from '../model/progress'
import type { Instant } from '../model/time'
import { clockOf, dayOf, msOf, weekday } from '../time/zone'
import { type Words, wordsOf } from '../words/words'

/** He may read it tomorrow: only today is called today, everything else by its date. */
function sayDate({ time }: Words, day: string, today: string): string {
  if (day === today) return time.today
  const date = time.monthDay(Number(day.slice(5, 7)), Number(day.slice(8, 10)))
  return time.dayWithWeekday(date, time.weekday(weekday(day)))
}

function sayDeed(words: Words, language: Language, deed: ProgressDeed): string {
  const { progress } = words
  if (deed.kind === 'paid') return progress.paid(moneyKind(deed.money).text[language], exactYuan(deed.fen))
  return progress.done[deed.kind](deed.items, deed.way)
}

function sayWait(words: Words, wait: ProgressWait, today: string): string {
  const { waits } = words.progress
  if (wait.for !== 'supplier') return waits[wait.for]
  const { expectedOn } = wait
  // A day that has passed is no answer: then we say that we wait, and when he hears from us.
  if (expectedOn === null || expectedOn < today) return waits.supplier
  return waits.supplierUntil(sayDate(words, expectedOn, today))
}

/** `nextAt`: when he hears next, if that is being promised with this very word; null takes what is promised already. */
export function sayProgress(facts: ProgressFacts, language: Language, nextAt: Instant | null = null): string {
  const words = wordsOf(language)
  const { progress } = words
  const zone = facts.timeZone
  const today = dayOf(msOf(facts.now), zone)
  const sayMoment = (at: Instant) =>
    words.time.dayAndClock(sayDate(words, dayOf(msOf(at), zone), today), clockOf(msOf(at), zone))
  const { promise, wait, done } = facts
  const dueAt = nextAt ?? (promise && !promise.isLate ? promise.dueAt : null)
  const what = promise !== null && promise.dueAt === dueAt ? promise.what : ''
  const lines = [
    progress.greeting(facts.customerName, facts.shopName),
    ...(promise?.isLate ? [progress.late] : []),
    done.length === 0 ? progress.noNews(facts.item) : progress.about(facts.item),
    ...done.map(deed => progress.line(sayDeed(words, language, deed))),
    ...(wait === null ? [] : [sayWait(words, wait, today)]),
    ...(dueAt === null
      ? []
      : [what === '' ? progress.nextBy(sayMoment(dueAt)) : progress.nextWhat(what, sayMoment(dueAt))]),
  ]
  return lines.join('\n')
}
