// Takes the pictures that the demo leaves behind.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { checkout } from '../runtime/places'

export const pictures = join(checkout, 'demo')

/** Pictures of an earlier run must not pass for those of this one. */
export function emptyPictures(): void {
  mkdirSync(pictures, { recursive: true })
  for (const name of readdirSync(pictures)) {
    if (/\.(png|pdf)$/.test(name)) rmSync(join(pictures, name))
  }
}

/** Dialogs and toasts have come to rest when their movements are over. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(400)
  await page.screenshot({ path: join(pictures, `${name}.png`), timeout: 15_000 })
}
