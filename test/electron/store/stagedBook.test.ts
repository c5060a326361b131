// What the next rule sees while changes are still on their way to the disk.
import { expect, test } from 'vitest'
import { type BookView, openStore } from '#electron/store/store'
import { FaultyFiles } from '#kit/faultyFiles'
import { storeOptions } from '#kit/storeFolder'

const open = (id: string, rev: number) =>
  ({ collection: 'cases', record: { id, v: 1, rev, closed: false } }) as const
const closed = (id: string, rev: number) =>
  ({ collection: 'cases', record: { id, v: 1, rev, closed: true } }) as const

test('the open cases follow every staged change at once, and stay right when it has settled', async () => {
  const files = new FaultyFiles()
  await files.makeFolder('/shops')
  const answer = await openStore<BookView>(storeOptions('/shops/one', { files, mode: 'create' }))
  if (!answer.ok) throw new Error(answer.problem.code)
  const { store } = answer
  const seen: string[][] = []
  const commit = (change: ReturnType<typeof open> | ReturnType<typeof closed>) =>
    store.commit('a', 'x', book => {
      seen.push([...book.openCaseIds])
      return { ok: true, value: null, changes: [change] }
    })
  await Promise.all([
    commit(open('A', 1)),
    commit(open('B', 1)),
    commit(closed('A', 2)),
    commit(open('C', 1)),
  ])
  await Promise.all([commit(closed('B', 2)), commit(open('A', 3))])
  expect(seen).toEqual([[], ['A'], ['A', 'B'], ['B'], ['B', 'C'], ['C']])
  expect([...store.book.openCaseIds].sort()).toEqual(['A', 'C'])
})
