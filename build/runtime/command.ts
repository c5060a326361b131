// Runs other programs and says clearly what failed.
import { spawn, spawnSync } from 'node:child_process'

interface Outcome {
  ok: boolean
  output: string
}

/** Runs a program to its end; both output streams are collected, not shown. */
export function run(
  program: string,
  words: string[],
  options: { timeout?: number; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  return new Promise(resolve => {
    const child = spawn(program, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: options.env ?? process.env,
      ...(options.timeout ? { timeout: options.timeout, killSignal: 'SIGKILL' as const } : {}),
    })
    let output = ''
    const collect = (piece: Buffer) => {
      output += piece
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', error => resolve({ ok: false, output: `${program}: ${error.message}` }))
    child.on('close', code => resolve({ ok: code === 0, output }))
  })
}

/** Like `run`, for steps that nothing can go on without. */
export async function mustRun(
  program: string,
  words: string[],
  options: { env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const { ok, output } = await run(program, words, options)
  if (!ok) throw new Error(`"${[program, ...words].join(' ')}" failed:\n${output.trim()}`)
  return output
}

/** Whether a program answers with success; for questions to the system that take milliseconds. */
export function succeeds(program: string, words: string[]): boolean {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0
}
