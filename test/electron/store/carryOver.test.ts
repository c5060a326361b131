// A shop of format 1 becomes one of segments by itself: whole before, whole after, and the old one is kept as it was.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatMajor } from '#electron/store/manifest'
import { openStore } from '#electron/store/store'
import { recordSchema } from '#electron/workflow/schema'
import { newestManifest } from '#kit/archive'
import { changingCalls, type Fault, FaultyFiles, seeded } from '#kit/faultyFiles'
import { type OldShop, oldShop } from '#kit/oldShop'
import { contentOf, opened, save, storeOptions } from '#kit/storeFolder'

const folder = '/shop/book'

/** Opens, as the application does, and lets it do what can wait. */
async function carryOver(files: FaultyFiles): Promise<void> {
  const answer = await openStore(storeOptions(folder, { files }))
  if (!answer.ok) return
  await answer.store.warmUp()
  await answer.store.close()
}

/** What the earlier program would find in `format-1`: every byte of a whole shop, and nothing that it does not know. */
function expectKept({ files, original }: OldShop, label = ''): void {
  const home = `${folder}/format-1/`
  const kept = files.paths().filter(path => path.startsWith(home))
  expect(kept.map(path => path.slice(home.length)).sort(), label).toEqual([...original.keys()].sort())
  for (const [name, bytes] of original) expect(files.peek(home + name), `${label} ${name}`).toEqual(bytes)
}

async function expectCarriedOver(shop: OldShop, label = ''): Promise<void> {
  const { files, cases } = shop
  const store = await opened(folder, { files })
  expect(contentOf(store.book).cases, label).toEqual(cases)
  await store.warmUp()
  expect(contentOf(store.book).cases, label).toEqual(cases)
  expect(
    store.health().notices.filter(({ level }) => level === 'bad'),
    label,
  ).toEqual([])
  await save(store, 'NEXT', { label })
  await store.close()
  expect(files.peek(`${folder}/FORMAT`).toString(), label).toBe(`aftersale-desk ${formatMajor} SHOP-1\n`)
  expectKept(shop, label)
  const again = await opened(folder, { files })
  expect(contentOf(again.book).cases, label).toEqual({ ...cases, NEXT: { id: 'NEXT', v: 1, rev: 1, label } })
  await again.close()
}

describe('a shop of format 1', () => {
  it('is carried over in the background, and stays as a whole shop of the old format beside the new one', async () => {
    const shop = await oldShop(folder)
    const store = await opened(folder, { files: shop.files })
    expect(newestManifest(shop.files, folder).format).toBe(1)
    expect(contentOf(store.book).cases).toEqual(shop.cases)
    await store.warmUp()
    expect(newestManifest(shop.files, folder)).toMatchObject({ format: formatMajor, snapshot: null })
    expectKept(shop)
    await store.close()
    await expectCarriedOver(shop)
  })

  it('is carried over with what was saved meanwhile, which the old copy does not have', async () => {
    const shop = await oldShop(folder)
    const store = await opened(folder, { files: shop.files })
    await save(store, 'C1', { text: '刚刚' })
    await store.warmUp()
    expectKept(shop)
    await store.close()
    const again = await opened(folder, { files: shop.files })
    expect(again.book.cases.get('C1')).toMatchObject({ text: '刚刚' })
    expect(again.book.cases.size).toBe(4)
    await again.close()
  })

  it('can be looked at without being touched', async () => {
    const shop = await oldShop(folder)
    const before = shop.files.paths()
    const store = await opened(folder, { files: shop.files, readOnly: true })
    expect(contentOf(store.book).cases).toEqual(shop.cases)
    await store.warmUp()
    await store.close()
    expect(shop.files.paths()).toEqual(before)
  })

  it('with a damaged snapshot falls back to the generation before, and keeps that one', async () => {
    const shop = await oldShop(folder)
    const { files } = shop
    // The journals from the first line on are all there.
    const sixth = files.peek(`${folder}/wal/wal-000003.jsonl`)
    const snapshot = files.peek(`${folder}/snap/snapshot-000003.jsonl`)
    files.poke(`${folder}/snap/snapshot-000003.jsonl`, snapshot.subarray(0, 200))
    const answer = await openStore(storeOptions(folder, { files }))
    // Generation 2 knows nothing, and its journal is empty up to line 6: that must not pass for the shop.
    if (!answer.ok) expect(answer.problem.code).toBe('damaged')
    else expect(answer.store.health().light).toBe('red')
    expect(files.peek(`${folder}/wal/wal-000003.jsonl`)).toEqual(sixth)
  })

  const ends: readonly [string, (at: number) => Fault, ((files: FaultyFiles, at: number) => void) | null][] =
    [
      ['the power goes', at => ({ at, code: '', calls: changingCalls, crash: true }), files => files.crash()],
      [
        'the power goes and a part of what was not flushed survives',
        at => ({ at, code: '', calls: changingCalls, crash: true }),
        (files, at) => files.crash(seeded(at)),
      ],
      [
        'the process is killed',
        at => ({ at, code: '', calls: changingCalls, crash: true }),
        files => files.kill(),
      ],
      ['the disk fails', at => ({ at, code: 'EIO', calls: changingCalls }), null],
      ['the disk is full', at => ({ at, code: 'ENOSPC', calls: changingCalls }), null],
    ]
  for (const [what, fault, end] of ends) {
    it(`is old or new and never a mix when ${what} at any call`, async () => {
      for (let at = 1; ; at++) {
        const shop = await oldShop(folder)
        const { files } = shop
        files.shortWrite = 300
        files.failAt(fault(at))
        const working = carryOver(files)
        await (end === null ? working : Promise.race([working, files.whenDown]))
        if (!files.hasFailed) {
          expect(at).toBeGreaterThan(40)
          break
        }
        end?.(files, at)
        files.failAt(null)
        await expectCarriedOver(shop, `call ${at}`)
      }
    })
  }
})

describe('a frozen shop of a released version', () => {
  it('is carried over record for record, and its files are kept byte for byte', async () => {
    const home = join(import.meta.dirname, '../../fixtures/books/v2')
    const files = new FaultyFiles()
    const names = readdirSync(home, { recursive: true, encoding: 'utf8' })
    for (const name of names)
      if (statSync(join(home, name)).isFile())
        files.replace(`${folder}/${name}`, readFileSync(join(home, name)))
    const options = { files, schema: recordSchema, clock: Date }
    const store = await opened(folder, options)
    const content = contentOf(store.book)
    await store.warmUp()
    await store.close()
    const again = await opened(folder, options)
    expect(contentOf(again.book)).toEqual(content)
    expect(again.health().notices).toEqual([])
    await again.close()
    for (const name of [
      'FORMAT',
      'MANIFEST-000003',
      'snap/snapshot-000003.jsonl',
      'wal/wal-000003.jsonl',
      'wal/wal-000004.jsonl',
    ])
      expect(files.peek(`${folder}/format-1/${name}`), name).toEqual(readFileSync(join(home, name)))
  })
})
