// What the store has done beside the shop's work, and where: in a thread of its own, or in this one.
import { type CheckJob, checkFiles } from '../compaction/checkFiles'
import { type Compacted, type CompactJob, type CompactTools, compact } from '../compaction/compact'
import { type CopyJob, copyShop } from '../compaction/copyShop'
import { type FindJob, type FoundText, findText } from '../compaction/findText'
import type { Manifest } from '../manifest'

export type Jobs = {
  compact: { readonly job: CompactJob; readonly result: Compacted }
  copy: { readonly job: CopyJob; readonly result: Manifest }
  check: { readonly job: CheckJob; readonly result: readonly string[] }
  find: { readonly job: FindJob; readonly result: FoundText }
}
export type JobName = keyof Jobs

/** Jobs and their results are plain data. A job that fails rejects with the system's code as `code`. */
export type Background = {
  run<Name extends JobName>(
    name: Name,
    job: Jobs[Name]['job'],
    /** Asks a job to end early, with what it has; only `find` listens. */
    signal?: AbortSignal,
  ): Promise<Jobs[Name]['result']>
  close(): Promise<void>
}

const work: {
  readonly [Name in JobName]: (
    tools: CompactTools,
    job: Jobs[Name]['job'],
    signal: AbortSignal | undefined,
  ) => Promise<Jobs[Name]['result']>
} = {
  compact,
  copy: copyShop,
  check: ({ files }, job) => checkFiles(files, job),
  find: findText,
}

export function runJob<Name extends JobName>(
  tools: CompactTools,
  name: Name,
  job: Jobs[Name]['job'],
  signal?: AbortSignal,
): Promise<Jobs[Name]['result']> {
  return work[name](tools, job, signal)
}

/** For tests, and for tools that have nothing else to do meanwhile: one job after the other, as in the thread. */
export function inThisThread(tools: CompactTools): Background {
  let turn: Promise<unknown> = Promise.resolve()
  return {
    run: (name, job, signal) => {
      const answer = turn.then(() => runJob(tools, name, job, signal))
      turn = answer.catch(() => undefined)
      return answer
    },
    close: () => Promise.resolve(),
  }
}
