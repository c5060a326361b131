// One bad minute of the machine is no verdict: what misses a goal is measured twice more, and the middle one counts.
import type { Row } from './row'

const isMissed = (row: Row) => row.ok === false

/** Measures once, or three times when one of the wanted rows misses its goal. */
export async function measured(
  measure: () => Promise<Row[]>,
  isWanted: (row: Row) => boolean,
  say: (line: string) => void,
): Promise<Row[]> {
  const first = (await measure()).filter(isWanted)
  const missed = first.filter(isMissed)
  if (missed.length === 0) return first
  say(`measured twice more: ${[...new Set(missed.map(row => row.id))].join(', ')} missed`)
  const more = [(await measure()).filter(isWanted), (await measure()).filter(isWanted)]
  return first.map(row => middle([row, ...more.flatMap(rows => rows.filter(other => isSame(row, other)))]))
}

const figureOf = ({ ratio, value }: Row) => ratio ?? value ?? 0

const isSame = (a: Row, b: Row) => a.id === b.id && a.what === b.what

function middle(rows: readonly Row[]): Row {
  const [first] = rows as [Row]
  // A count is no matter of moods: a case lost once is lost.
  if (first.ratio === null && first.unit !== 'ms') return rows.find(isMissed) ?? first
  const sorted = rows.toSorted((a, b) => figureOf(a) - figureOf(b))
  return sorted[Math.floor(sorted.length / 2)] ?? first
}
