// Damaged files: what is whole is used, what is lost is named, nothing is ever taken for an empty shop.
import { describe, expect, it } from 'vitest'
import type { BookView, Store } from '#electron/store/store'
import { FaultyFiles, seeded } from '#kit/faultyFiles'
import { contentOf, opened, problemOnOpening, save } from '#kit/storeFolder'

const folder = '/shop/book'
const wal = `${folder}/wal`

type Sample = { files: FaultyFiles; states: Record<string, unknown>[]; journal: string; ends: number[] }

/** A shop with 2 generations, and a journal of `lines` commands that a crash left behind. `ends`: where each line ends. */
async function crashedShop(lines: number): Promise<Sample> {
  const files = new FaultyFiles()
  const first = await opened(folder, { files, mode: 'create' })
  for (let n = 0; n < 5; n++) await save(first, `OLD${n}`, { text: '旧单', closed: n % 2 === 0 })
  await first.close()
  const store = await opened(folder, { files })
  const states = [contentOf(store.book)]
  const ends: number[] = []
  let journal = ''
  for (let n = 0; n < lines; n++) {
    await save(store, `C${n % 3}`, { n, text: '杯口缺角' })
    states.push(contentOf(store.book))
    journal = files.paths().findLast(path => path.startsWith(wal)) ?? ''
    ends.push(files.peek(journal).length)
  }
  files.crash()
  return { files, states, journal, ends }
}

async function reopened(
  sample: Sample,
  bytes: Buffer | null,
): Promise<{ store: Store<BookView>; files: FaultyFiles }> {
  const files = sample.files.clone()
  if (bytes === null) files.drop(sample.journal)
  else files.poke(sample.journal, bytes)
  return { store: await opened(folder, { files }), files }
}

/** The crash leaves its lock behind; that this is noticed is another test's business. */
const codesOf = (store: Store<BookView>) =>
  store
    .health()
    .notices.map(({ code }) => code)
    .filter(code => code !== 'staleLockTaken')

async function expectWorks(store: Store<BookView>, files: FaultyFiles): Promise<void> {
  await save(store, 'NEXT', { n: 1 })
  const state = contentOf(store.book)
  await store.close()
  const again = await opened(folder, { files })
  expect(contentOf(again.book)).toEqual(state)
  expect(again.health().notices).toEqual([])
  await again.close()
}

describe('a torn tail', () => {
  it('leaves the exact prefix, cut at any byte of the last three lines', async () => {
    const sample = await crashedShop(6)
    const whole = sample.files.peek(sample.journal)
    const from = sample.ends[2] ?? 0
    for (let size = from; size <= whole.length; size++) {
      const { store, files } = await reopened(sample, whole.subarray(0, size))
      const lines = sample.ends.filter(end => end <= size).length
      expect(contentOf(store.book), `cut at ${size}`).toEqual(sample.states[lines])
      const isTorn = !sample.ends.includes(size)
      expect(codesOf(store)).toEqual(isTorn ? ['journalTailCut'] : [])
      if (isTorn) expect(files.paths().some(path => path.includes('/quarantine/'))).toBe(true)
      await expectWorks(store, files)
    }
  })

  it('is cut when it is NUL bytes, as NTFS leaves them after a power cut', async () => {
    const sample = await crashedShop(4)
    const whole = sample.files.peek(sample.journal)
    for (const zeros of [1, 8, 9, 10, 511, 4096, 70_000]) {
      const { store, files } = await reopened(sample, Buffer.concat([whole, Buffer.alloc(zeros)]))
      expect(contentOf(store.book)).toEqual(sample.states[4])
      await expectWorks(store, files)
    }
    const last = sample.ends[2] ?? 0
    const { store } = await reopened(
      sample,
      Buffer.concat([whole.subarray(0, last), Buffer.alloc(whole.length - last)]),
    )
    expect(contentOf(store.book)).toEqual(sample.states[3])
    await store.close()
  })
})

