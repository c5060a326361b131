// One group of Today: its heading with count and age, and its rows.
import { Button } from '@mantine/core'
import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { TodayGroup, TodayRow } from '#shared/model/todayViews'
import { useShop } from '../../bridge/appState'
import { useSay } from '../../bridge/useSay'
import { List } from '../../ui/ListRow'
import { Section } from '../../ui/layout'
import { useDrawnRows } from '../../ui/useDrawnRows'
import type { RovingList } from '../../ui/useRovingList'
import { useWords } from '../../ui/words'
import { RowCells, RowView } from './RowView'
import { isLateGroup, sayGroup } from './sayGroup'
import { useSayRow } from './sayRow'
import type { TodayChoices } from './todayChoices'
import { useLeaving } from './useLeaving'
import type { RowActions } from './useRowActions'
import type { Selection } from './useSelection'

/** Two lines of text; the same in `today.css`. */
const ROW_REM = 3.5

type TodayGroupViewProps = {
  readonly group: TodayGroup
  readonly list: RovingList
  readonly actions: RowActions
  readonly choices: TodayChoices
  readonly selection: Selection
  readonly scroller: RefObject<HTMLElement | null>
  /** Tells how to scroll to one of its rows. */
  onReveal(groupId: TodayGroup['id'], reveal: (index: number) => void): void
}

export function TodayGroupView(props: TodayGroupViewProps) {
  const { group, choices } = props
  const words = useWords()
  const say = useSay()
  const title = words.today.groups[group.id]
  const isOpen = !choices.folded.includes(group.id)
  return (
    <Section
      title={title}
      count={group.count}
      note={sayGroup(words, say, group)}
      fold={{
        isOpen,
        label: isOpen ? words.today.fold(title) : words.today.unfold(title),
        onToggle: () => choices.toggleFold(group.id),
      }}
      {...(isLateGroup(group) ? { tone: 'overdue' as const } : {})}
    >
      {isOpen ? <GroupRows {...props} title={title} /> : null}
    </Section>
  )
}

function GroupRows(props: TodayGroupViewProps & { readonly title: string }) {
  const { group, list, actions, choices, selection, scroller, onReveal, title } = props
  const words = useWords()
  const shop = useShop()
  const { rows } = group
  const onChoose = useLatest(selection.toggle)
  const leaving = useLeaving(rows)
  const current = rows.findIndex(row => row.key === list.current)
  const drawn = useDrawnRows<HTMLUListElement>({
    count: rows.length,
    height: ROW_REM,
    scroller,
    keep: current === -1 ? null : current,
  })
  const { reveal } = drawn
  useEffect(() => onReveal(group.id, reveal), [onReveal, group.id, reveal])

  const items = drawn.rows.flatMap(({ index, style }) => {
    const row = rows[index]
    if (!row) return []
    const view = (
      <RowView
        key={row.key}
        row={row}
        roving={list.row(row.key)}
        style={style}
        actions={actions}
        readOnly={shop.readOnly}
        isChosen={selection.has(row.key)}
        onChoose={onChoose}
      />
    )
    return style === undefined ? [...ghosts(index), view] : [view]
  })

  /** Rows that went a moment ago from above this place. */
  function ghosts(place: number) {
    return leaving
      .filter(gone => gone.place === place)
      .map(gone => (
        <li key={`gone ${gone.row.key}`} className="list-row today-leaving" aria-hidden>
          <div className="today-row">
            <GoneCells row={gone.row} />
          </div>
        </li>
      ))
  }

  const isWhole = choices.whole === group.id
  return (
    <div className="today-list">
      <List label={words.common.countOf(title, group.count)} listRef={drawn.listRef} style={drawn.listStyle}>
        {items}
        {drawn.listStyle === undefined ? ghosts(rows.length) : null}
      </List>
      {isWhole || group.count > rows.length ? (
        <Button
          className="today-whole"
          variant="subtle"
          onClick={() => choices.setWhole(isWhole ? null : group.id)}
        >
          {isWhole ? words.today.showFirst : words.today.showWhole(group.count)}
        </Button>
      ) : null}
    </div>
  )
}

function GoneCells({ row }: { readonly row: TodayRow }) {
  return <RowCells text={useSayRow(true)(row)} />
}

/** The same function whatever it does now, so that rows need not be drawn anew for it. */
function useLatest(run: (key: string) => void): (key: string) => void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  return useCallback((key: string) => latest.current(key), [])
}
