// One row of a list that is worked through by keyboard: 44 px high, one focus at a time.
import type { ReactNode } from 'react'
import type { RowProps } from './useRovingList'
import './listRow.css'

type ListRowProps = {
  /** From `useRovingList().row(key)`. */
  readonly row: RowProps
  readonly label: string
  readonly tone?: 'calm' | 'soon' | 'overdue'
  readonly quiet?: boolean
  onOpen?(): void
  readonly children: ReactNode
}

export function ListRow({ row, label, tone = 'calm', quiet = false, onOpen, children }: ListRowProps) {
  return (
    // Enter comes from the list's own keys; a row is no button because buttons stand inside it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <li
      className="list-row"
      data-tone={tone}
      data-quiet={quiet || undefined}
      aria-label={label}
      onClick={onOpen}
      {...row}
    >
      {children}
    </li>
  )
}

export function List({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <ul className="list" aria-label={label}>
      {children}
    </ul>
  )
}
