// Programs of the bench that run by themselves, as customers' code does: made into plain files once, without a loader's
// time and memory.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const from = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const entries = {
  openAlone: 'build/bench/alone/openAlone.ts',
  parseAlone: 'build/bench/alone/parseAlone.ts',
  textsAlone: 'build/bench/alone/textsAlone.ts',
  storeWorker: 'electron/storeWorker.ts',
}
export type Program = keyof typeof entries

/** Answers with the path of each. */
export async function bundlePrograms(folder: string): Promise<(name: Program) => string> {
  const input = Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, from(path)]))
  await build({
    ...{ root: from('.'), configFile: false, logLevel: 'warn' },
    ssr: { noExternal: true },
    build: {
      ...{ ssr: true, outDir: folder, emptyOutDir: false, target: 'node20', minify: false },
      rollupOptions: { input, output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  })
  return name => join(folder, `${name}.mjs`)
}

/** Runs one to its end; what it says is one line of JSON. */
export function runAlone(path: string, words: readonly string[], flags: readonly string[] = []): unknown {
  return lineOf(path, spawnSync(process.execPath, [...flags, path, ...words], { encoding: 'utf8' }))
}

/** The same in the Electron at `command`: what lies in memory takes less there than in Node, whose pointers are twice as long. */
export function runInRuntime(
  command: string,
  path: string,
  words: readonly string[],
  flags: readonly string[],
): unknown {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  return lineOf(path, spawnSync(command, [...flags, path, ...words], { encoding: 'utf8', env }))
}

function lineOf(path: string, ran: SpawnSyncReturns<string>): unknown {
  if (ran.status !== 0) throw new Error(`${path} failed: ${ran.stderr || ran.signal}`)
  return JSON.parse(ran.stdout)
}
