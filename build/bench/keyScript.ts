// Presses keys like a clerk: a fixed pace, and after each step she waits until the screen is ready.
import type { Page } from '@playwright/test'
import { type Ready, waited, watchFor } from './inPage/waiting'

/** A practised hand: one key in this many milliseconds. */
const PACE = 200
/** An echo within so many milliseconds of its key holds nobody up. */
const UNNOTICED = 100
const LONGEST_WAIT = 10_000

export type KeyStep = {
  /** Keys by Playwright's names, pressed one after the other. */
  readonly keys: readonly string[]
  /** Chinese, written by the input method: it arrives as one piece after so many further key presses. */
  readonly composed?: { readonly text: string; readonly presses: number }
  /** What must be on the screen before she can go on. */
  readonly ready: Ready
}

export type Worked = {
  readonly presses: number
  /** Milliseconds that she waited for the app, beyond what her own hands took. */
  readonly waiting: number
  /** The whole as it would take at that pace: all presses and all waiting. */
  readonly whole: number
  /** Waiting of each step, for finding the slow one. */
  readonly steps: readonly number[]
}

/**
 * The app's own waiting is, for each step, the time from its last key press to the first frame in which the next
 * step could begin (the field has the focus, the hit is marked, the case is shown); for keys that only type, what
 * their echo comes later than is noticed. Both are measured by clocks in the page. Nothing is taken off for the
 * movement of the hand, which in truth goes on meanwhile.
 */
export async function workThrough(
  page: Page,
  script: readonly KeyStep[],
  /** Called between two steps, while no clock runs. */
  between: (step: number) => Promise<void> = async () => undefined,
): Promise<Worked> {
  let presses = 0
  const steps: number[] = []
  for (const [at, step] of script.entries()) {
    await page.evaluate(watchFor, { ready: step.ready, unnoticed: UNNOTICED })
    if (step.composed) {
      presses += step.composed.presses
      await page.waitForTimeout(PACE)
      await page.keyboard.insertText(step.composed.text)
    }
    for (const key of step.keys) {
      presses += 1
      await page.waitForTimeout(PACE)
      await page.keyboard.press(key)
    }
    const found = await Promise.race([page.evaluate(waited), page.waitForTimeout(LONGEST_WAIT)])
    if (!found) {
      throw new Error(`step ${at + 1} (${step.keys.join(' ')}) never came to ${JSON.stringify(step.ready)}`)
    }
    steps.push(found.ready + found.late)
    await between(at)
  }
  const waiting = steps.reduce((sum, ms) => sum + ms, 0)
  return { presses, waiting, whole: presses * PACE + waiting, steps }
}
