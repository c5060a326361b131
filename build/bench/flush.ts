// What a flush counts as where the processor's work is held against it (ADR 24).

/** Milliseconds. No disk in a shop's computer is quicker; one that seems to be keeps the bytes in a memory of its own. */
export const LEAST_FLUSH = 0.5

/** Milliseconds, of a measured flush. */
export const flushOf = (measured: number) => Math.max(measured, LEAST_FLUSH)

/** How a report says it. */
export const sayFlush = (measured: number) =>
  `append + fdatasync ${measured.toFixed(3)} ms${measured < LEAST_FLUSH ? `, counted as ${LEAST_FLUSH} ms` : ''}`
