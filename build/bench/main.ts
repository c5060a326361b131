// npm run bench [-- --json FILE] [--only L1,Q1] [--stretch]: figures of the store, the rules and the app, as ratios.
import { writeFileSync } from 'node:fs'
import { cpus, release } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { benches, type Chosen, leaveBenches } from './benches'
import { measured } from './repeat'
import { saySummary, sayTable } from './report'
import type { Row } from './row'

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string' },
    stretch: { type: 'boolean', default: false },
  },
})
const only = values.only?.split(',').map(id => id.trim().toUpperCase()) ?? null
const isWanted = (id: string) => only === null || only.includes(id.toUpperCase())

const rows: Row[] = []
const broken: string[] = []
const chosen: Chosen = { stretch: values.stretch, say: line => console.error(`  ${line}`) }

async function main(): Promise<void> {
  const known = benches.flatMap(bench => bench.ids)
  const unknown = only?.filter(id => !known.some(one => one.toUpperCase() === id)) ?? []
  if (unknown.length > 0)
    throw new Error(`no such figure: ${unknown.join(', ')} (there are ${known.join(', ')})`)

  for (const bench of benches) {
    if (!bench.ids.some(isWanted)) continue
    console.error(`── ${bench.title}`)
    try {
      rows.push(
        ...(await measured(
          () => bench.run(chosen),
          row => isWanted(row.id),
          chosen.say,
        )),
      )
    } catch (error) {
      broken.push(bench.title)
      console.error(error instanceof Error ? (error.stack ?? error.message) : error)
    }
  }
}

main()
  .catch((error: unknown) => {
    broken.push(error instanceof Error ? error.message : String(error))
  })
  .finally(() => {
    leaveBenches()
    console.log(`\n${cpus().length} cores, ${process.platform} ${release()}, Node ${process.versions.node}\n`)
    if (rows.length > 0) console.log(`${sayTable(rows)}\n\n${saySummary(rows)}`)
    if (values.json) writeFileSync(resolve(values.json), `${JSON.stringify(rows, null, 2)}\n`)
    for (const title of broken) console.log(`could not be measured: ${title}`)
    process.exitCode = broken.length > 0 ? 1 : 0
  })
