// Runs in a process of its own: opens a shop as the app does, makes Today, then reads what the app reads afterwards, and says what that took.
import { nodeFiles } from '#electron/store/files/nodeFiles'
import { openStore } from '#electron/store/store'
import { thisProcess } from '#electron/store/thisProcess'
import { recordSchema } from '#electron/workflow/schema'
import { todayView } from '#shared/domain/today/todayView'

const began = performance.now()
const opened = await openStore({
  ...{ files: nodeFiles, clock: Date, host: thisProcess(), schema: recordSchema, mode: 'open' },
  folder: process.argv[2] ?? '',
  newToken: () => `alone-${process.pid}`,
  ballastBytes: 0,
})
if (!opened.ok) throw new Error(`the shop does not open: ${opened.problem.code}`)
const { store } = opened
const { overdue } = todayView(store.book, Date.now())
const usable = performance.now() - began
await store.warmUp()
const whole = performance.now() - began
console.log(JSON.stringify({ usable, whole, rss: process.memoryUsage.rss(), overdue }))
await store.close()
