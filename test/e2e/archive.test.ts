// The archive in the real app: a shop of the earlier format is carried over behind the clerk's work, and old cases stay at hand.
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '#kit/app'
import { ask } from '#kit/inPage'

const oldShop = join(import.meta.dirname, '../fixtures/books/v4')

test.use({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
  before: async ({}, use) => use(folder => cpSync(oldShop, folder, { recursive: true })),
})

test('a shop of the earlier format opens at once, is carried over while the clerk works, and is kept as it was', async ({
  desk,
}) => {
  const [clerk] = await ask(desk.page, 'clerk.list', null)
  if (!clerk) throw new Error('the old shop has no clerk')
  await ask(desk.page, 'clerk.pick', { clerkId: clerk.id })
  const before = await ask(desk.page, 'store.health', null)
  await expect.poll(() => readFileSync(join(desk.dataFolder, 'FORMAT'), 'utf8')).toMatch(/^aftersale-desk 2 /)
  expect(readFileSync(join(desk.dataFolder, 'format-1/FORMAT'), 'utf8')).toMatch(/^aftersale-desk 1 /)
  expect(readdirSync(join(desk.dataFolder, 'format-1/snap'))).toHaveLength(1)
  const months = readdirSync(join(desk.dataFolder, 'seg')).filter(name => name.startsWith('cases-'))
  expect(months.length).toBeGreaterThan(0)

  // What was closed long ago has left memory: it is found, opened and written on as any other.
  const done = (await ask(desk.page, 'case.find', { text: 'SH-' })).find(found => found.closedAt !== null)
  if (!done) throw new Error('the old shop has no closed case')
  await ask(desk.page, 'case.reopen', { caseId: done.caseId, reason: '又来问了' })
  await ask(desk.page, 'followUp.note', { caseId: done.caseId, text: '又来电话问了一次' })
  await desk.kill()
  const page = await desk.relaunch()
  const after = await ask(page, 'store.health', null)
  expect(after.counts).toEqual(before.counts)
  expect(after.light).not.toBe('red')
  const found = await ask(page, 'case.searchNotes', { text: '又来电话问了一次' })
  expect(found.cases.map(({ caseId }) => caseId)).toEqual([done.caseId])
  expect(existsSync(join(desk.dataFolder, 'quarantine'))).toBe(false)
})
