// A shop as the program of format 1 left it: the whole book in one snapshot, and journals.
import { crc32, hex8 } from '#electron/store/crc32'
import { encodeLine } from '#electron/store/lineFormat'
import { recordLine } from '#electron/store/segments/segmentFile'
import type { CollectionName } from '#electron/store/store'
import { idIn } from './archive'
import { FaultyFiles } from './faultyFiles'

export type OldShop = {
  readonly files: FaultyFiles
  /** What a person sees in it. */
  readonly cases: Readonly<Record<string, unknown>>
  /** The files that make it up, as they were. */
  readonly original: ReadonlyMap<string, Buffer>
}

const line = (value: object) => encodeLine(JSON.stringify(value))

export async function oldShop(folder: string): Promise<OldShop> {
  const files = new FaultyFiles()
  for (const part of ['', '/wal', '/snap']) await files.makeFolder(`${folder}${part}`)
  const cases: Record<string, unknown> = {}
  const inSnapshot: [CollectionName, { id: string; v: 1; rev: number }][] = []
  for (const [n, month] of ['2024-03', '2024-03', '2025-10'].entries()) {
    const record = { id: idIn(month, n), v: 1 as const, rev: 2, text: `旧格式 ${n}`, closed: n < 2 }
    cases[record.id] = record
    inSnapshot.push(['cases', record])
  }
  inSnapshot.push(['customers', { id: 'K1', v: 1, rev: 1 }], ['shop', { id: 'settings', v: 1, rev: 1 }])
  const shop = 'SHOP-1'
  const snapshot = Buffer.concat([
    line({ kind: 'snapshot', shop, base: 5, schema: 1, hot: 3, records: 5 }).bytes,
    ...inSnapshot.map(([collection, record]) => recordLine(collection, record.id, JSON.stringify(record))),
    line({ kind: 'end', records: 5, crc: '00000000', cold: {} }).bytes,
  ])
  const baseCrc = '0000000a'
  const journal = (number: number, base: number) =>
    line({
      ...{ kind: 'journal', format: 1, schema: 1, number, shop, base },
      baseCrc,
      token: 't',
      follows: null,
    })
  const changed = { id: idIn('2024-03', 0), v: 1, rev: 3, text: '日志里改过', closed: true }
  cases[changed.id] = changed
  const sixth = line({ s: 6, t: 1, n: 't', p: baseCrc, c: 'x', u: 'a', o: [['cases', changed]] })
  const manifest = (generation: number, more: object) =>
    line({
      ...{
        app: 'aftersale-desk',
        format: 1,
        schema: 1,
        generation,
        shop,
        at: 1_750_000_000_000,
        journal: generation,
      },
      ...{ baseCrc, counts: { cases: 3, customers: 1, third: 0, shop: 1 }, ...more },
    })
  const entry = {
    name: 'snap/snapshot-000003.jsonl',
    size: snapshot.length,
    crc: hex8(crc32(snapshot)),
    records: 5,
  }
  const original = new Map([
    ['FORMAT', Buffer.from(`aftersale-desk 1 ${shop}\n`)],
    ['MANIFEST-000003', manifest(3, { base: 5, snapshot: entry }).bytes],
    ['snap/snapshot-000003.jsonl', snapshot],
    ['wal/wal-000003.jsonl', Buffer.concat([journal(3, 5).bytes, sixth.bytes])],
  ])
  for (const [name, bytes] of original) files.replace(`${folder}/${name}`, bytes)
  files.replace(`${folder}/MANIFEST-000002`, manifest(2, { base: 0, snapshot: null }).bytes)
  files.replace(`${folder}/wal/wal-000002.jsonl`, journal(2, 0).bytes)
  return { files, cases, original }
}
