// Two lines of a row: what counts, and below it what is good to know.
type PromiseCellProps = { readonly main: string; readonly small?: string; readonly isNumber?: boolean }

export function PromiseCell({ main, small = '', isNumber = false }: PromiseCellProps) {
  return (
    <span className="promise-cell" data-number={isNumber || undefined}>
      <span className="promise-cell-main" title={main}>
        {main}
      </span>
      {small === '' ? null : (
        <span className="promise-cell-small" title={small}>
          {small}
        </span>
      )}
    </span>
  )
}
