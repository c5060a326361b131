// Opens the built app, and lives as long as it does.
import { spawn } from 'node:child_process'
import { openableApp, type Runtime } from './prepare.ts'

/** Answers the app's exit code. Ctrl+C ends the app the way the system does, so that it can finish writing. */
export function openApp(runtime: Runtime, words: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(runtime.command, [openableApp(), ...words], { stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? (signal ? 1 : 0)))
  })
}
