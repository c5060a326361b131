// Waits for something of the system's no longer than a clerk would.

/** The value, or `late` when it did not come in time. The promise itself goes on; its later failure is swallowed. */
export function withTimeout<Value, Late>(
  promise: Promise<Value>,
  ms: number,
  late: Late,
): Promise<Value | Late> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<Late>(resolve => {
    timer = setTimeout(() => resolve(late), ms)
  })
  promise.catch(() => undefined)
  return Promise.race([promise, timeout]).finally(() => clearTimeout(timer))
}
