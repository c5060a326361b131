// One line of a bench's report: a figure, what it is measured against in the same run, and the goal.

export type Row = {
  readonly id: string
  readonly what: string
  readonly value: number | null
  readonly unit: string
  readonly reference: string
  readonly ratio: number | null
  readonly goal: string
  /** null: not measured, and said so in `what`. */
  readonly ok: boolean | null
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function ratioRow(
  id: string,
  what: string,
  [value, unit]: readonly [number, string],
  reference: string,
  ratio: number,
  atMost: number,
): Row {
  return { id, what, value, unit, reference, ratio, goal: `<= ${atMost}`, ok: ratio <= atMost }
}
