// Files of the archive that are gone, cut, flipped, swapped or foreign: found, said, mended from what is there, and what is lost is named.
import { describe, expect, it } from 'vitest'
import { crc32, hex8 } from '#electron/store/crc32'
import { encodeLine } from '#electron/store/lineFormat'
import type { Manifest } from '#electron/store/manifest'
import type { BookView, Store } from '#electron/store/store'
import { idIn, newestManifest, saveAll, segmentAt } from '#kit/archive'
import { FaultyFiles } from '#kit/faultyFiles'
import { contentOf, opened, type Plain, plainSchema, problemOnOpening, save } from '#kit/storeFolder'

const folder = '/shop/book'
const old = { text: '旧单', closed: true }

const noticesOf = (store: Store<BookView>, code: string) =>
  store.health().notices.filter(notice => notice.code === code)

type Sample = { readonly files: FaultyFiles; readonly content: Record<string, Record<string, unknown>> }

/** Two generations that have each month in a file of its own, and journals that lead from one to the other. */
async function sample(): Promise<Sample> {
  const files = new FaultyFiles()
  const store = await opened(folder, { files, mode: 'create' })
  const ids = ['2024-03', '2025-10'].flatMap(month => [0, 1, 2, 3, 4, 5].map(n => idIn(month, n)))
  await saveAll(store, ids, old)
  await save(store, idIn('2024-03', 9), { text: '还开着' })
  await store.compact()
  for (const month of ['2024-03', '2025-10'])
    await save(store, idIn(month, 1), { text: '改过', closed: true })
  const content = contentOf(store.book)
  await store.close()
  return { files, content }
}

/** An old month that no compaction has touched for long: every generation names the same file. */
async function sharedSample(): Promise<Sample> {
  const { files } = await sample()
  const store = await opened(folder, { files })
  for (let n = 0; n < 4; n++) {
    await save(store, idIn('2025-10', n), { text: `第 ${n} 次`, closed: true })
    await store.compact()
  }
  const content = contentOf(store.book)
  await store.close()
  return { files, content }
}

