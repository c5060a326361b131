// One group of Today: its heading with count and age, and its rows.
import { type RefObject, useEffect } from 'react'
import type { TodayGroup } from '#shared/model/views'
import { useShop } from '../../bridge/appState'
import { useSay } from '../../bridge/useSay'
import { List } from '../../ui/ListRow'
import { Section } from '../../ui/layout'
import { useDrawnRows } from '../../ui/useDrawnRows'
import type { RovingList } from '../../ui/useRovingList'
import { useWords } from '../../ui/words'
import { RowCells, RowView } from './RowView'
import { sayGroup } from './sayRow'
import { useLeaving } from './useLeaving'
import type { RowActions } from './useRowActions'

/** Two lines of text; the same in `today.css`. */
const ROW_REM = 3.5

type TodayGroupViewProps = {
  readonly group: TodayGroup
  readonly list: RovingList
  readonly actions: RowActions
  readonly scroller: RefObject<HTMLElement | null>
  /** Tells how to scroll to one of its rows. */
  onReveal(groupId: TodayGroup['id'], reveal: (index: number) => void): void
}

export function TodayGroupView({ group, list, actions, scroller, onReveal }: TodayGroupViewProps) {
  const words = useWords()
  const say = useSay()
  const shop = useShop()
  const { rows } = group
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

  const title = words.today.groups[group.id]
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
            <RowCells row={gone.row} />
          </div>
        </li>
      ))
  }

  return (
    <Section
      title={title}
      count={rows.length}
      note={sayGroup(words, say, group)}
      {...(group.id === 'overdue' ? { tone: 'overdue' as const } : {})}
    >
      <List label={words.common.countOf(title, rows.length)} listRef={drawn.listRef} style={drawn.listStyle}>
        {items}
        {drawn.listStyle === undefined ? ghosts(rows.length) : null}
      </List>
    </Section>
  )
}
