// Writers killed in the middle of their work: nothing that was acknowledged may be missing.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Row } from './row'
import type { StoreBench } from './storeBench'

const kills = 200

export async function killRows({ newFolder }: StoreBench): Promise<Row[]> {
  const script = fileURLToPath(new URL('../../test/kit/runKillLoop.ts', import.meta.url))
  const args = ['--import', 'tsx', script, join(newFolder('killed'), 'store'), String(kills)]
  const ran = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const report = JSON.parse(ran.stdout || '{}') as {
    acknowledged?: number
    lost?: number
    halfCommands?: number
    unreadable?: number
  }
  const bad = (report.lost ?? Number.NaN) + (report.halfCommands ?? 0) + (report.unreadable ?? 0)
  return [
    {
      ...{ id: 'G18', what: `kill -9, ${kills} times`, value: bad, unit: 'lost, half or unreadable' },
      ...{ reference: `${report.acknowledged ?? 0} acknowledged`, ratio: null, goal: '0', ok: bad === 0 },
    },
  ]
}
