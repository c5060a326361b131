// A process that saves without a pause and prints what was acknowledged, until somebody kills it. Run by tsx.
import { writeSync } from 'node:fs'
import { nodeFiles } from '#electron/store/files/nodeFiles'
import { type BookView, openStore } from '#electron/store/store'
import { thisProcess } from '#electron/store/thisProcess'
import { after, plainSchema } from './storeFolder'

const [folder = '', from = '0'] = process.argv.slice(2)
const answer = await openStore<BookView>({
  ...{ folder, files: nodeFiles, clock: Date, host: thisProcess(), schema: plainSchema, mode: 'open' },
  newToken: () => `killed-${process.pid}`,
  ballastBytes: 0,
  // Often enough that some kills fall into a checkpoint.
  compactAfter: { lines: 40, bytes: 1e9, idle: { lines: 1e9, ms: 1 }, closing: { lines: 0 } },
})
if (!answer.ok) {
  writeSync(1, `problem ${JSON.stringify(answer.problem)}\n`)
  process.exit(1)
}
const { store } = answer
writeSync(1, 'open\n')
for (let n = Number(from); ; n++) {
  const batch = [n % 5, 5 + (n % 7)].map(async at => {
    const done = await store.commit('clerk', 'pair', book => ({
      ok: true,
      value: null,
      changes: [
        after(book, 'cases', `C${at}`, { n, text: '色差'.repeat(400) }),
        after(book, 'customers', `K${at}`, { n }),
      ],
    }))
    if (done.ok) writeSync(1, `${at} ${n}\n`)
  })
  await Promise.all(batch)
}