/** With every summary read, as a shop has them after its first seconds. */
async function openedWhole(files: FaultyFiles) {
  const store = await opened(folder, { files })
  expect(store.book.cases.summaries.size).toBeGreaterThan(0)
  return { book: store.book, check: () => store.check(), close: () => store.close() }
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

/** The manifest as somebody else might have written it, with a right checksum. */
function forge(files: FaultyFiles, change: (manifest: Manifest) => Manifest): void {
  const path = files.paths().findLast(name => name.startsWith(`${folder}/MANIFEST-`)) ?? ''
  files.poke(path, encodeLine(JSON.stringify(change(newestManifest(files, folder)))).bytes)
}

function flip(bytes: Buffer, at: number, bit = 0): Buffer {
  const flipped = Buffer.from(bytes)
  flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
  return flipped
}

async function expectMended({ files, content }: Sample, label = ''): Promise<void> {
  const store = await opened(folder, { files })
  expect(await store.check(), label).toEqual({ ok: true })
  expect(contentOf(store.book), label).toEqual(content)
  expect(store.book.cases.size, label).toBe(Object.keys(content.cases ?? {}).length)
  expect(noticesOf(store, 'segmentMended').length, label).toBeGreaterThan(0)
  expect(store.health().light, label).toBe('green')
  await save(store, 'NEXT')
  await store.close()
  const again = await opened(folder, { files })
  expect(Object.keys(contentOf(again.book).cases ?? {}).length, label).toBe(
    Object.keys(content.cases ?? {}).length + 1,
  )
  expect(again.health().notices, label).toEqual([])
  await again.close()
}

describe('a month in the newest generation', () => {
  const damages: readonly [string, (bytes: Buffer, shop: FaultyFiles) => Buffer | null][] = [
    ['missing', () => null],
    ['empty', () => Buffer.alloc(0)],
    ['cut in its records', bytes => bytes.subarray(0, 400)],
    ['cut by its last byte', bytes => bytes.subarray(0, -1)],
    ['longer than it was', bytes => Buffer.concat([bytes, Buffer.alloc(1)])],
    ['full of NUL bytes', bytes => Buffer.alloc(bytes.length)],
    [
      'NUL from the middle on',
      bytes => Buffer.concat([bytes.subarray(0, 300), Buffer.alloc(bytes.length - 300)]),
    ],
    ['another month', (_, shop) => segmentAt(shop, folder, '2025-10').bytes],
    ['what it was a generation ago', (_, shop) => earlier(shop, '2024-03')],
  ]
  for (const [what, damage] of damages) {
    it(`that is ${what} is made again from the generation before, and nothing is lost`, async () => {
      const shop = await sample()
      const { path, bytes } = segmentAt(shop.files, folder, '2024-03')
      const instead = damage(bytes, shop.files)
      if (instead === null) shop.files.drop(path)
      else shop.files.poke(path, instead)
      await expectMended(shop, what)
    })
  }

  it('with one bit flipped anywhere is found, mended and said: header, records at hand and not, places, summaries', async () => {
    const shop = await sample()
    const { path, bytes } = segmentAt(shop.files, folder, '2024-03')
    for (let at = 0; at < bytes.length; at += 41) {
      const files = shop.files.clone()
      files.poke(path, flip(bytes, at, at % 8))
      await expectMended({ files, content: shop.content }, `byte ${at}`)
    }
  })

  it('of the same length as a generation ago, but older, is not taken for the newer one', async () => {
    const files = new FaultyFiles()
    const store = await opened(folder, { files, mode: 'create' })
    // Open, so that it is read at the start; rev and text keep their lengths.
    const id = idIn('2024-03', 1)
    for (const text of ['甲', '乙', '丙']) {
      await save(store, id, { text })
      await store.compact()
    }
    await store.close()
    const newer = segmentAt(files, folder, '2024-03')
    const before = earlier(files, '2024-03')
    expect(before.length).toBe(newer.size)
    files.poke(newer.path, before)
    const again = await opened(folder, { files })
    expect(again.book.cases.get(id)).toMatchObject({ text: '丙', rev: 3 })
    expect(noticesOf(again, 'segmentMended')).toHaveLength(1)
    await again.close()
  })
})

/** The bytes of that month's file in the generation before the newest that has another one. */
function earlier(files: FaultyFiles, key: string): Buffer {
  const paths = files.paths().filter(path => path.includes(`/seg/cases-${key}-`))
  return files.peek(paths.at(-2) ?? 'no earlier file')
}

describe('a shop whose newest and second newest generation are both damaged', () => {
  it('is built from the third, and nothing is lost', async () => {
    const { files } = await sample()
    const store = await opened(folder, { files })
    await save(store, idIn('2024-03', 2), { text: '又改过', closed: true })
    await store.compact()
    const content = contentOf(store.book)
    await store.close()
    for (const path of files
      .paths()
      .filter(path => path.includes('/seg/cases-2024-03-'))
      .slice(-2))
      files.poke(path, flip(files.peek(path), 500))
    await expectMended({ files, content })
  })

  it('opens when both manifests are gone bad', async () => {
    const { files, content } = await sample()
    for (const path of files
      .paths()
      .filter(path => path.includes('MANIFEST'))
      .slice(-2))
      files.poke(path, flip(files.peek(path), 30))
    const store = await opened(folder, { files })
    expect(contentOf(store.book)).toEqual(content)
    expect(noticesOf(store, 'manifestDamaged')).toHaveLength(2)
    await store.close()
  })
})

describe('an old month that every generation shares', () => {
  it('gives up only the damaged record: it is named, its file is kept aside, the rest goes on', async () => {
    const { files, content } = await sharedSample()
    const { path, bytes } = segmentAt(files, folder, '2024-03')
    const lost = idIn('2024-03', 3)
    const damaged = flip(bytes, bytes.indexOf(lost) + 60)
    files.poke(path, damaged)
    const store = await opened(folder, { files })
    expect(await store.check()).toEqual({ ok: true })
    expect(noticesOf(store, 'recordsLost')).toEqual([
      { code: 'recordsLost', level: 'bad', params: { records: [lost], count: 1 } },
    ])
    expect(store.health().light).toBe('red')
    const { [lost]: _, ...rest } = content.cases ?? {}
    expect(contentOf(store.book).cases).toEqual(rest)
    expect(store.book.cases.size).toBe(Object.keys(rest).length)
    const copies = files.paths().filter(one => one.includes('/quarantine/'))
    expect(copies.map(copy => files.peek(copy))).toEqual([damaged])
    await store.close()
    const again = await opened(folder, { files })
    expect(contentOf(again.book).cases).toEqual(rest)
    expect(again.health().notices).toEqual([])
    await again.close()
  })

  it('loses nothing of what lies in memory, because it is at hand: that goes back into a file', async () => {
    const { files, content } = await sharedSample()
    const store = await opened(folder, { files })
    const { path, bytes } = segmentAt(files, folder, '2024-03')
    files.poke(path, flip(bytes, bytes.indexOf(idIn('2024-03', 9)) + 60))
    expect(await store.check()).toEqual({ ok: true })
    expect(contentOf(store.book)).toEqual(content)
    expect(store.book.cases.size).toBe(Object.keys(content.cases ?? {}).length)
    expect(noticesOf(store, 'recordsLost')).toEqual([])
    files.kill()
    const again = await opened(folder, { files })
    expect(contentOf(again.book)).toEqual(content)
    await again.close()
  })

  it('that is gone altogether is named record for record, as far as anybody knew them', async () => {
    const { files, content } = await sharedSample()
    const store = await opened(folder, { files })
    void store.book.cases.summaries.size
    files.drop(segmentAt(files, folder, '2024-03').path)
    await store.check()
    const [said] = noticesOf(store, 'recordsLost')
    const gone = Object.keys(content.cases ?? {}).filter(id => id.startsWith(idIn('2024-03').slice(0, 10)))
    // The open one is in memory, and no file has it: it counts as lost only when it really is.
    expect(said?.params.count).toBeGreaterThanOrEqual(gone.length - 1)
    for (const id of gone.filter(id => !id.endsWith('9'))) expect(said?.params.records).toContain(id)
    expect(store.book.cases.get(idIn('2025-10', 2))).toMatchObject({ text: '第 2 次' })
    await store.close()
  })

  it('is a question to a person when what is at hand is damaged, and never an empty shop', async () => {
    const { files, content } = await sharedSample()
    const { path, bytes } = segmentAt(files, folder, '2024-03')
    const hurt = idIn('2024-03', 9)
    files.poke(path, flip(bytes, bytes.indexOf(hurt) + 60))
    expect(await problemOnOpening(folder, { files: files.clone() })).toMatchObject({ code: 'damaged' })
    const store = await opened(folder, { files, salvage: true })
    const { [hurt]: _, ...rest } = content.cases ?? {}
    expect(contentOf(store.book).cases).toEqual(rest)
    expect(noticesOf(store, 'salvaged')).toHaveLength(1)
    expect(noticesOf(store, 'recordsLost')).toEqual([
      { code: 'recordsLost', level: 'bad', params: { records: [hurt], count: 1 } },
    ])
    await store.close()
  })
})

describe('files that are not ours', () => {
  it('of another shop under our names are not read into ours', async () => {
    const shop = await sample()
    const other = new FaultyFiles()
    const store = await opened(folder, { files: other, mode: 'create', shopId: 'SHOP-2' })
    await saveAll(
      store,
      [0, 1, 2, 3, 4, 5].map(n => idIn('2024-03', n)),
      old,
    )
    await store.close()
    shop.files.poke(segmentAt(shop.files, folder, '2024-03').path, segmentAt(other, folder, '2024-03').bytes)
    await expectMended(shop)
  })

  it('of a newer program are not opened, and not touched', async () => {
    const { files } = await sample()
    forge(files, manifest => ({ ...manifest, format: 3 }))
    const before = files.paths().map(path => files.peek(path))
    expect(await problemOnOpening(folder, { files })).toEqual({
      code: 'newerFormat',
      params: { found: 3, known: 2 },
    })
    expect(files.paths().map(path => files.peek(path))).toEqual(before)
  })

  it('conflict copies, strays, Chinese and very long names are left alone and said once', async () => {
    const { files, content } = await sample()
    const { path, bytes } = segmentAt(files, folder, '2024-03')
    const names = [
      path.replace('.jsonl', ' (冲突的副本 2025-11-22).jsonl'),
      path.replace('.jsonl', '-Kopie.jsonl'),
      `${folder}/seg/${'长'.repeat(200)}.jsonl`,
      `${folder}/MANIFEST-000001 (1)`,
      `${folder}/收据照片.jpg`,
      `${folder}/seg/desktop.ini`,
    ]
    for (const name of names) files.replace(name, bytes)
    const store = await opened(folder, { files })
    expect(contentOf(store.book)).toEqual(content)
    expect(noticesOf(store, 'strayFiles')).toHaveLength(1)
    await save(store, 'C1')
    for (let n = 0; n < 4; n++) await store.compact()
    await store.close()
    for (const name of names) expect(files.peek(name)).toEqual(bytes)
  })
})

describe('a manifest that somebody has written', () => {
  const tricks: readonly [string, (manifest: Manifest) => Manifest][] = [
    [
      'names one file for two months',
      m => ({ ...m, segments: m.segments.map(one => ({ ...one, name: m.segments[0]?.name ?? '' })) }),
    ],
    ['names one month twice', m => ({ ...m, segments: [...m.segments, ...m.segments.slice(0, 1)] })],
    [
      'leads out of the folder',
      m => ({ ...m, segments: m.segments.map(one => ({ ...one, name: '../../secret-000001.jsonl' })) }),
    ],
    [
      'gives places beyond the end',
      m => ({ ...m, segments: m.segments.map(one => ({ ...one, atHandEnd: one.size + 1 })) }),
    ],
    [
      'gives a snapshot outside of the folder',
      m => ({ ...m, snapshot: { name: '../secret', size: 1, crc: '0', records: 1 } }),
    ],
  ]
  for (const [what, change] of tricks) {
    it(`and that ${what} is not gone by`, async () => {
      const { files, content } = await sample()
      files.replace('/secret-000001.jsonl', Buffer.from('secret'))
      files.replace('/shop/secret', Buffer.from('secret'))
      const asked: string[] = []
      forge(files, change)
      files.refuse = (_, path) => {
        asked.push(path)
        return null
      }
      const store = await opened(folder, { files })
      expect(contentOf(store.book)).toEqual(content)
      expect(store.health().notices.length).toBeGreaterThan(0)
      expect(asked.filter(path => path.includes('secret'))).toEqual([])
      await store.close()
    })
  }
})

describe('an index that disagrees with its records, with right checksums all over', () => {
  /** Rewrites the index of a month, and the manifest with it, as a program with a mistake in it would have. */
  function forgeIndex(
    files: FaultyFiles,
    change: (index: { ids: string[]; sizes: number[]; of: Plain[] }) => void,
  ): void {
    const { bytes, name, indexAt, summariesAt, size } = segmentAt(files, folder, '2024-03')
    const { ids, sizes } = JSON.parse(bytes.toString('utf8', indexAt + 9, summariesAt))
    const { of } = JSON.parse(bytes.toString('utf8', summariesAt + 9, size))
    change({ ids, sizes, of })
    const places = encodeLine(JSON.stringify({ kind: 'places', ids, sizes })).bytes
    const summaries = encodeLine(JSON.stringify({ kind: 'summaries', of })).bytes
    const forged = Buffer.concat([bytes.subarray(0, indexAt), places, summaries])
    files.poke(`${folder}/${name}`, forged)
    const facts = { size: forged.length, crc: hex8(crc32(forged)), summariesAt: indexAt + places.length }
    forge(files, manifest => ({
      ...manifest,
      segments: manifest.segments.map(one => (one.name === name ? { ...one, ...facts } : one)),
    }))
  }
  const swap = <T>(list: T[], a: number, b: number) => {
    const [one, other] = [list[a], list[b]] as [T, T]
    list[a] = other
    list[b] = one
  }
  const mistakes: readonly [string, Parameters<typeof forgeIndex>[1]][] = [
    ['places that point to other records', ({ ids }) => swap(ids, 2, 4)],
    [
      'lengths that are shifted by one byte',
      ({ sizes }) => sizes.splice(2, 2, (sizes[2] ?? 0) + 1, (sizes[3] ?? 0) - 1),
    ],
    ['a record that is not in it', ({ ids }) => ids.splice(3, 1, idIn('2024-03', 77))],
    [
      'summaries of other records',
      ({ of }) => of.splice(3, 1, { ...of[3], id: idIn('2024-03', 77) } as Plain),
    ],
    ['one summary twice and another missing', ({ of }) => of.splice(3, 1, of[2] as Plain)],
    ['summaries in another order', ({ of }) => swap(of, 2, 4)],
  ]
  for (const [what, change] of mistakes) {
    it(`is found and made anew: ${what}`, async () => {
      const shop = await sample()
      forgeIndex(shop.files, change)
      await expectMended(shop, what)
    })
    it(`is made anew in memory, too: ${what}`, async () => {
      const { files, content } = await sample()
      forgeIndex(files, change)
      const { book, check, close } = await openedWhole(files)
      expect((await check()).ok).toBe(true)
      const summaries = Object.values(content.cases ?? {}).map(record =>
        plainSchema.summary('cases', record as Plain),
      )
      expect([...book.cases.summaries.values()].sort(byId)).toEqual(summaries.sort(byId))
      await close()
    })
  }
})
