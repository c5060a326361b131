// One start of a program, with the clock running from before the process exists until it says its word.
import { type ChildProcess, spawn } from 'node:child_process'
import { appEnvironment } from './surroundings'

const LONGEST_START = 30_000
const LONGEST_QUIT = 15_000
/** What goes on after the word (reading cold records, writing caches) belongs to this start, not to the next. */
const SETTLE = 400

/** Milliseconds. The program is asked to quit afterwards and must do so by itself, with everything closed. */
export async function launchOnce(command: string, words: readonly string[], word: string): Promise<number> {
  const began = performance.now()
  const child = spawn(command, words, { env: appEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] })
  const gone = new Promise<string>(resolve => {
    child.once('error', error => resolve(error.message))
    child.once('exit', (code, signal) => resolve(`${code ?? signal}`))
  })
  try {
    const ms = await heard(child, word, began, gone)
    await pause(SETTLE)
    child.kill('SIGTERM')
    const end = await Promise.race([gone, pause(LONGEST_QUIT).then(() => 'still running')])
    if (end !== '0') throw new Error(`${words[0]} did not quit cleanly: ${end}`)
    return ms
  } finally {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
  }
}

async function heard(
  child: ChildProcess,
  word: string,
  began: number,
  gone: Promise<string>,
): Promise<number> {
  let said = ''
  const spoke = new Promise<number>(resolve => {
    child.stdout?.on('data', (piece: Buffer) => {
      said += piece
      if (said.includes(word)) resolve(performance.now() - began)
    })
  })
  child.stderr?.on('data', (piece: Buffer) => {
    said += piece
  })
  const ended = Promise.race([gone, pause(LONGEST_START).then(() => 'no word in time')])
  const first = await Promise.race([spoke, ended])
  if (typeof first === 'number') return first
  throw new Error(`"${word}" was never said (${first}):\n${said.trim().slice(-2000)}`)
}

const pause = (ms: number) =>
  new Promise<void>(resolve => {
    setTimeout(resolve, ms).unref()
  })
