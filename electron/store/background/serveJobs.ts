// The other end of the thread: takes jobs one after the other and answers each.
import type { MessagePort } from 'node:worker_threads'
import type { CompactTools } from '../compaction/compact'
import { type JobName, type Jobs, runJob } from './jobs'
import type { Answered, Asked } from './workerThread'

export function serveJobs(port: MessagePort, tools: CompactTools): void {
  let turn = Promise.resolve()
  port.on('message', ({ id, name, job }: Asked) => {
    turn = turn.then(async () => port.postMessage(await answerOf(tools, id, name, job)))
  })
}

async function answerOf(tools: CompactTools, id: number, name: JobName, job: unknown): Promise<Answered> {
  try {
    return { id, ok: true, result: await runJob(tools, name, job as Jobs[JobName]['job']) }
  } catch (error) {
    const { message, code, syscall } = error as NodeJS.ErrnoException
    return { id, ok: false, message, code: code ?? null, syscall: syscall ?? null }
  }
}
