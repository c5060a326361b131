// Takes the pictures that the demo leaves behind.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { checkout } from '../runtime/places'

export const pictures = join(checkout, 'demo')

export const WINDOW = { width: 1280, height: 720 }
const LONGEST_TOAST = 15_000

/** Pictures of an earlier run must not pass for those of this one. */
export function emptyPictures(): void {
  mkdirSync(pictures, { recursive: true })
  for (const name of readdirSync(pictures)) {
    if (/\.(png|pdf)$/.test(name)) rmSync(join(pictures, name))
  }
}

/** Movements are over, and the mouse points at nothing. */
export async function picture(page: Page, name: string): Promise<void> {
  const { height } = WINDOW
  await page.mouse.move(1, height - 1)
  await page.waitForTimeout(400)
  await page.screenshot({ path: join(pictures, `${name}.png`), timeout: 15_000 })
}

/** For pictures of a whole screen: toasts go away by themselves. */
export async function withoutToasts(page: Page): Promise<void> {
  const toasts = page.getByRole('alert')
  for (let waited = 0; (await toasts.count()) > 0 && waited < LONGEST_TOAST; waited += 200) {
    await page.waitForTimeout(200)
  }
}
