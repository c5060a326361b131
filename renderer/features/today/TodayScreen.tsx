// Today: what has to be done, in working order.
import { Button } from '@mantine/core'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { TodayGroupId, TodayView } from '#shared/model/views'
import { sayError } from '#shared/words/sayError'
import { useShop } from '../../bridge/appState'
import { useAnswer } from '../../bridge/useAnswer'
import { useUsable } from '../../bridge/useUsable'
import { useKeys } from '../../ui/keys'
import { Page, ScreenHeader } from '../../ui/layout'
import { ErrorBanner, LoadingLines } from '../../ui/states'
import { useRovingList } from '../../ui/useRovingList'
import { useWords } from '../../ui/words'
import { NoteDialog } from './NoteDialog'
import { SnoozeDialog } from './SnoozeDialog'
import { TellDialog } from './TellDialog'
import { TodayEmpty } from './TodayEmpty'
import { TodayGroupView } from './TodayGroupView'
import { type RowActions, useRowActions } from './useRowActions'
import './today.css'

export function TodayScreen() {
  const words = useWords()
  const today = useAnswer('today.get', null)
  useUsable(today.value !== undefined)
  // Known before it is needed: opening hours make the ready times of 稍后.
  useAnswer('settings.get', null)
  if (today.value !== undefined) return <TodayDesk view={today.value} />
  return (
    <Page title={words.today.title}>
      {today.error === null ? (
        <LoadingLines height={56} />
      ) : (
        <ErrorBanner
          title={words.today.failed}
          safe={words.today.failedSafe}
          next={sayError(words, today.error)}
          actions={
            <Button variant="default" onClick={today.again}>
              {words.common.retry}
            </Button>
          }
        />
      )}
    </Page>
  )
}

function TodayDesk({ view }: { readonly view: TodayView }) {
  const words = useWords()
  const scroller = useRef<HTMLDivElement>(null)
  const reveals = useRef(new Map<TodayGroupId, (index: number) => void>())
  const groups = useMemo(() => view.groups.filter(group => group.rows.length > 0), [view.groups])
  const rows = useMemo(() => groups.flatMap(group => group.rows), [groups])
  const { actions, dialog, close } = useRowActions()
  const list = useRovingList(
    useMemo(() => rows.map(row => row.key), [rows]),
    {
      autoFocus: true,
      enabled: dialog === null,
      onOpen: key => withRow(key, actions.open),
      reveal: key => {
        for (const group of groups) {
          const index = group.rows.findIndex(row => row.key === key)
          if (index !== -1) reveals.current.get(group.id)?.(index)
        }
      },
    },
  )

  function withRow(key: string | null, run: RowActions['open']): boolean {
    const row = rows.find(each => each.key === key)
    if (row) run(row)
    return row !== undefined
  }
  useTodayKeys(run => list.hears() && withRow(list.current, run), actions, rows.length > 0)

  // A dialog that ends a row has nothing to give the focus back to: the next row gets it. A row that is put off stays
  // in the list, further down, and must not take the clerk along.
  const isOpen = dialog !== null
  const { current, focus } = list
  const wasOpen = useRef(false)
  const next = useRef<string | null>(null)
  useEffect(() => {
    const closed = wasOpen.current && !isOpen
    wasOpen.current = isOpen
    if (!closed) return
    const to = next.current ?? current
    if (to !== null && (next.current !== null || document.activeElement === document.body)) focus(to)
    next.current = null
  }, [isOpen, current, focus])
  function rememberNext(key: string): void {
    const place = rows.findIndex(row => row.key === key)
    next.current = (rows[place + 1] ?? rows[place - 1])?.key ?? null
  }

  const onReveal = useCallback((groupId: TodayGroupId, reveal: (index: number) => void) => {
    reveals.current.set(groupId, reveal)
  }, [])

  return (
    <div className="page">
      <ScreenHeader
        title={words.today.title}
        note={rows.length === 0 ? undefined : <Summary view={view} />}
      />
      <div className="page-body" ref={scroller}>
        {rows.length === 0 ? <TodayEmpty view={view} /> : null}
        {groups.map(group => (
          <TodayGroupView
            key={group.id}
            group={group}
            list={list}
            actions={actions}
            scroller={scroller}
            onReveal={onReveal}
          />
        ))}
      </div>
      {dialog?.kind === 'note' ? <NoteDialog row={dialog.row} onClose={close} /> : null}
      {dialog?.kind === 'tell' ? <TellDialog row={dialog.row} onClose={close} /> : null}
      {dialog?.kind === 'snooze' ? (
        <SnoozeDialog
          row={dialog.row}
          onClose={close}
          onPutOff={() => dialog && rememberNext(dialog.row.key)}
        />
      ) : null}
    </div>
  )
}

function Summary({ view }: { readonly view: TodayView }) {
  const { today } = useWords()
  const { overdue } = view.counts
  return <>{overdue > 0 ? today.someOverdue(overdue) : today.allInTime}</>
}

type RunOnCurrent = (run: RowActions['open']) => boolean

function useTodayKeys(onCurrent: RunOnCurrent, actions: RowActions, enabled: boolean): void {
  const words = useWords()
  const shop = useShop()
  useKeys(
    {
      KeyD: { does: words.today.done, run: () => onCurrent(actions.done) },
      KeyT: { does: words.today.tell, run: () => onCurrent(actions.tell) },
      KeyZ: { does: words.today.snooze, run: () => onCurrent(actions.snooze) },
    },
    { title: words.today.title, enabled: enabled && !shop.readOnly },
  )
}
