// What a row of Today says: how time stands, what was promised, and when.
import type { TodayGroup, TodayRow } from '#shared/model/views'
import type { Words } from '#shared/words/words'
import type { Say } from '../../bridge/useSay'
import type { BadgeTone } from '../../ui/DueBadge'

export type RowText = {
  readonly tone: BadgeTone
  readonly badge: string
  readonly exact: string
  readonly what: string
  readonly when: string
  readonly who: string
  readonly tail: string
}

/** He hears from us although there is no news (N5). */
export const isKeepWarm = ({ subject }: Pick<TodayRow, 'subject'>): boolean =>
  subject.kind === 'reminder' && subject.reminderKind === 'keepWarm'

/** Our own memo, or a piece that still waits for him: nobody's word is broken by it. */
const isMemo = ({ subject }: Pick<TodayRow, 'subject'>): boolean =>
  subject.kind === 'reminder' && (subject.reminderKind === 'memo' || subject.reminderKind === 'collect')

function whatOf(words: Words, say: Say, row: TodayRow): string {
  if (row.subject.kind === 'untouched') return words.today.untouchedFor(say.age(row.at))
  if (isKeepWarm(row)) return words.today.keepWarm(row.what)
  if (row.subject.kind === 'reminder' && row.subject.reminderKind === 'collect')
    return words.today.collect(row.what)
  if (row.what !== '') return row.what
  return row.subject.kind === 'promise' ? words.today.answer : words.today.lookAgain
}

function whenOf(words: Words, say: Say, row: TodayRow): string {
  const moment = say.moment(row.at)
  if (row.snoozedUntil !== null) return words.today.backAt(say.moment(row.snoozedUntil))
  if (row.subject.kind === 'untouched') return words.today.lastTouched(moment)
  if (row.subject.kind === 'promise') return words.today.promisedFor(moment)
  return isMemo(row) ? words.today.rememberAt(moment) : words.today.lookAt(moment)
}

function isPutOffLook(row: TodayRow): boolean {
  return row.snoozedUntil !== null && row.subject.kind === 'reminder'
}

function badgeOf(words: Words, say: Say, row: TodayRow): string {
  if (row.subject.kind === 'untouched') return words.today.untouchedBadge(say.age(row.at))
  if (isKeepWarm(row) && row.tone !== 'overdue' && row.snoozedUntil === null) return words.today.keepWarmToday
  if (isMemo(row)) return say.moment(row.at)
  // A look at a case may be put off without breaking a word; a promise may not.
  if (isPutOffLook(row)) return say.left(row.snoozedUntil ?? row.at)
  const left = say.left(row.at)
  return row.snoozedUntil !== null && row.tone === 'overdue' ? words.today.stillOverdue(left) : left
}

export function sayRow(words: Words, say: Say, row: TodayRow): RowText {
  const { customer } = row.card
  return {
    tone: isPutOffLook(row) ? 'calm' : row.tone,
    badge: badgeOf(words, say, row),
    exact: say.exactly(row.at),
    what: whatOf(words, say, row),
    when: whenOf(words, say, row),
    who: customer?.name || words.today.noName,
    tail: customer?.tail ? words.today.tail(customer.tail) : words.today.noPhone,
  }
}

/** What is worth knowing of a whole group; its rows are in working order. */
export function sayGroup(words: Words, say: Say, group: TodayGroup): string {
  const first = group.rows[0]
  if (!first) return ''
  const note = words.today.groupNotes[group.id]
  switch (group.id) {
    case 'overdue':
    case 'untouched':
      return note(say.age(first.at))
    case 'due':
      return note(say.left(first.at))
    case 'memo':
      return note(say.moment(first.at))
    case 'later': {
      const late = group.rows.filter(row => row.tone === 'overdue' && !isPutOffLook(row)).length
      const back = note(say.moment(first.snoozedUntil ?? first.at))
      return late === 0 ? back : words.common.listOf([words.today.stillOverdueCount(late), back])
    }
  }
}
