// The other end of the thread: takes jobs one after the other and answers each.
import type { MessagePort } from 'node:worker_threads'
import type { CompactTools } from '../compaction/compact'
import { type JobName, type Jobs, runJob } from './jobs'
import type { Answered, Asked, Stopped } from './workerThread'

export function serveJobs(port: MessagePort, tools: CompactTools): void {
  let turn = Promise.resolve()
  const asked = new Map<number, AbortController>()
  port.on('message', (message: Asked | Stopped) => {
    if ('stop' in message) {
      asked.get(message.stop)?.abort()
      return
    }
    const stop = new AbortController()
    asked.set(message.id, stop)
    turn = turn.then(async () => {
      port.postMessage(await answerOf(tools, message, stop.signal))
      asked.delete(message.id)
    })
  })
}

async function answerOf(tools: CompactTools, asked: Asked, signal: AbortSignal): Promise<Answered> {
  const { id, name, job } = asked
  try {
    return { id, ok: true, result: await runJob(tools, name, job as Jobs[JobName]['job'], signal) }
  } catch (error) {
    const { message, code, syscall } = error as NodeJS.ErrnoException
    return { id, ok: false, message, code: code ?? null, syscall: syscall ?? null }
  }
}