describe('damage inside a journal', () => {
  it('keeps every good line after it, names the case with a gap and the lost numbers, and mends itself', async () => {
    const sample = await crashedShop(6)
    const bytes = sample.files.peek(sample.journal)
    const place = (sample.ends[1] ?? 0) + 40
    bytes[place] = (bytes[place] ?? 0) ^ 1
    const { store, files } = await reopened(sample, bytes)
    // Line 3 (C2, n = 2) is lost for itself, but C2's later image (n = 5) holds all of it.
    expect(contentOf(store.book)).toEqual(sample.states[6])
    expect(store.health().light).toBe('red')
    expect(codesOf(store)).toEqual(['journalDamaged', 'journalGap', 'recordGaps'])
    const gap = store.health().notices.find(({ code }) => code === 'recordGaps')
    expect(gap?.params).toEqual({ records: ['cases/C2'], count: 1 })
    const copies = files.paths().filter(path => path.includes('/quarantine/'))
    expect(copies).toHaveLength(1)
    expect(files.peek(copies[0] ?? '')).toEqual(bytes)
    await expectWorks(store, files)
  })

  it('is always noticed, one flipped bit at 300 places, and costs at most the two lines it touches', async () => {
    const sample = await crashedShop(8)
    const random = seeded(7)
    for (let round = 0; round < 300; round++) {
      const bytes = sample.files.peek(sample.journal)
      const place = Math.floor(random() * bytes.length)
      bytes[place] = (bytes[place] ?? 0) ^ (1 << Math.floor(random() * 8))
      const { store } = await reopened(sample, bytes)
      expect(codesOf(store).length, `byte ${place}`).toBeGreaterThan(0)
      const hit = sample.ends.findIndex(end => place < end)
      // Cases whose last line is neither the hit one nor its neighbour stand as they were.
      for (let n = 5; n < 8; n++) {
        if (Math.abs(n - hit) > 1)
          expect(store.book.cases.get(`C${n % 3}`), `byte ${place}`).toMatchObject({ n })
      }
      await store.close()
    }
  })
})

describe('a journal that is gone or empty', () => {
  it('is said, and what the archive holds is there', async () => {
    const sample = await crashedShop(3)
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(500), Buffer.from('# not a journal')]) {
      const { store, files } = await reopened(sample, bytes)
      expect(contentOf(store.book)).toEqual(sample.states[0])
      expect(codesOf(store)).toEqual(['journalEmpty'])
      expect(store.health().light).toBe('yellow')
      await save(store, 'NEXT')
      await store.close()
      expect(await problemOnOpening(folder, { files })).toBeNull()
    }
    // This computer knows how far the shop had come, so even a file that vanished without a trace is noticed.
    const files = sample.files.clone()
    files.drop(sample.journal)
    const store = await opened(folder, { files, expected: { shopId: 'SHOP-1', seq: 8 } })
    expect(codesOf(store)).toEqual(['olderCopy'])
    await store.close()
  })

  it('is missed by name when the manifest relies on it', async () => {
    const { files } = await crashedShop(2)
    const named =
      files
        .paths()
        .filter(path => path.startsWith(wal))
        .at(-2) ?? ''
    files.drop(named)
    const store = await opened(folder, { files })
    expect(codesOf(store)).toContain('journalMissing')
    await store.close()
  })
})

