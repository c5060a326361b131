// What is worth knowing of a whole group, beside its heading; its rows are in working order.
import type { TodayGroup } from '#shared/model/todayViews'
import type { Words } from '#shared/words/words'
import type { Say } from '../../bridge/useSay'

export function sayGroup(words: Words, say: Say, { id, rows }: TodayGroup): string {
  const [first] = rows
  if (!first) return ''
  const notes = words.today.groupNotes
  switch (id) {
    case 'rights':
      if (first.about.kind === 'rights' && first.about.dueAt !== null)
        return say.isPast(first.at) ? notes.overdue(say.age(first.at)) : notes.deadline(say.left(first.at))
      return notes.rights(say.age(first.at))
    case 'promises':
      return first.tone === 'overdue' ? notes.overdue(say.age(first.at)) : notes.promises(say.left(first.at))
    case 'refunds':
    case 'arrivals':
      return notes[id](say.age(first.at))
    case 'waiting':
      return say.isPast(first.at) ? notes.waiting(say.age(first.at)) : ''
    case 'memo':
    case 'handOver':
    case 'care':
      return notes[id](say.moment(first.at))
    case 'later': {
      const late = rows.filter(({ about, tone }) => about.kind === 'promise' && tone === 'overdue').length
      const back = notes.later(say.moment(first.snoozedUntil ?? first.at))
      return late === 0 ? back : words.common.listOf([words.today.stillOverdueCount(late), back])
    }
  }
}

/** Red is a broken word, and the first row breaks it longest. */
export const isLateGroup = ({ id, rows }: TodayGroup): boolean =>
  (id === 'promises' || id === 'rights') && rows[0]?.tone === 'overdue'
