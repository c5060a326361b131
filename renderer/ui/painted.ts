// Waits until what was just drawn is on the screen: for what may come a moment later.

/** A window out of sight paints nothing. */
const LONGEST_MS = 100

export function painted(): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, LONGEST_MS)
    requestAnimationFrame(() => {
      clearTimeout(timer)
      setTimeout(resolve, 0)
    })
  })
}
