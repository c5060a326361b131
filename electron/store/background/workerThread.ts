// The jobs in a thread of their own: it is started when there is something to do, and goes when there is nothing for a while.
import type { Worker } from 'node:worker_threads'
import type { Background, JobName, Jobs } from './jobs'

export type Asked = { readonly id: number; readonly name: JobName; readonly job: unknown }
/** The job of that id need not be brought to its end. */
export type Stopped = { readonly stop: number }
export type Answered =
  | { readonly id: number; readonly ok: true; readonly result: unknown }
  | {
      readonly id: number
      readonly ok: false
      readonly message: string
      readonly code: string | null
      readonly syscall: string | null
    }

type Waiting = { resolve(result: unknown): void; reject(error: Error): void }

/** A thread has a memory of its own, which a shop that is just being worked in need not pay for. */
const restAfterMs = 20_000

export function inWorkerThread(start: () => Worker): Background {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let ids = 0
  let resting: NodeJS.Timeout | null = null

  const rest = () => {
    resting = setTimeout(() => void stop(), restAfterMs)
    resting.unref()
  }
  const stop = async () => {
    const gone = worker
    worker = null
    if (resting !== null) clearTimeout(resting)
    await gone?.terminate()
  }
  const fail = (error: Error) => {
    worker = null
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const take = (answer: Answered) => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (waiting.size === 0) rest()
    if (answer.ok) asked?.resolve(answer.result)
    else asked?.reject(errorOf(answer))
  }
  const running = () => {
    if (resting !== null) clearTimeout(resting)
    if (worker !== null) return worker
    const started = start()
    started.on('message', take)
    started.on('error', fail)
    started.on('exit', () => {
      if (worker === started) fail(new Error('the background thread has ended'))
    })
    // What it does is safe to be cut off at any moment: it must not keep the program from ending.
    started.unref()
    worker = started
    return started
  }

  return {
    run: <Name extends JobName>(name: Name, job: Jobs[Name]['job'], signal?: AbortSignal) => {
      const id = ++ids
      return new Promise<Jobs[Name]['result']>((resolve, reject) => {
        waiting.set(id, { resolve: result => resolve(result as Jobs[Name]['result']), reject })
        const asked = running()
        asked.postMessage({ id, name, job } satisfies Asked)
        signal?.addEventListener('abort', () => asked.postMessage({ stop: id } satisfies Stopped))
      })
    },
    close: async () => {
      await stop()
      fail(new Error('the background thread was closed'))
    },
  }
}

function errorOf({ message, code, syscall }: Extract<Answered, { ok: false }>): Error {
  return Object.assign(new Error(message), code === null ? {} : { code }, syscall === null ? {} : { syscall })
}
