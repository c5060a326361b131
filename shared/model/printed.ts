// What was printed of a case: slips and sheets stand in the same timeline.
import type { Case } from './case'
import { SHEETS } from './treatment'

const isSheet = (parts: unknown) => SHEETS.some(sheet => sheet === parts)

/** How many times its slip left the printer or went into a PDF: after the first, paper says 副本. */
export function printedSlips(record: Pick<Case, 'events'>): number {
  return record.events.filter(event => event.kind === 'printed' && !isSheet(event.facts.parts)).length
}
