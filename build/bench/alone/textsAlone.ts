// Runs in a process of its own (with --expose-gc): how much memory texts take when they come from a file as the store's summaries do.
import { readFileSync } from 'node:fs'

declare const gc: () => void

/** Read in a function, so that nothing of the file stays behind. */
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as string[]

gc()
const before = process.memoryUsage().heapUsed
const texts = read(process.argv[2] ?? '')
gc()
const bytes = process.memoryUsage().heapUsed - before
console.log(JSON.stringify({ bytes, characters: texts.reduce((sum, text) => sum + text.length, 0) }))
