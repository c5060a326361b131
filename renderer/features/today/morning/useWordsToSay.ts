// What to say or send about a row: the day's progress of an open case, or a line that fits what it is about (R115).
import { sayYuan } from '#shared/model/money'
import type { TodayRow } from '#shared/model/todayViews'
import { sayProgress } from '#shared/slips/sayProgress'
import type { Words } from '#shared/words/words'
import { useAnswer } from '../../../bridge/useAnswer'
import { useLanguage, useWords } from '../../../ui/words'

/** A line of its own; null where the progress of the case says more. */
function ownLine({ morning, today }: Words, { about, card, what }: TodayRow): string | null {
  const item = card?.item ?? ''
  switch (about.kind) {
    case 'reminder':
      if (about.by === 'keepWarm') return today.keepWarmSay(item)
      if (about.by === 'collect') return morning.say.collect(what || item)
      if (about.by === 'coolOff') return morning.say.coolOff
      return about.by === 'afterDelivery' ? morning.say.afterDelivery(item) : null
    case 'care':
      return morning.say.satisfaction(item)
    case 'claim':
      return morning.say.claim(`¥${sayYuan(about.fen)}`)
    case 'batch':
      return morning.say.batch(about.no, about.pieces)
    default:
      return null
  }
}

export function useWordsToSay(row: TodayRow): string {
  const words = useWords()
  const language = useLanguage()
  const own = ownLine(words, row)
  const caseId = row.card !== null && row.card.closedAt === null ? row.card.caseId : null
  const progress = useAnswer(
    'progress.get',
    { caseId: caseId ?? ('' as never) },
    { enabled: own === null && caseId !== null },
  ).value
  return own ?? (progress === undefined ? '' : sayProgress(progress, language))
}
