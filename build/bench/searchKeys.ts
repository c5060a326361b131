// The search box of the app over the whole archive: from a key press until its hits are painted.
import type { Page } from '@playwright/test'
import { wordsOf } from '#shared/words/words'
import type { InApp } from './benchTools'
import { type Painted, painted, stands, watchPainting } from './inPage/painting'
import { openDriven } from './openDriven'
import { limitRow, median, quantile, type Row } from './row'
import { prefixesOf, searchTargets } from './searchTargets'
import { readShop } from './shops'
import { bigShop, casesIn } from './storeBench'
import { whenIdle } from './whenIdle'

/** More is felt. */
const longestAnswer = 50
const warmUps = ['王小', '1380', 'zh', '鞋跟', 'sh-2']

export async function searchKeyRows(bench: InApp): Promise<Row[]> {
  const { around, size, say } = bench
  const folder = await bigShop(bench)
  const targets = await readShop(folder, searchTargets)
  const { app, page } = await openDriven(around, [around.app, `--data=${folder}`])
  try {
    await whenIdle(app)
    say('measuring')
    const seen: Painted[] = []
    // For the compiler; other words than the measured ones, whose answers the window would remember.
    for (const target of warmUps) await typeAll(page, target)
    for (const target of targets) seen.push(...(await typeAll(page, target)))
    const answers = seen.map(({ answer }) => answer)
    const echo = quantile(
      seen.map(one => one.echo),
      0.95,
    )
    const reference = `p50 ${median(answers).toFixed(1)} ms; the first frame after a key, whatever it shows (p95) ${echo.toFixed(1)} ms`
    const what = `search in the app, ${casesIn(size)}: key press to painted hits (p95 of ${seen.length})`
    return [limitRow('S1', what, [quantile(answers, 0.95), 'ms'], reference, longestAnswer)]
  } finally {
    await app.close()
  }
}

/** One letter after the other, each when what the key before it called up is shown: the panel first, then hits. */
async function typeAll(page: Page, target: string): Promise<Painted[]> {
  const { search } = wordsOf('zh-CN')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: search.label }).waitFor()
  await page.evaluate(stands)
  const seen: Painted[] = []
  for (const text of prefixesOf(target)) {
    await page.evaluate(watchPainting, '.search')
    const sign = [...text].at(-1) ?? ''
    // What an input method writes is no key of the keyboard.
    if (/^[!-~]$/.test(sign)) await page.keyboard.press(sign)
    else await page.keyboard.insertText(sign)
    seen.push(await page.evaluate(painted))
  }
  await page.keyboard.press('Escape')
  return seen
}
