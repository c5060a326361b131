// What can be done to a row at once, and the words that say what came of it.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { AppError } from '#shared/contract/errors'
import type { TodayRow } from '#shared/model/todayViews'
import { useDesk } from '../../bridge/desk'
import { useCommand } from '../../bridge/useCommand'
import { useSay } from '../../bridge/useSay'
import { useWords } from '../../ui/words'
import { type CaseRow, canSnooze, canTell } from './rowDeeds'

export type RowDialog =
  | { readonly kind: 'note' | 'cared' | 'tell'; readonly row: CaseRow }
  | { readonly kind: 'snooze'; readonly rows: readonly TodayRow[] }
  | { readonly kind: 'give'; readonly rows: readonly TodayRow[] }

export type RowActions = {
  done(row: TodayRow): void
  tell(row: TodayRow): void
  snooze(row: TodayRow): void
  open(row: TodayRow): void
  show(dialog: RowDialog): void
}

export type RowDesk = { readonly dialog: RowDialog | null; close(): void; readonly actions: RowActions }
type Said = { readonly ok: true } | { readonly ok: false; readonly error: AppError }

export function useRowActions(): RowDesk {
  const words = useWords().today
  const desk = useDesk()
  const say = useSay()
  const fulfil = useCommand('promise.fulfil')
  const finish = useCommand('reminder.done')
  const accept = useCommand('handOver.accept')
  const seeNote = useCommand('handOver.noteSeen')
  const [dialog, setDialog] = useState<RowDialog | null>(null)
  /** Rows on their way: a second press must not say it twice. */
  const underWay = useRef(new Set<string>())

  function open({ card, about }: TodayRow): void {
    if (card !== null) void desk.openCase(card.caseId)
    else desk.go(about.kind === 'handOver' ? 'handOver' : 'third')
  }

  async function run(row: TodayRow, deed: () => Promise<Said>, said: string): Promise<void> {
    if (underWay.current.has(row.key)) return
    underWay.current.add(row.key)
    const result = await deed()
    underWay.current.delete(row.key)
    if (!result.ok) return desk.showError(result.error)
    desk.toast(said, { undo: true })
  }

  function doneOnCase(row: CaseRow): unknown {
    const { subject, about, card } = row
    const { caseId } = card
    if (subject.kind === 'promise') {
      const kept = row.tone === 'overdue' ? words.keptLate(say.age(row.at)) : words.kept
      return run(row, () => fulfil.run({ caseId, promiseId: subject.promiseId, note: '' }), kept)
    }
    if (subject.kind === 'reminder')
      return run(row, () => finish.run({ caseId, reminderId: subject.reminderId }), words.reminderDone)
    if (subject.kind === 'handOver') {
      const { handOverId } = subject
      return run(row, () => accept.run({ handOverId, caseIds: [caseId] }), words.accepted)
    }
    if (about.kind === 'refund') return desk.openPay(caseId, about.money)
    if (subject.kind === 'untouched') return setDialog({ kind: 'note', row })
    if (subject.kind === 'care') return setDialog({ kind: 'cared', row })
    return open(row)
  }

  function done(row: TodayRow): unknown {
    const { subject, card } = row
    if (subject.kind === 'claim' || subject.kind === 'batch') return desk.go('third')
    if (card !== null) return doneOnCase({ ...row, card })
    if (subject.kind === 'handOver') {
      const { handOverId } = subject
      return run(row, () => seeNote.run({ handOverId }), words.seen)
    }
    return open(row)
  }

  // The actions themselves stay the same objects, so that hundreds of rows need not be drawn anew for them.
  const latest = useRef({ done, open })
  useEffect(() => {
    latest.current = { done, open }
  })
  const actions = useMemo<RowActions>(
    () => ({
      done: row => void latest.current.done(row),
      tell: row => {
        if (canTell(row)) setDialog({ kind: 'tell', row })
        else latest.current.done(row)
      },
      snooze: row => {
        if (canSnooze(row)) setDialog({ kind: 'snooze', rows: [row] })
      },
      open: row => latest.current.open(row),
      show: setDialog,
    }),
    [],
  )
  return { dialog, close: () => setDialog(null), actions }
}
