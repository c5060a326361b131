// Figures that mean something: from too few cases no mean, no median and no share is made.

/** With fewer than this, one odd case would be the whole figure. */
export const ENOUGH = 3

export function mean(values: readonly number[]): number | null {
  if (values.length < ENOUGH) return null
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

export function median(values: readonly number[]): number | null {
  if (values.length < ENOUGH) return null
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

export function share(part: number, whole: number): number | null {
  return whole < ENOUGH ? null : part / whole
}
