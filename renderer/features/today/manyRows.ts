// Which of several rows a deed is for, in the form in which main takes them.
import type { Input } from '#shared/contract/contract'
import type { TodayRow } from '#shared/model/todayViews'

type Doable = Input<'rows.done'>['rows'][number]
type Pausable = Input<'rows.snooze'>['rows'][number]

/** A tick alone ends them; everything else needs a word, a sum or a place of its own. */
export function doableRows(rows: readonly TodayRow[]): Doable[] {
  return rows.flatMap(({ card, subject }): Doable[] =>
    subject.kind === 'promise' || subject.kind === 'reminder' || subject.kind === 'care'
      ? [{ caseId: card?.caseId ?? null, subject }]
      : [],
  )
}

export function pausableRows(rows: readonly TodayRow[]): Pausable[] {
  return rows.flatMap(({ card, subject }): Pausable[] =>
    subject.kind === 'handOver' ? [] : [{ caseId: card?.caseId ?? null, subject }],
  )
}
