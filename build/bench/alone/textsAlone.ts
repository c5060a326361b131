// Runs in a process of its own (with --expose-gc): how much memory texts take when they come from a file, as the store's
// summaries do, and are packed for the search, those of each kind by themselves.
import { readFileSync } from 'node:fs'
import { holdOnce, PackedTexts } from '#shared/domain/search/packedTexts'

declare const gc: () => void

/** Read in a function, so that nothing of the file stays behind. */
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as string[][]

/** What holds them is no part of what they take. */
const holders = (kinds: readonly (readonly string[])[]) => kinds.map(texts => texts.map(() => ({ text: '' })))

const path = process.argv[2] ?? ''
const held = holders(read(path))
gc()
const before = process.memoryUsage().heapUsed
const packed = read(path).map(texts => new PackedTexts(texts))
held.forEach((rows, kind) => {
  holdOnce(rows, packed[kind] ?? new PackedTexts([]))
})
gc()
const bytes = process.memoryUsage().heapUsed - before
const characters = held.flat().reduce((sum, { text }) => sum + text.length, 0)
console.log(JSON.stringify({ bytes, characters }))
