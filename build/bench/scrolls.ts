// How smoothly the board scrolls, against a page on which there is nothing to draw.
import type { Page } from '@playwright/test'
import { COLUMNS } from '#shared/catalog/columns'
import { wordsOf } from '#shared/words/words'
import { copyEmptyApp } from './emptyWindow'
import { scrollFrames } from './inPage/scrolling'
import { type Driven, openDriven } from './openDriven'
import { median, quantile, type Row, ratioRow } from './row'
import type { Shops } from './shops'
import type { Surroundings } from './surroundings'

const ROUNDS = 5
const FRAMES = 150
/** A brisk turn of the wheel. */
const PIXELS_A_FRAME = 60

export async function scrollRows(around: Surroundings, shops: Shops): Promise<Row[]> {
  const empty = await openDriven(around, [
    copyEmptyApp(around.newFolder('scroll-app')),
    `--data=${around.newFolder('scroll-data')}`,
  ])
  try {
    return [
      ...(await boardRows('B1', 300, around, shops, empty)),
      ...(await boardRows('B2', 5_000, around, shops, empty)),
    ]
  } finally {
    await empty.app.close()
  }
}

async function boardRows(
  id: string,
  open: number,
  around: Surroundings,
  shops: Shops,
  empty: Driven,
): Promise<Row[]> {
  const board = await openDriven(around, [around.app, `--data=${await shops.of(20_000, open)}`])
  try {
    const { frame } = wordsOf('zh-CN')
    await board.page.keyboard.press('Control+2')
    await board.page.getByRole('heading', { level: 1, name: frame.places.board }).waitFor()
    await firstCard(board.page).waitFor()
    const seen: { board: number[]; empty: number[] } = { board: [], empty: [] }
    for (let round = 0; round < ROUNDS; round++) {
      seen.empty.push(await p95(empty))
      seen.board.push(await p95(board))
    }
    const [ours, floor] = [median(seen.board), median(seen.empty)]
    const what = `scrolling the board, ${open.toLocaleString('en')} open cases, frame p95`
    return [ratioRow(id, what, [ours, 'ms'], `empty page ${floor.toFixed(1)} ms`, ours / floor, 2)]
  } finally {
    await board.app.close()
  }
}

async function p95({ page }: Driven): Promise<number> {
  return quantile(await page.evaluate(scrollFrames, { frames: FRAMES, pixels: PIXELS_A_FRAME }), 0.95)
}

function firstCard(page: Page) {
  const name = COLUMNS.find(({ id }) => id === 'working')?.text['zh-CN'] ?? ''
  return page.getByRole('region', { name }).getByRole('listitem').first()
}
