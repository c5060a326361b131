// Waits until the app's main process has done what it puts off at its start.
import type { ElectronApplication } from '@playwright/test'

const everyMs = 500
/** Busy for less than this part of the time. */
const idle = 0.1
const longestMs = 60_000

export async function whenIdle(app: ElectronApplication): Promise<void> {
  for (let waited = 0; waited < longestMs; waited += everyMs) {
    const busy = await app.evaluate(
      (_electron, ms) =>
        new Promise<number>(resolve => {
          const before = process.cpuUsage()
          setTimeout(() => {
            const { user, system } = process.cpuUsage(before)
            resolve((user + system) / 1000 / ms)
          }, ms)
        }),
      everyMs,
    )
    if (busy < idle) return
  }
  throw new Error('the app does not come to rest')
}
