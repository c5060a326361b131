// The slow search serves what is typed now: what was typed before is given up, here, in the files and in the thread.
import { MessageChannel } from 'node:worker_threads'
import { expect, it, vi } from 'vitest'
import type { Background } from '#electron/store/background/jobs'
import { serveJobs } from '#electron/store/background/serveJobs'
import type { Answered } from '#electron/store/background/workerThread'
import type { CompactTools } from '#electron/store/compaction/compact'
import { type FindJob, findText } from '#electron/store/compaction/findText'
import { FindInBook } from '#electron/store/findInBook'
import type { StoredShelf } from '#electron/store/storedShelf'

const nothing = { ids: [], isWhole: false }
const job: FindJob = {
  folder: '/shop',
  collection: 'cases',
  segments: [{ name: 'seg/cases-2026-11-000001.jsonl' } as never],
  text: '快递',
  most: 9,
  except: [],
}

/** Every file that is opened waits here until it is let go. */
function slowFiles() {
  const opened: string[] = []
  let letGo = (): void => undefined
  const gate = new Promise<void>(resolve => {
    letGo = resolve
  })
  const openToRead = async (path: string) => {
    opened.push(path)
    await gate
    throw Object.assign(new Error('gone'), { code: 'ENOENT' })
  }
  const tools = { files: { openToRead }, schema: {} } as unknown as CompactTools
  return { opened, letGo: () => letGo(), tools }
}

it('what is being looked for ends with what was found as soon as something else is looked for', async () => {
  const asked: string[] = []
  const background = {
    run: (_name: string, { text }: FindJob, signal?: AbortSignal) => {
      asked.push(text)
      if (text === '新的') return Promise.resolve({ ids: ['case-1'], isWhole: true })
      return new Promise(resolve =>
        signal?.addEventListener('abort', () => resolve({ ids: ['case-0'], isWhole: false })),
      )
    },
  } as unknown as Background
  const shelf = { unsettled: () => [] } as unknown as StoredShelf
  const find = new FindInBook({ folder: '/shop', schema: {} as never, background, segments: () => [], shelf })

  const first = find.find('旧的', 9)
  await vi.waitFor(() => expect(asked).toEqual(['旧的']))
  const never = find.find('中间的', 9)
  const last = find.find('新的', 9)
  expect(await first).toEqual(nothing)
  expect(await never).toEqual(nothing)
  expect(await last).toEqual({ ids: ['case-1'], isWhole: true })
  expect(asked).toEqual(['旧的', '新的'])

  const stopped = find.find('旧的', 9)
  await vi.waitFor(() => expect(asked).toHaveLength(3))
  find.stop()
  expect(await stopped).toEqual(nothing)
})

it('no further file is read once nobody waits', async () => {
  const { opened, letGo, tools } = slowFiles()
  const stop = new AbortController()
  const answer = findText(tools, { ...job, segments: [...job.segments, ...job.segments] }, stop.signal)
  stop.abort()
  letGo()
  expect(await answer).toEqual(nothing)
  expect(opened).toHaveLength(1)
})

it('the thread hears that it may stop while it works', async () => {
  const { opened, letGo, tools } = slowFiles()
  const { port1, port2 } = new MessageChannel()
  const heard = new Promise<Answered>(resolve => port1.once('message', resolve))
  serveJobs(port2, tools)
  port1.postMessage({ id: 1, name: 'find', job: { ...job, segments: [...job.segments, ...job.segments] } })
  port1.postMessage({ stop: 1 })
  // After it has heard the second message.
  port2.on('message', message => ('stop' in message ? letGo() : undefined))
  expect(await heard).toEqual({ id: 1, ok: true, result: nothing })
  expect(opened).toHaveLength(1)
  port1.close()
})
