// Photos of a case in the real window: opened, drawn small, on the disk, in the copy, and missed when they are gone.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expect, test } from '#kit/app'
import { openShop, register } from '#kit/inPage'
import { giveTo } from '../../build/runtime/ordinaryUser.ts'

/** A real PNG of one colour, with a comment that a photo must not carry on. */
function png(width: number, height: number, colour: readonly [number, number, number]): Buffer {
  const part = (name: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(name), body])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(body.length, 0)
    ends.writeUInt32BE(crc32(named), 4)
    return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const row = Buffer.concat([Buffer.from([0]), ...Array.from({ length: width }, () => Buffer.from(colour))])
  const rows = Buffer.concat(Array.from({ length: height }, () => row))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    part('IHDR', head),
    part('tEXt', Buffer.from('Comment\0GPS 30.2741 120.1551')),
    part('IDAT', deflateSync(rows)),
    part('IEND', Buffer.alloc(0)),
  ])
}

/** Hands files over as the clipboard or the mouse would. */
async function hand(page: Page, how: 'paste' | 'drop', bytes: Buffer, name: string): Promise<void> {
  // Text, because this project has no browser's types: it runs in the page.
  const script = `(() => {
    const bytes = Uint8Array.from(atob('${bytes.toString('base64')}'), letter => letter.charCodeAt(0))
    const data = new DataTransfer()
    data.items.add(new File([bytes], '${name}', { type: 'image/png' }))
    const options = { bubbles: true, cancelable: true }
    document.body.dispatchEvent('${how}' === 'paste'
      ? new ClipboardEvent('paste', { ...options, clipboardData: data })
      : new DragEvent('drop', { ...options, dataTransfer: data }))
  })()`
  await page.evaluate(script)
}

const photos = (page: Page) => page.getByRole('region', { name: '照片' })
const shown = (page: Page) => photos(page).getByRole('button', { name: /^照片：/ })
/** Width of each picture as it was decoded; 0 is a broken one. */
const widths = (page: Page): Promise<number[]> =>
  page.evaluate(`[...document.querySelectorAll('.photo-grid img')].map(image => image.naturalWidth)`)

async function openCase(page: Page): Promise<string> {
  await openShop(page)
  const { caseId } = await register(page)
  await show(page, caseId)
  return caseId
}

async function show(page: Page, caseId: string): Promise<void> {
  await page.evaluate(`location.hash = '#/case/${caseId}'`)
  await expect(photos(page)).toBeVisible()
}

test('pasted, dropped and chosen photos are shown, outlive a restart, and go along in the copy', async ({
  desk,
  dataFolder,
}) => {
  const { page } = desk
  const caseId = await openCase(page)
  await hand(page, 'paste', png(60, 40, [200, 30, 30]), 'paste.png')
  await expect(shown(page)).toHaveCount(1)
  await hand(page, 'drop', png(40, 60, [30, 30, 200]), 'drop.png')
  await expect(shown(page)).toHaveCount(2)
  const chosen = { name: 'big.png', mimeType: 'image/png', buffer: png(3200, 1600, [30, 160, 30]) }
  await page.locator('.photos input[type=file]').setInputFiles([chosen])
  await expect(shown(page)).toHaveCount(3)
  await expect.poll(() => widths(page)).toEqual([1600, 40, 60])

  const files = readdirSync(join(dataFolder, 'blobs'))
  expect(files).toHaveLength(3)
  for (const file of files) {
    const bytes = readFileSync(join(dataFolder, 'blobs', file))
    expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff')
    expect(bytes.includes('GPS')).toBe(false)
  }

  const again = await desk.relaunch()
  await expect(again.getByRole('navigation')).toBeVisible()
  await show(again, caseId)
  await expect.poll(() => widths(again)).toEqual([1600, 40, 60])

  const stick = join(dataFolder, 'app', 'stick')
  mkdirSync(stick)
  giveTo(stick)
  await desk.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, stick)
  await again.keyboard.press('Control+Comma')
  await again.getByRole('button', { name: '把整份数据抄到…' }).click()
  await expect(again.getByText(/已抄好并核对，共 \d+ 条、3 张照片，放在/)).toBeVisible()
  expect(readdirSync(join(stick, readdirSync(stick)[0] ?? '', 'blobs')).sort()).toEqual(files.sort())
})

test('a file that is no picture is refused in its place, and a photo whose file is gone is missed in words', async ({
  desk,
  dataFolder,
}) => {
  const { page } = desk
  const caseId = await openCase(page)
  await hand(page, 'drop', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'x.svg')
  await expect(photos(page)).toContainText('x.svg：这不是照片')
  await hand(page, 'drop', png(50, 50, [1, 2, 3]).subarray(0, 60), 'torn.png')
  await expect(photos(page)).toContainText('torn.png：这张图打不开')
  await hand(page, 'drop', png(50, 50, [1, 2, 3]), 'whole.png')
  await expect(shown(page)).toHaveCount(1)

  for (const file of readdirSync(join(dataFolder, 'blobs'))) rmSync(join(dataFolder, 'blobs', file))
  await page.reload()
  await show(page, caseId)
  await expect(photos(page)).toContainText('照片文件找不到了')
  // The same picture again brings the file back.
  await hand(page, 'paste', png(50, 50, [1, 2, 3]), 'whole.png')
  await expect.poll(() => widths(page)).toEqual([50])
  await expect(shown(page)).toHaveCount(1)
})

test('a photo is served only while its shop is open, and only under the case that holds it', async ({
  desk,
}) => {
  const { page } = desk
  const caseId = await openCase(page)
  const other = await register(page)
  await hand(page, 'paste', png(60, 40, [9, 9, 9]), 'a.png')
  await expect(shown(page)).toHaveCount(1)
  const address: string = await page.evaluate(`document.querySelector('.photo-grid img').src`)
  const tried = (url: string) =>
    desk.app.evaluate(async ({ net }, asked) => (await net.fetch(asked)).status, url)
  expect(await tried(address)).toBe(200)
  expect(await tried(address.replace(caseId, other.caseId))).toBe(404)
  expect(await tried(address.replace(/[0-9a-f]{64}/, '0'.repeat(64)))).toBe(404)
  expect(await tried(`app://photo/${caseId}/..%2f..%2fFORMAT`)).toBe(404)
  await page.evaluate(`window.bridge.call('shop.leave', null)`)
  expect(await tried(address)).toBe(404)
})
