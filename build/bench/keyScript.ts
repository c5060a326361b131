// Presses keys like a clerk: a fixed pace, and after each step she waits until the screen is ready.
import type { Page } from '@playwright/test'
import { type Ready, waited, watchFor } from './inPage/waiting'

/** A practised hand: one key in this many milliseconds. */
export const PACE = 200
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

/** Keys that mean nothing to the empty page, which is therefore ready at once. */
export const ANY_KEYS: readonly KeyStep[] = [...'abcdef'].map(key => ({ keys: [key], ready: {} }))

export type Worked = {
  readonly presses: number
  /** Milliseconds that she waited for the app in each step. */
  readonly steps: readonly number[]
}

/**
 * A step is ready in the first frame in which the next one could begin: the field has the focus, the hit is marked,
 * the case is shown. She waits from the last key press of a step until then, and, for keys that only type, for what
 * their echo comes later than is noticed. Both moments are taken by the page's own clock. Nothing is taken off for the
 * movement of her hand, which in truth goes on meanwhile.
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
  return { presses, steps }
}

/** All of it, less what a key press on an empty page takes each time. */
export function ownWaiting({ steps }: Worked, floor = 0): number {
  return steps.reduce((sum, ms) => sum + Math.max(0, ms - floor), 0)
}
