// npm test: everything that can be tested here, on a fresh checkout, ending in one line that counts it.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDisplay } from '../runtime/display.ts'
import { checkout } from '../runtime/places.ts'
import { prepareRuntime } from '../runtime/prepare.ts'
import { describeCheck, runChecks } from './checks.ts'
import { buildIfChanged } from './freshBuild.ts'
import {
  add,
  couldNotStart,
  isGood,
  nothing,
  type PlaywrightReport,
  sayTally,
  type Tally,
  tallyPlaywright,
  tallyVitest,
} from './tally.ts'
import { show, type Tool, tool } from './tool.ts'

const reports = join(checkout, 'test-results')
mkdirSync(reports, { recursive: true })

const stages: [string, () => Promise<Tally>][] = [
  ['Checks', checks],
  ['Unit and component tests', unitTests],
  ['End-to-end tests', endToEndTests],
]

let sum = nothing
for (const [title, stage] of stages) {
  console.log(`\n── ${title} ──`)
  const start = performance.now()
  const tally = await stage().catch(failed)
  sum = add(sum, tally)
  console.log(`${title}: ${sayTally(tally)} (${((performance.now() - start) / 1000).toFixed(0)} s)`)
}

console.log()
for (const reason of sum.reasons) console.log(`skipped: ${reason}`)
process.exitCode = isGood(sum) ? 0 : 1
// The last line, whatever else wants to speak: other programs read it.
process.once('exit', () => console.log(sayTally(sum)))

async function checks(): Promise<Tally> {
  const results = await runChecks(result => console.log(describeCheck(result)))
  const passed = results.filter(result => result.ok).length
  return { ...nothing, passed, failed: results.length - passed }
}

async function unitTests(): Promise<Tally> {
  const file = join(reports, 'vitest.json')
  const words = [
    'run',
    '--config',
    'build/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    '--reporter=./build/scripts/skipReasons.ts',
  ]
  const { ok, report } = await runWithReport(tool('vitest', ...words, `--outputFile.json=${file}`), file)
  return report ? tallyVitest(report as Parameters<typeof tallyVitest>[0], ok) : couldNotStart
}

async function endToEndTests(): Promise<Tally> {
  // Here, so that a machine that cannot run Electron says so once, and not once a test.
  await prepareRuntime()
  const display = await ensureDisplay()
  try {
    if (!(await buildIfChanged())) throw new Error('The app could not be built')
    const file = join(reports, 'playwright.json')
    const playwright = tool('playwright', 'test', '--config', 'build/playwright.config.ts')
    const { ok, report } = await runWithReport(playwright, file, { AFTERSALE_E2E_REPORT: file })
    return report ? tallyPlaywright(report as PlaywrightReport, ok) : couldNotStart
  } finally {
    display.stop()
  }
}

async function runWithReport(
  what: Tool,
  file: string,
  env: Record<string, string> = {},
): Promise<{ ok: boolean; report: unknown }> {
  // A report of last time must not stand in for one that was never written.
  rmSync(file, { force: true })
  const ok = await show(what, { ...process.env, ...env })
  return { ok, report: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined }
}

function failed(error: unknown): Tally {
  console.error(error instanceof Error ? error.message : error)
  return couldNotStart
}
