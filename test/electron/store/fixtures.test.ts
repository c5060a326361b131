// Every shop folder that a released version could have left behind opens for ever: one frozen sample for each record version.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordSchema } from '#electron/workflow/schema'
import { opened, temporaryFolder } from '#kit/storeFolder'
import { demoShop } from '#shared/demo/demoShop'
import { seededRandom } from '#shared/demo/seededRandom'
import { Case } from '#shared/model/case'
import { Customer } from '#shared/model/customer'
import { RECORD_VERSION } from '#shared/model/record'
import { ShopRecord } from '#shared/model/shop'
import { ThirdRecord } from '#shared/model/third'

const home = join(import.meta.dirname, '../../fixtures/books')
const versions = readdirSync(home).filter(name => /^v\d+$/.test(name))

/** Writes the sample of the present version, once: `FREEZE_BOOK=1 npx vitest run …`. A released one is never rewritten. */
async function freeze(target: string): Promise<void> {
  const place = temporaryFolder()
  const clock = { now: () => Date.parse('2025-11-22T02:00:00.000Z') }
  const options = { schema: recordSchema, clock, shopId: 'FROZEN-SHOP' }
  let count = 0
  const newId = (at: number) =>
    `${at.toString(36).toUpperCase().padStart(10, '0')}${String(++count).padStart(16, '0')}`
  const random = seededRandom(1)
  const changes = demoShop({ now: clock.now(), random, newId, zone: 'Asia/Shanghai' })
  const half = Math.floor(changes.length / 2)
  const store = await opened(place.folder, { ...options, mode: 'create' })
  await store.commit('demo', 'demo.fill', () => ({ ok: true, value: null, changes: changes.slice(0, half) }))
  await store.close()
  // The rest lies in the journal, as a crash would leave it: both kinds of file are frozen.
  const crashed = await opened(place.folder, options)
  for (const change of changes.slice(half)) {
    await crashed.commit('demo', 'demo.fill', () => ({ ok: true, value: null, changes: [change] }))
  }
  cpSync(place.folder, target, { recursive: true })
  const counts = crashed.health().counts
  await crashed.close()
  for (const name of readdirSync(target)) if (name.startsWith('LOCK-')) rmSync(join(target, name))
  writeFileSync(join(home, `${RECORD_VERSION}.json`), `${JSON.stringify({ counts, seq: crashed.seq() })}\n`)
  place.remove()
}

describe('frozen sample shops', () => {
  it('exist for the record version that this program writes', async () => {
    const target = join(home, `v${RECORD_VERSION}`)
    if (process.env.FREEZE_BOOK === '1' && !existsSync(target)) await freeze(target)
    expect(existsSync(target)).toBe(true)
  })

  for (const version of versions) {
    it(`open whole, and every record of ${version} fits today's model`, async () => {
      const place = temporaryFolder()
      cpSync(join(home, version), place.folder, { recursive: true })
      const store = await opened(place.folder, { schema: recordSchema, clock: Date })
      expect(store.health().notices).toEqual([])
      const expected = JSON.parse(readFileSync(join(home, `${version.slice(1)}.json`), 'utf8'))
      expect({ counts: store.health().counts, seq: store.seq() }).toEqual(expected)
      for await (const record of store.scan('cases')) Case.parse(record)
      for await (const record of store.scan('customers')) Customer.parse(record)
      for await (const record of store.scan('third')) ThirdRecord.parse(record)
      for await (const record of store.scan('shop')) ShopRecord.parse(record)
      expect(store.book.openCaseIds.size).toBeGreaterThan(5)
      await store.close()
      place.remove()
    })
  }
})
