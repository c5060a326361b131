// A seeded folder is a shop that the real store opens.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nodeFiles } from '#electron/store/files/nodeFiles'
import { openStore } from '#electron/store/store'
import { thisProcess } from '#electron/store/thisProcess'
import { recordSchema } from '#electron/workflow/schema'
import { Case } from '#shared/model/case'
import { seedFolder } from '../../build/seed/seedFolder'

it('writes a shop of many cases that opens again with all of them', async () => {
  const home = mkdtempSync(join(tmpdir(), 'seed-'))
  try {
    const folder = join(home, 'shop')
    const seeded = await seedFolder({ folder, cases: 900, open: 40, customers: 120, seed: 8 })
    expect(seeded).toMatchObject({ cases: 900, customers: 120 })

    const clock = { now: () => Date.now() }
    const common = {
      folder,
      files: nodeFiles,
      clock,
      host: thisProcess(),
      schema: recordSchema,
      ballastBytes: 0,
    }
    const opened = await openStore({ ...common, newToken: () => 'test', mode: 'open' })
    if (!opened.ok) throw new Error(opened.problem.code)
    const { store } = opened
    expect(store.health().light).toBe('green')
    expect(store.book.cases.size).toBe(900)
    expect(store.book.customers.size).toBe(120)
    expect(store.book.openCaseIds.size).toBe(40)
    for await (const record of store.scan('cases')) expect(Case.safeParse(record).success).toBe(true)
    await store.close()
    await expect(seedFolder({ folder, cases: 1, open: 0 })).rejects.toThrow('cannot make a shop')
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
})
