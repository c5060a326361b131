// What can be done to a row: its first deed by what it is about, and whether it can be told of or put off.
import type { TodayRow } from '#shared/model/todayViews'
import type { CaseCard } from '#shared/model/views'
import type { Words } from '#shared/words/words'

export type CaseRow = TodayRow & { readonly card: CaseCard }
type Deed = keyof Words['today']['deeds']

export const isCaseRow = (row: TodayRow): row is CaseRow => row.card !== null

/** He hears from us although there is no news (N5). */
export const isKeepWarm = ({ about }: Pick<TodayRow, 'about'>): boolean =>
  about.kind === 'reminder' && about.by === 'keepWarm'

export function firstDeed({ about, card }: TodayRow): Deed {
  switch (about.kind) {
    case 'rights':
      return 'decide'
    case 'refund':
      return 'pay'
    case 'claim':
    case 'batch':
      return 'ask'
    case 'arrival':
      return about.isInspected ? 'place' : 'inspect'
    case 'handOver':
      return card === null ? 'seen' : 'accept'
    case 'care':
      return 'cared'
    default:
      return 'done'
  }
}

/** A word to the customer belongs to a case that is still open. */
export function canTell(row: TodayRow): row is CaseRow {
  const isOurs = ['claim', 'batch', 'handOver'].includes(row.about.kind)
  return !isOurs && row.card !== null && row.card.closedAt === null
}

/** What somebody gave her waits for her yes, and nothing else. */
export const canSnooze = ({ about }: TodayRow): boolean => about.kind !== 'handOver'
