// The four checks that need no running app: types, style, arrows and dead code.
import { listen, type Tool, tool } from './tool.ts'

export interface CheckResult {
  name: string
  ok: boolean
  output: string
  seconds: number
}

const parts = ['electron', 'renderer', 'shared', 'build', 'test']

const checks: { name: string; what: () => Tool }[] = [
  { name: 'types', what: () => tool('tsc', '-b') },
  {
    name: 'lint and format',
    what: () => tool('biome', 'check', '--config-path=build', '--max-diagnostics=50', '.'),
  },
  {
    name: 'arrows (who may import whom)',
    what: () => tool('depcruise', '--config', 'build/dependency-cruiser.cjs', ...parts),
  },
  {
    name: 'dead code',
    what: () => tool('knip', '--config', 'build/knip.json', '--no-progress', '--no-config-hints'),
  },
]

/** Runs all of them side by side; `report` hears each one as it ends. */
export function runChecks(report: (result: CheckResult) => void): Promise<CheckResult[]> {
  return Promise.all(
    checks.map(async ({ name, what }) => {
      const start = performance.now()
      const { ok, output } = await listen(what())
      const result = { name, ok, output, seconds: (performance.now() - start) / 1000 }
      report(result)
      return result
    }),
  )
}

export function describeCheck({ name, ok, output, seconds }: CheckResult): string {
  const line = `${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`
  return ok ? line : `${line}\n${output.trimEnd()}\n`
}
