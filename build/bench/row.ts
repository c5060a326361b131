// One line of a bench's report: a figure, what it is measured against in the same run, and the goal.

export type Row = {
  readonly id: string
  readonly what: string
  readonly value: number | null
  readonly unit: string
  readonly reference: string
  readonly ratio: number | null
  readonly goal: string
  /** null: without a goal, or not measured, and said so in `what`. */
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

/** A figure without a goal: to know what stands behind another one. */
export function statedRow(
  id: string,
  what: string,
  [value, unit]: readonly [number, string],
  reference: string,
  ratio: number | null = null,
): Row {
  return { id, what, value, unit, reference, ratio, goal: 'stated', ok: null }
}

/** A figure that is felt by a person, whatever else the machine can do. */
export function limitRow(
  id: string,
  what: string,
  [value, unit]: readonly [number, string],
  reference: string,
  atMost: number,
): Row {
  return { id, what, value, unit, reference, ratio: null, goal: `<= ${atMost} ${unit}`, ok: value <= atMost }
}
