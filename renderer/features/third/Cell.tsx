// Two lines of a row: what counts, and below it what is good to know.
type CellProps = { readonly main: string; readonly small?: string; readonly isNumber?: boolean }

export function Cell({ main, small = '', isNumber = false }: CellProps) {
  return (
    <span className="third-cell" data-number={isNumber || undefined}>
      <span className="third-main" title={main}>
        {main}
      </span>
      <span className="third-small" title={small}>
        {small}
      </span>
    </span>
  )
}