describe('a damaged newest generation', () => {
  const damages: readonly [string, (bytes: Buffer) => Buffer | null][] = [
    ['missing', () => null],
    ['empty', () => Buffer.alloc(0)],
    ['cut in half', bytes => bytes.subarray(0, bytes.length >> 1)],
    ['full of NUL bytes', bytes => Buffer.alloc(bytes.length)],
    ['with one bit flipped', bytes => Buffer.from(bytes.map((byte, at) => (at === 70 ? byte ^ 4 : byte)))],
  ]
  for (const [what, damage] of damages) {
    for (const kind of ['MANIFEST-', 'seg/cases-']) {
      it(`falls back without loss when its ${kind}… is ${what}`, async () => {
        const sample = await crashedShop(4)
        const files = sample.files.clone()
        const path = files.paths().findLast(path => path.includes(kind)) ?? ''
        const bytes = damage(files.peek(path))
        if (bytes === null) files.drop(path)
        else files.poke(path, bytes)
        const store = await opened(folder, { files })
        const found = codesOf(store)
        expect(await store.check()).toEqual({ ok: true })
        expect(contentOf(store.book)).toEqual(sample.states[4])
        if (kind === 'MANIFEST-' && bytes === null) expect(found).toEqual([])
        else
          expect([...found, ...codesOf(store)]).toContain(
            kind === 'MANIFEST-' ? 'manifestDamaged' : 'segmentMended',
          )
        const copies = files.paths().filter(path => path.includes('/quarantine/'))
        expect(copies.map(path => files.peek(path))).toEqual(bytes?.length ? [bytes] : [])
        await expectWorks(store, files)
      })
    }
  }

  it('loses nothing at any flipped byte of the newest manifest and segment', async () => {
    const sample = await crashedShop(2)
    for (const kind of ['MANIFEST-', 'seg/cases-']) {
      const path = sample.files.paths().findLast(path => path.includes(kind)) ?? ''
      const whole = sample.files.peek(path)
      for (let place = 0; place < whole.length; place += 3) {
        const files = sample.files.clone()
        const bytes = Buffer.from(whole)
        bytes[place] = (bytes[place] ?? 0) ^ (1 << (place % 8))
        files.poke(path, bytes)
        const store = await opened(folder, { files })
        await store.check()
        expect(contentOf(store.book), `${kind} byte ${place}`).toEqual(sample.states[2])
        await store.close()
      }
    }
  })

  it('is a problem, not an empty shop, when no generation is left, and can be salvaged by decision', async () => {
    const { files } = await crashedShop(2)
    // Older generations out of reach: the journals do not go back to the first line.
    for (const path of files
      .paths()
      .filter(path => path.startsWith(wal))
      .slice(0, -1))
      files.drop(path)
    for (const path of files.paths()) if (path.includes('MANIFEST-')) files.poke(path, Buffer.alloc(10))
    expect(await problemOnOpening(folder, { files })).toMatchObject({
      code: 'damaged',
      params: { records: 5 },
    })
    const store = await opened(folder, { files, salvage: true })
    expect(store.book.cases.size).toBe(7)
    expect(codesOf(store)).toContain('salvaged')
    await save(store, 'NEXT')
    await store.close()
    const again = await opened(folder, { files })
    expect(again.book.cases.size).toBe(8)
    await again.close()
  })
})

describe('a shop of which only files without a manifest are left', () => {
  it('keeps the newest of what they hold, though the journals that are left are older', async () => {
    const files = new FaultyFiles()
    const store = await opened(folder, { files, mode: 'create' })
    await save(store, 'C1', { n: 1 })
    await save(store, 'C1', { n: 2 })
    await store.compact()
    await save(store, 'C2', { n: 1 })
    await store.compact()
    files.kill()
    for (const path of files.paths()) if (path.includes('MANIFEST-')) files.poke(path, Buffer.alloc(10))
    const isUsed = (path: string) =>
      path.startsWith(wal) && files.peek(path).toString().split('\n').length > 2
    const [first = '', ...later] = files.paths().filter(isUsed)
    // One line is left of what the journals could tell.
    const bytes = files.peek(first)
    files.poke(first, bytes.subarray(0, bytes.indexOf(10, bytes.indexOf(10) + 1) + 1))
    for (const path of later) files.drop(path)
    const again = await opened(folder, { files, salvage: true })
    expect(again.book.cases.get('C1')).toMatchObject({ n: 2, rev: 2 })
    expect(again.book.cases.get('C2')).toMatchObject({ n: 1 })
    await again.close()
    const third = await opened(folder, { files })
    expect(third.book.cases.get('C1')).toMatchObject({ n: 2, rev: 2 })
    await third.close()
  })
})

describe('a damaged FORMAT file', () => {
  it('is written again from what the manifests know', async () => {
    for (const bytes of [null, Buffer.alloc(0), Buffer.alloc(40), Buffer.from('aftersale-desk 1')]) {
      const { files, states } = await crashedShop(2)
      if (bytes === null) files.drop(`${folder}/FORMAT`)
      else files.poke(`${folder}/FORMAT`, bytes)
      const store = await opened(folder, { files })
      expect(contentOf(store.book)).toEqual(states[2])
      expect(codesOf(store)).toEqual(['formatRestored'])
      await store.close()
      expect(files.peek(`${folder}/FORMAT`).toString()).toBe('aftersale-desk 2 SHOP-1\n')
    }
  })

  it('is refused when another program wrote it, or a newer version', async () => {
    const { files } = await crashedShop(1)
    files.poke(`${folder}/FORMAT`, Buffer.from('hello, I am a text\n'))
    expect(await problemOnOpening(folder, { files })).toMatchObject({ code: 'foreignFile' })
    files.poke(`${folder}/FORMAT`, Buffer.from('aftersale-desk 3 SHOP-1\n'))
    expect(await problemOnOpening(folder, { files })).toEqual({
      code: 'newerFormat',
      params: { found: 3, known: 2 },
    })
  })
})
