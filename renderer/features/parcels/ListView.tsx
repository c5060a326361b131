// One of the lists with its heading and count; a long one draws only what can be seen.
import { type RefObject, useEffect } from 'react'
import { List } from '../../ui/ListRow'
import { Section } from '../../ui/layout'
import { useDrawnRows } from '../../ui/useDrawnRows'
import type { RovingList } from '../../ui/useRovingList'
import { useWords } from '../../ui/words'
import { type RowActions, RowView } from './RowView'
import type { ListId, Row } from './rows'

/** Two lines of text; the same in `parcels.css`. */
const ROW_REM = 3.5

type ListViewProps = {
  readonly listId: ListId
  readonly rows: readonly Row[]
  readonly list: RovingList
  readonly selected: ReadonlySet<string>
  readonly readOnly: boolean
  readonly actions: RowActions
  readonly scroller: RefObject<HTMLElement | null>
  /** Tells how to scroll to one of its rows. */
  onReveal(listId: ListId, reveal: (index: number) => void): void
}

export function ListView(props: ListViewProps) {
  const { listId, rows, list, selected, readOnly, actions, scroller, onReveal } = props
  const words = useWords()
  const current = rows.findIndex(row => row.key === list.current)
  const drawn = useDrawnRows<HTMLUListElement>({
    count: rows.length,
    height: ROW_REM,
    scroller,
    keep: current === -1 ? null : current,
  })
  const { reveal } = drawn
  useEffect(() => onReveal(listId, reveal), [onReveal, listId, reveal])
  const title = words.parcels.lists[listId]
  return (
    <Section title={title} count={rows.length}>
      <List label={words.common.countOf(title, rows.length)} listRef={drawn.listRef} style={drawn.listStyle}>
        {drawn.rows.map(({ index, style }) => {
          const row = rows[index]
          return row ? (
            <RowView
              key={row.key}
              row={row}
              roving={list.row(row.key)}
              style={style}
              isSelected={selected.has(row.key)}
              readOnly={readOnly}
              actions={actions}
            />
          ) : null
        })}
      </List>
    </Section>
  )
}
