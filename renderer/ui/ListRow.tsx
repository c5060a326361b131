// One row of a list that is worked through by keyboard: 44 px high, one focus at a time.
import type { CSSProperties, ReactNode, Ref } from 'react'
import type { RowProps } from './useRovingList'
import './listRow.css'

type ListRowProps = {
  /** From `useRovingList().row(key)`. */
  readonly row: RowProps
  readonly label: string
  readonly tone?: 'calm' | 'soon' | 'overdue'
  readonly quiet?: boolean
  /** Its place in a long list that draws only what can be seen. */
  readonly style?: CSSProperties | undefined
  onOpen?(): void
  readonly children: ReactNode
}

export function ListRow({ row, label, tone = 'calm', quiet = false, style, onOpen, children }: ListRowProps) {
  return (
    // Enter comes from the list's own keys; a row is no button because buttons stand inside it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <li
      className="list-row"
      data-tone={tone}
      data-quiet={quiet || undefined}
      aria-label={label}
      style={style}
      onClick={onOpen}
      {...row}
    >
      {children}
    </li>
  )
}

type ListProps = {
  readonly label: string
  readonly listRef?: Ref<HTMLUListElement>
  readonly style?: CSSProperties | undefined
  readonly children: ReactNode
}

export function List({ label, listRef, style, children }: ListProps) {
  return (
    <ul className="list" aria-label={label} ref={listRef} style={style}>
      {children}
    </ul>
  )
}
