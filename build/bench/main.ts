// npm run bench [-- --json FILE] [--only G7,L1] [--cases 100000] [--stretch]: figures of the store, the rules and the app, as ratios.
import { writeFileSync } from 'node:fs'
import { cpus, release } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { benches } from './benches'
import { makeTools } from './benchTools'
import { measured } from './repeat'
import { saySummary, sayTable } from './report'
import type { Row } from './row'

const HELP = `npm run bench -- [options]
  --only G7,L1    these figures alone: ${benches.flatMap(({ ids }) => ids).join(', ')}
  --cases N       cases of the big shop (100000); smaller ones while something is being built
  --stretch       the rules over 100,000 cases in memory as well
  --json FILE     the rows as JSON, too`

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string' },
    cases: { type: 'string', default: '100000' },
    stretch: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const only = values.only?.split(',').map(id => id.trim().toUpperCase()) ?? null
const isWanted = (id: string) => only === null || only.includes(id.toUpperCase())

const rows: Row[] = []
const broken: string[] = []

async function main(): Promise<void> {
  const size = Number(values.cases)
  if (!(Number.isInteger(size) && size >= 1_000))
    throw new Error('--cases needs a whole number of 1000 or more')
  const known = benches.flatMap(bench => bench.ids)
  const unknown = only?.filter(id => !known.some(one => one.toUpperCase() === id)) ?? []
  if (unknown.length > 0)
    throw new Error(`no such figure: ${unknown.join(', ')} (there are ${known.join(', ')})`)

  const say = (line: string) => console.error(`  ${line}`)
  const tools = makeTools({ stretch: values.stretch, size, say })
  try {
    for (const bench of benches) {
      if (!bench.ids.some(isWanted)) continue
      console.error(`── ${bench.title}`)
      try {
        rows.push(
          ...(await measured(
            () => bench.run(tools),
            row => isWanted(row.id),
            say,
          )),
        )
      } catch (error) {
        broken.push(bench.title)
        console.error(error instanceof Error ? (error.stack ?? error.message) : error)
      }
    }
  } finally {
    tools.leave()
  }
}

if (values.help) console.log(HELP)
else
  main()
    .catch((error: unknown) => {
      broken.push(error instanceof Error ? error.message : String(error))
    })
    .finally(() => {
      console.log(
        `\n${cpus().length} cores, ${process.platform} ${release()}, Node ${process.versions.node}\n`,
      )
      if (rows.length > 0) console.log(`${sayTable(rows)}\n\n${saySummary(rows)}`)
      if (values.json) writeFileSync(resolve(values.json), `${JSON.stringify(rows, null, 2)}\n`)
      for (const title of broken) console.log(`could not be measured: ${title}`)
      process.exitCode = broken.length > 0 ? 1 : 0
    })
