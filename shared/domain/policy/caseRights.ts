// What is right for every piece of a case, as its screen shows it.
import { LANGUAGES } from '../../catalog/languages'
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { CaseLine } from '../../model/goods'
import type { PolicyRow } from '../../model/policy'
import type { Day } from '../../model/time'
import type { DaysLeft, RightView, SomeText } from '../../model/views'
import { dayOf } from '../../time/zone'
import { ownEntries } from '../knowledge/own'
import { settingsOf } from '../settings'
import { effectivePolicy } from './effectivePolicy'
import { fillDaysLeft } from './explain'
import { policyAnswer } from './policyAnswer'
import { policyFacts } from './policyFacts'
import { suggestRemedy } from './suggestRemedy'

/** Rows about the warranty speak of its days, all others of the seven. */
function daysOf(row: PolicyRow, windowLeft: DaysLeft | null, warrantyLeft: DaysLeft | null): number | null {
  const left = row.when.warranty === null ? windowLeft : warrantyLeft
  return left?.days ?? null
}

function spoken(row: PolicyRow, days: number | null): SomeText {
  const texts = LANGUAGES.flatMap(language => {
    const text = row.explain[language]
    return text === undefined ? [] : [[language, fillDaysLeft(text, days, language)] as const]
  })
  return Object.fromEntries(texts)
}

/** Null only where the shop's table has a gap. */
export function rightOf(
  rows: readonly PolicyRow[],
  record: Pick<Case, 'issueTypeId' | 'subTags' | 'facts' | 'wish' | 'retention'>,
  line: CaseLine,
  today: Day,
): RightView | null {
  const facts = policyFacts(record, line, today)
  const answer = policyAnswer(rows, facts)
  if (answer === null) return null
  const { row, missing } = answer
  const { windowLeft, warrantyLeft } = facts
  return {
    ...row.then,
    lineId: line.id,
    nature: facts.nature,
    row: row.id,
    explain: spoken(row, daysOf(row, windowLeft, warrantyLeft)),
    source: row.source,
    checkedOn: row.checkedOn,
    windowLeft,
    warrantyLeft,
    missing,
    suggested: suggestRemedy(row.then, record),
  }
}

/** `now` in milliseconds. */
export function caseRights(book: Book, record: Case, now: number): RightView[] {
  const rows = effectivePolicy(ownEntries(book))
  const today = dayOf(now, settingsOf(book).timeZone)
  return record.lines.flatMap(line => rightOf(rows, record, line, today) ?? [])
}
