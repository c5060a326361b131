// What a customer may see of her case on the covered screen (N11): taken by name, so that nothing else can slip in.
import type { Book } from '../model/book'
import { type Case, isWordToCustomer } from '../model/case'
import type { CaseId } from '../model/ids'
import type { CustomerCard } from '../model/views'
import { settingsOf } from './settings'
import { stageOf } from './talk/progress'

/** Never the type, notes, phone, price or what we say to each other: a customer stands on the other side (N11). */
export function customerCard(book: Book, caseId: CaseId | null): CustomerCard {
  const record = caseId === null ? undefined : book.cases.get(caseId)
  const shown = record === undefined || record.deletedAt !== null ? null : record
  return { week: settingsOf(book).week, case: shown && caseOf(shown) }
}

function caseOf(record: Case): NonNullable<CustomerCard['case']> {
  const words = record.promises.filter(promise => promise.state === 'open' && isWordToCustomer(promise))
  const next = words.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0]
  return {
    item: record.lines[0]?.itemName ?? '',
    pieces: record.lines.reduce((sum, line) => sum + line.qty, 0),
    // Without the lines of a talk: how far it has come, not which sentence is next.
    stage: stageOf({ ...record, card: record }, []),
    answerBy: next?.dueAt ?? null,
  }
}
