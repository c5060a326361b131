// Runs in a process of its own: reads a whole shop as one file of JSON, as lowdb by itself does, and says what that took.
import { readFile } from 'node:fs/promises'

const began = performance.now()
const shop: unknown = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8'))
const usable = performance.now() - began
console.log(
  JSON.stringify({ usable, rss: process.memoryUsage.rss(), parts: Object.keys(shop as object).length }),
)
