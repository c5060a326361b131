// The checkbox of a row in a long list: Mantine's own is a handful of components, which are felt by the hundred.
import './rowTick.css'

type RowTickProps = {
  readonly label: string
  readonly checked: boolean
  onChange(): void
}

/** Not in the tab order: the list's keys choose rows. */
export function RowTick({ label, checked, onChange }: RowTickProps) {
  return (
    <input
      type="checkbox"
      className="row-tick"
      aria-label={label}
      tabIndex={-1}
      checked={checked}
      onChange={onChange}
    />
  )
}
