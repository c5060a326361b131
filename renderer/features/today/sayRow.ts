// What a row of Today says: how time stands, whom it is about, what is to be done, and when.
import { SEVERITIES } from '#shared/catalog/platform'
import { sayYuan } from '#shared/model/money'
import type { TodayRow } from '#shared/model/todayViews'
import type { Words } from '#shared/words/words'
import { useMoneyNames } from '../../bridge/moneyNames'
import { type Say, useSay } from '../../bridge/useSay'
import type { BadgeTone } from '../../ui/DueBadge'
import { useLanguage, useWords } from '../../ui/words'

export type RowText = {
  readonly tone: BadgeTone
  readonly badge: string
  readonly exact: string
  readonly item: string
  readonly no: string
  readonly who: string
  readonly tail: string
  readonly what: string
  readonly when: string
}

/** What catalogues and the money of the window call things. */
type Names = {
  severity(id: string): string
  money: ReturnType<typeof useMoneyNames>
}
type Facts = Pick<RowText, 'badge' | 'what' | 'when'>
type AboutReminder = Extract<TodayRow['about'], { kind: 'reminder' }>

function reminderFacts(words: Words['today'], say: Say, row: TodayRow, { by }: AboutReminder): Facts {
  const moment = say.moment(row.at)
  switch (by) {
    case 'keepWarm': {
      const badge = row.tone === 'overdue' ? say.left(row.at) : words.keepWarmToday
      return { badge, what: words.keepWarm(row.what), when: words.lookAt(moment) }
    }
    case 'collect':
      return { badge: moment, what: words.collect, when: words.rememberAt(moment) }
    case 'coolOff':
      return { badge: say.left(row.at), what: words.coolOff, when: words.careFor(moment) }
    case 'afterDelivery':
      return { badge: moment, what: words.afterDelivery, when: words.careFor(moment) }
    case 'memo':
      return { badge: moment, what: row.what, when: words.rememberAt(moment) }
    case 'touch':
      return { badge: say.left(row.at), what: row.what || words.lookAgain, when: words.lookAt(moment) }
  }
}

function factsOf(words: Words['today'], say: Say, names: Names, row: TodayRow): Facts {
  const { about, at } = row
  const moment = say.moment(at)
  const age = say.age(at)
  switch (about.kind) {
    case 'rights': {
      const what = words.rightsWaits(names.severity(about.severity), row.what)
      return about.dueAt === null
        ? { badge: words.rightsBadge(age), what, when: words.rightsSince(moment) }
        : { badge: say.left(about.dueAt), what, when: words.answerPlatform(say.moment(about.dueAt)) }
    }
    case 'refund': {
      const { kind, amountFen, method } = about.money
      const what = words.refundOf(
        names.money.kind(kind),
        `¥${sayYuan(amountFen)}`,
        names.money.method(method),
      )
      return { badge: words.waitsBadge(age), what, when: words.refundSince(moment) }
    }
    case 'promise':
      return { badge: say.left(at), what: row.what || words.answer, when: words.promisedFor(moment) }
    case 'untouched':
      return {
        ...{ badge: words.untouchedBadge(age), what: words.untouched },
        when: words.lastTouched(moment),
      }
    case 'reminder':
      return reminderFacts(words, say, row, about)
    case 'claim':
      return {
        ...{ badge: words.askAgain, what: words.claimOf(`¥${sayYuan(about.fen)}`) },
        when: words.claimSince(moment),
      }
    case 'batch':
      return {
        ...{ badge: words.lateBadge(age), what: words.batchOf(about.pieces) },
        when: words.batchSince(moment),
      }
    case 'arrival': {
      const what = about.isInspected ? words.inspectedOf(about.pieces) : words.arrivedOf(about.pieces)
      return { badge: words.arrivedBadge(age), what, when: words.arrivedSince(moment) }
    }
    case 'handOver':
      return {
        ...{ badge: words.waitsBadge(age), what: row.what || words.handOverOf },
        when: words.givenBy(about.from, moment),
      }
    case 'care':
      return { badge: moment, what: words.satisfaction, when: words.careFor(moment) }
  }
}

/** A clock time that was promised, to the customer or to the platform: putting it off does not move it. */
const isWord = ({ about }: TodayRow): boolean => about.kind === 'promise' || about.kind === 'rights'

function putOff(words: Words['today'], say: Say, row: TodayRow, facts: Facts): Facts {
  if (row.snoozedUntil === null) return facts
  const when = words.backAt(say.moment(row.snoozedUntil))
  const isStillLate = isWord(row) && row.tone === 'overdue'
  return {
    what: facts.what,
    when,
    badge: isStillLate ? words.stillOverdue(say.left(row.at)) : say.left(row.snoozedUntil),
  }
}

type Who = Pick<RowText, 'item' | 'no' | 'who' | 'tail'>

function whoOf(words: Words['today'], { about, card }: TodayRow): Who {
  if (about.kind === 'batch')
    return { item: about.partner, no: about.no, who: about.partner, tail: about.phone || words.noPhone }
  if (about.kind === 'claim')
    return {
      item: card?.item ?? about.partner,
      no: card?.no ?? '',
      who: about.partner,
      tail: about.phone || words.noPhone,
    }
  if (card === null) return { item: words.shiftNote, no: '', who: '', tail: '' }
  const { customer } = card
  return {
    item: card.pieces > 1 ? words.manyPieces(card.item, card.pieces) : card.item,
    no: card.no,
    who: customer?.name || words.noName,
    tail: customer?.tail ? words.tail(customer.tail) : words.noPhone,
  }
}

export function sayRow(words: Words, say: Say, names: Names, row: TodayRow): RowText {
  const isQuiet = row.snoozedUntil !== null && !isWord(row)
  return {
    ...putOff(words.today, say, row, factsOf(words.today, say, names, row)),
    ...whoOf(words.today, row),
    tone: isQuiet ? 'calm' : row.tone,
    exact: say.exactly(row.at),
  }
}

/** `brief`: spans in one unit, for lists; the exact time stands in the badge's hint. */
export function useSayRow(brief = false): (row: TodayRow) => RowText {
  const words = useWords()
  const language = useLanguage()
  const say = useSay()
  const money = useMoneyNames()
  const severity = (id: string) => SEVERITIES.find(item => item.id === id)?.text[language] ?? ''
  const spans = {
    ...say,
    left: (at: string) => say.left(at, brief),
    age: (since: string) => say.age(since, brief),
  }
  return row => sayRow(words, spans, { severity, money }, row)
}
