// Invented cases and customers of realistic size (about 2.8 KB of JSON a case, much of it Chinese text) for the store's bench.

import type { CompactAfter } from '#electron/store/compaction/compactor'
import type { FileLayer } from '#electron/store/files/fileLayer'
import { nodeFiles } from '#electron/store/files/nodeFiles'
import {
  type BookRecord,
  type BookView,
  type Change,
  openStore,
  type RecordSchema,
  type Store,
} from '#electron/store/store'
import { thisProcess } from '#electron/store/thisProcess'

export type SampleCase = BookRecord & {
  readonly number: string
  readonly customerId: string
  readonly closedAt: string | null
  readonly events: readonly {
    readonly id: string
    readonly at: string
    readonly by: string
    readonly text: string
  }[]
  readonly [more: string]: unknown
}

const phrases = [
  '顾客反映面料与图片有色差，要求换货，已说明屏幕显示差异。',
  '杯口有缺角，照片已收，答应今天下班前给答复。',
  '供应商回复批次有问题，同意补发，等快递单号。',
  '电话未接，已留言，明天上午再联系一次。',
  '已寄出新的一件，单号短信告知，旧件到店后检查。',
]

export const sampleSchema: RecordSchema = {
  version: 1,
  upcast: (_collection, raw) => ({ ok: true, record: raw }),
  isAtHand: (collection, record) => collection === 'cases' && (record as SampleCase).closedAt === null,
  summaryVersion: 1,
  summary: (_collection, record) => {
    const { id, number, title, phone, customerId } = record as SampleCase
    return { id, number, title, phone, customerId }
  },
  label: (_collection, { id }) => id,
  fullText: (_collection, record) => JSON.stringify((record as SampleCase).events).toLowerCase(),
  owners: () => [],
}

export function sampleCase(n: number, isOpen: boolean): SampleCase {
  const events = Array.from({ length: 4 + (n % 9) }, (_, i) => ({
    ...{ id: `EV${n}-${i}`, at: `2025-0${1 + (n % 9)}-1${i % 10}T03:0${i % 10}:00.000Z`, by: '小王' },
    text: `${phrases[(n + i) % phrases.length]}${phrases[(n * 7 + i) % phrases.length]}`,
  }))
  const id = `CASE${String(n).padStart(22, '0')}`
  return {
    ...{
      id,
      v: 1,
      rev: 1,
      number: `SH-2501${String(n % 31).padStart(2, '0')}-${n}`,
      customerId: `CUST${n % 9973}`,
    },
    ...{ issue: 'colour', wish: 'exchange', closedAt: isOpen ? null : '2025-11-01T02:00:00.000Z' },
    ...{
      title: phrases[n % phrases.length],
      description: phrases.join(''),
      phone: `138${String(n).padStart(8, '0')}`,
    },
    lines: [{ id: `L${n}`, item: '青瓷杯 300ml', serial: `SN${n}`, price: 12900, place: 'A-3' }],
    events,
  }
}

function sampleCustomer(n: number): BookRecord {
  const id = `CUST${n}`
  const address = '浙江省杭州市西湖区文三路 90 号 3 幢 2 单元 601'
  return {
    ...{ id, v: 1, rev: 1 },
    ...{ name: '张伟', phones: [`138${n}`], address, note: phrases[n % 5] },
  } as BookRecord
}

/** No compaction in the middle of a measurement. */
const never: CompactAfter = {
  lines: Number.POSITIVE_INFINITY,
  bytes: Number.POSITIVE_INFINITY,
  idle: { lines: Number.POSITIVE_INFINITY, ms: 0 },
  closing: { lines: 1 },
}

export async function openSample(
  folder: string,
  more: { files?: FileLayer; mode?: 'create' | 'open'; readOnly?: boolean; hold?: boolean } = {},
): Promise<Store<BookView>> {
  const { hold, ...options } = more
  const answer = await openStore<BookView>({
    ...{ folder, files: nodeFiles, clock: Date, host: thisProcess(), schema: sampleSchema, mode: 'open' },
    newToken: () => `bench-${process.hrtime.bigint()}`,
    ballastBytes: 0,
    ...(hold ? { compactAfter: never } : {}),
    ...options,
  })
  if (!answer.ok) throw new Error(`bench: ${JSON.stringify(answer.problem)}`)
  return answer.store
}

export async function makeShop(folder: string, cases: number, open: number): Promise<void> {
  const store = await openSample(folder, { mode: 'create', hold: true })
  const put = async (changes: Change[]) => {
    const done = await store.commit('bench', 'fill', () => ({ ok: true, value: null, changes }))
    if (!done.ok) throw new Error(`bench: ${JSON.stringify(done.error)}`)
  }
  const customers = Math.min(Math.floor(cases * 0.6), 9973)
  for (let n = 0; n < customers; n += 200) {
    await put(
      range(n, Math.min(n + 200, customers)).map(i => ({
        collection: 'customers',
        record: sampleCustomer(i),
      })),
    )
  }
  for (let n = 0; n < cases; n += 200) {
    await put(
      range(n, Math.min(n + 200, cases)).map(i => ({
        ...{ collection: 'cases', record: sampleCase(i, i >= cases - open) },
      })),
    )
  }
  await store.close()
}

export const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i)
