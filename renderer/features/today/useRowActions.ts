// What can be done to a row at once, and the words that say what came of it.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { TodayRow } from '#shared/model/views'
import { useDesk } from '../../bridge/desk'
import { useCommand } from '../../bridge/useCommand'
import { useSay } from '../../bridge/useSay'
import { useWords } from '../../ui/words'

export type RowDialogKind = 'note' | 'tell' | 'snooze'
export type RowDialog = { readonly kind: RowDialogKind; readonly row: TodayRow }

export type RowActions = {
  done(row: TodayRow): void
  tell(row: TodayRow): void
  snooze(row: TodayRow): void
  open(row: TodayRow): void
}

type RowDesk = { readonly dialog: RowDialog | null; close(): void; readonly actions: RowActions }

export function useRowActions(): RowDesk {
  const words = useWords()
  const desk = useDesk()
  const say = useSay()
  const fulfil = useCommand('promise.fulfil')
  const finish = useCommand('reminder.done')
  const [dialog, setDialog] = useState<RowDialog | null>(null)
  /** Rows on their way: a second press must not say it twice. */
  const underWay = useRef(new Set<string>())

  async function done(row: TodayRow): Promise<void> {
    const { subject } = row
    const { caseId } = row.card
    if (subject.kind === 'untouched') return setDialog({ kind: 'note', row })
    if (underWay.current.has(row.key)) return
    underWay.current.add(row.key)
    const result =
      subject.kind === 'promise'
        ? await fulfil.run({ caseId, promiseId: subject.promiseId, note: '' })
        : await finish.run({ caseId, reminderId: subject.reminderId })
    underWay.current.delete(row.key)
    if (!result.ok) return desk.showError(result.error)
    const kept = row.tone === 'overdue' ? words.today.keptLate(say.age(row.at)) : words.today.kept
    desk.toast(subject.kind === 'promise' ? kept : words.today.reminderDone, { undo: true })
  }

  // The actions themselves stay the same objects, so that hundreds of rows need not be drawn anew for them.
  const latest = useRef({ done, desk })
  useEffect(() => {
    latest.current = { done, desk }
  })
  const actions = useMemo<RowActions>(
    () => ({
      done: row => void latest.current.done(row),
      tell: row => setDialog({ kind: 'tell', row }),
      snooze: row => setDialog({ kind: 'snooze', row }),
      open: row => latest.current.desk.openCase(row.card.caseId),
    }),
    [],
  )
  return { dialog, close: () => setDialog(null), actions }
}
