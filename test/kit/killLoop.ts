// kill -9 at random moments: starts a writer, kills it, opens what it left, and counts what is missing.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { nodeFiles } from '#electron/store/files/nodeFiles'
import { thisProcess } from '#electron/store/thisProcess'
import { opened } from './storeFolder'

export type KillReport = {
  readonly kills: number
  readonly acknowledged: number
  readonly lost: number
  readonly halfCommands: number
  readonly unreadable: number
  readonly problems: readonly string[]
}

const writer = fileURLToPath(new URL('./killedWriter.ts', import.meta.url))

export async function killLoop(folder: string, kills: number, chance: () => number): Promise<KillReport> {
  const host = { files: nodeFiles, host: thisProcess() }
  await (await opened(folder, { ...host, mode: 'create' })).close()
  const last = new Map<number, number>()
  const problems: string[] = []
  let [acknowledged, lost, halfCommands, unreadable] = [0, 0, 0, 0]
  for (let kill = 0; kill < kills; kill++) {
    const printed = await writeUntilKilled(folder, Math.max(-1, ...last.values()) + 1, chance)
    acknowledged += noteAcknowledged(printed, last, problems)
    try {
      // Looking only, so that the next writer meets the lock and the tail as the kill left them.
      const store = await opened(folder, { ...host, readOnly: kill % 2 === 0, freeze: false })
      for (const [at, n] of last) {
        const [a, b] = [store.book.cases.get(`C${at}`), store.book.customers.get(`K${at}`)] as {
          n?: number
        }[]
        if (a?.n !== b?.n) halfCommands++
        if ((a?.n ?? -1) < n) lost++
      }
      for (const { code, level } of store.health().notices) if (level === 'bad') problems.push(code)
      await store.close()
    } catch (error) {
      unreadable++
      problems.push(String(error))
    }
  }
  return { kills, acknowledged, lost, halfCommands, unreadable, problems }
}

function noteAcknowledged(printed: string, last: Map<number, number>, problems: string[]): number {
  let acknowledged = 0
  for (const line of printed.split('\n').slice(0, -1)) {
    if (line.startsWith('problem')) problems.push(line)
    const [at, n] = line.split(' ').map(Number)
    if (at === undefined || n === undefined || Number.isNaN(n)) continue
    last.set(at, n)
    acknowledged++
  }
  return acknowledged
}

function writeUntilKilled(folder: string, from: number, chance: () => number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', writer, folder, String(from)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let printed = ''
    child.stdout.on('data', (part: Buffer) => {
      // Some die while they open, most while they write.
      if (printed === '') setTimeout(() => child.kill('SIGKILL'), chance() * 120)
      printed += part.toString()
    })
    child.on('error', reject)
    child.on('close', () => resolve(printed))
  })
}
