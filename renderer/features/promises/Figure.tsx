// One measure: its figure in large, or why there is none, and how it is counted.
import type { ReactNode } from 'react'
import { Surface } from '../../ui/layout'

type FigureProps = {
  readonly title: string
  /** Null: too few to say. */
  readonly value: string | null
  readonly unit?: string
  /** What is said instead of a figure. */
  readonly instead?: string
  readonly detail: string
  readonly rule?: string
  readonly children?: ReactNode
}

export function Figure({ title, value, unit = '', instead = '', detail, rule = '', children }: FigureProps) {
  return (
    <Surface padded>
      <section aria-label={title}>
        <h2 className="figure-title">{title}</h2>
        {value === null ? (
          <p className="figure-instead">{instead}</p>
        ) : (
          <p className="figure-line">
            <span className="figure-value">{value}</span>
            {unit === '' ? null : <span className="figure-unit">{unit}</span>}
          </p>
        )}
        {detail === '' ? null : <p className="figure-detail">{detail}</p>}
        {children}
        {rule === '' ? null : <p className="promises-rule">{rule}</p>}
      </section>
    </Surface>
  )
}
