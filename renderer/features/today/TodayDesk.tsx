// Today as a list: groups in working order, worked through by keyboard, several rows at once where that helps.
import { Button } from '@mantine/core'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { TodayGroupId, TodayRow, TodayView } from '#shared/model/todayViews'
import { useShop } from '../../bridge/appState'
import { KeyHint, ScreenHeader } from '../../ui/layout'
import { useRovingList } from '../../ui/useRovingList'
import { useWords } from '../../ui/words'
import { BulkBar, useBulk } from './BulkBar'
import { RowDialogs } from './RowDialogs'
import { TodayEmpty } from './TodayEmpty'
import { TodayGroupView } from './TodayGroupView'
import type { TodayChoices } from './todayChoices'
import { useFirstGroups } from './useFirstGroups'
import { useFocusAfter } from './useFocusAfter'
import type { RowDesk } from './useRowActions'
import { useSelection } from './useSelection'
import { useTodayKeys } from './useTodayKeys'

type TodayDeskProps = {
  readonly view: TodayView
  readonly choices: TodayChoices
  readonly rowDesk: RowDesk
  /** The row that has the focus first, instead of the very first. */
  readonly startAt: string | null
  onMorning(): void
}

export function TodayDesk({ view, choices, rowDesk, startAt, onMorning }: TodayDeskProps) {
  const shop = useShop()
  const scroller = useRef<HTMLDivElement>(null)
  const reveals = useRef(new Map<TodayGroupId, (index: number) => void>())
  const { actions, dialog } = rowDesk
  const groups = useMemo(() => view.groups.filter(group => group.count > 0), [view.groups])
  const drawn = useFirstGroups(groups, startAt !== null)
  const { folded } = choices
  const open = useMemo(() => groups.filter(({ id }) => !folded.includes(id)), [groups, folded])
  const rows = useMemo(() => open.flatMap(group => group.rows), [open])
  const selection = useSelection(open)
  const bulk = useBulk(selection, actions)
  const list = useRovingList(
    useMemo(() => rows.map(row => row.key), [rows]),
    {
      autoFocus: true,
      enabled: dialog === null,
      onOpen: key => withRow(key, actions.open),
      reveal: key => {
        for (const group of open) {
          const index = group.rows.findIndex(row => row.key === key)
          if (index !== -1) reveals.current.get(group.id)?.(index)
        }
      },
    },
  )
  function withRow(key: string | null, run: (row: TodayRow) => void): boolean {
    const row = rows.find(each => each.key === key)
    if (row) run(row)
    return row !== undefined
  }
  const onCurrent = (run: (row: TodayRow) => void) => list.hears() && withRow(list.current, run)
  useTodayKeys({ list, groups: open, selection, bulk, actions, onCurrent, choices, onMorning })
  const rememberNext = useFocusAfter(list, rows, dialog !== null)
  useStartAt(startAt, list.focus, rows)

  const onReveal = useCallback((groupId: TodayGroupId, reveal: (index: number) => void) => {
    reveals.current.set(groupId, reveal)
  }, [])

  return (
    <div className="page">
      <TodayHeader view={view} choices={choices} onMorning={onMorning} />
      <div className="page-body" ref={scroller}>
        {groups.length === 0 ? (
          <TodayEmpty view={view} mine={choices.mine} onShowAll={() => choices.setMine(false)} />
        ) : null}
        {drawn.map(group => (
          <TodayGroupView
            key={group.id}
            group={group}
            list={list}
            actions={actions}
            choices={choices}
            selection={selection}
            scroller={scroller}
            onReveal={onReveal}
          />
        ))}
      </div>
      {selection.rows.length > 0 && !shop.readOnly ? <BulkBar selection={selection} bulk={bulk} /> : null}
      <RowDialogs
        rowDesk={rowDesk}
        onPutOff={gone => {
          rememberNext(gone.map(({ key }) => key))
          selection.clear()
        }}
        onGiven={selection.clear}
      />
    </div>
  )
}

/** Back from the morning run: the row that she was at. */
function useStartAt(key: string | null, focus: (key: string) => void, rows: readonly TodayRow[]): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current || key === null) return
    isDone.current = true
    if (rows.some(row => row.key === key)) focus(key)
  }, [key, focus, rows])
}

type TodayHeaderProps = Pick<TodayDeskProps, 'view' | 'choices' | 'onMorning'>

function TodayHeader({ view, choices, onMorning }: TodayHeaderProps) {
  const words = useWords()
  const { today, morning } = words
  const { overdue, toDo } = view
  return (
    <ScreenHeader
      title={today.title}
      note={toDo === 0 ? undefined : overdue > 0 ? today.someOverdue(overdue) : today.allInTime}
      actions={
        <>
          <Button
            variant={choices.mine ? 'light' : 'default'}
            aria-pressed={choices.mine}
            rightSection={<KeyHint name="KeyW" />}
            onClick={() => choices.setMine(!choices.mine)}
          >
            {today.mine}
          </Button>
          {toDo > 0 ? (
            <Button variant="light" rightSection={<KeyHint name="KeyR" />} onClick={onMorning}>
              {morning.start}
            </Button>
          ) : null}
        </>
      }
    />
  )
}
