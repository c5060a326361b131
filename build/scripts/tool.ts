// Starts the development tools of node_modules, with the same Node that runs this.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { checkout } from '../runtime/places.ts'

export interface Tool {
  program: string
  words: string[]
}

/** A tool by the name of its command, as `npx` would find it, without the shell that npx needs on Windows. */
export function tool(command: string, ...words: string[]): Tool {
  const owner = {
    tsc: 'typescript',
    biome: '@biomejs/biome',
    depcruise: 'dependency-cruiser',
    playwright: '@playwright/test',
  }
  const name = owner[command as keyof typeof owner] ?? command
  const about = manifestOf(name)
  const bin = typeof about.json.bin === 'string' ? about.json.bin : about.json.bin?.[command]
  if (!bin) throw new Error(`The package ${name} brings no command "${command}"`)
  return { program: process.execPath, words: [join(about.folder, bin), ...words] }
}

function manifestOf(name: string): { folder: string; json: { bin?: string | Record<string, string> } } {
  for (const folder of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    try {
      const file = join(folder, name, 'package.json')
      return { folder: dirname(file), json: JSON.parse(readFileSync(file, 'utf8')) }
    } catch {
      // Not in this node_modules; perhaps in one further up.
    }
  }
  throw new Error(`${name} is not installed: run npm ci`)
}

/** Runs a tool in sight of the user. */
export function show(what: Tool, env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  return new Promise(resolve => {
    const child = spawn(what.program, what.words, { cwd: checkout, stdio: 'inherit', env })
    child.on('error', () => resolve(false))
    child.on('close', code => resolve(code === 0))
  })
}

/** Runs a tool and keeps what it says. */
export function listen(what: Tool): Promise<{ ok: boolean; output: string }> {
  return new Promise(resolve => {
    const child = spawn(what.program, what.words, {
      cwd: checkout,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: process.env,
    })
    let output = ''
    const collect = (piece: Buffer) => {
      output += piece
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', error => resolve({ ok: false, output: error.message }))
    child.on('close', code => resolve({ ok: code === 0, output }))
  })
}
