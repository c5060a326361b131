// Shows a bench's rows as a table that a person can read at a glance.
import type { Row } from './row'

const HEADS = ['', 'id', 'what', 'value', 'ratio', 'goal', 'against']

export function sayTable(rows: readonly Row[]): string {
  const lines = [HEADS, ...rows.map(cells)]
  const widths = HEADS.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0)))
  return lines
    .map(line => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map(line => line.trimEnd())
    .join('\n')
}

function cells(row: Row): string[] {
  const mark = row.ok === null ? (row.value === null ? '–' : '·') : row.ok ? '✓' : '✗'
  const value = row.value === null ? 'not measured' : `${short(row.value)} ${row.unit}`
  return [
    mark,
    row.id,
    row.what,
    value,
    row.ratio === null ? '' : `× ${short(row.ratio)}`,
    row.goal,
    row.reference,
  ]
}

/** Three figures that mean something; whole numbers stay whole. */
function short(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en')
  if (Math.abs(value) >= 100) return value.toFixed(0)
  return value.toPrecision(3)
}

export function saySummary(rows: readonly Row[]): string {
  const missed = rows.filter(row => row.ok === false)
  const open = rows.filter(row => row.value === null).length
  const met = rows.filter(row => row.ok === true).length
  const which = missed.length === 0 ? '' : `: ${[...new Set(missed.map(row => row.id))].join(', ')}`
  return `${met} goals met, ${missed.length} missed${which}${open === 0 ? '' : `, ${open} not measured`}`
}
