// Random days against a plain map: whatever happens, the store and the map agree after every restart.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BookView, Store } from '#electron/store/store'
import { changingCalls, FaultyFiles, seeded } from '#kit/faultyFiles'
import { after, afterLines, contentOf, opened } from '#kit/storeFolder'

const folder = '/shop/book'

type Step =
  | { do: 'save'; ids: number[]; text: string; closed: boolean }
  | { do: 'burst'; ids: number[] }
  | { do: 'checkpoint' | 'reopen' | 'kill' | 'power' }
  | { do: 'fault'; at: number; code: string }

const id = fc.integer({ min: 0, max: 7 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('save' as const),
      ids: fc.array(id, { minLength: 1, maxLength: 4 }),
      text: fc.string({ unit: 'binary' }),
      closed: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('burst' as const),
      ids: fc.array(id, { minLength: 1, maxLength: 12 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('checkpoint' as const, 'reopen' as const, 'kill' as const, 'power' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      at: fc.integer({ min: 1, max: 12 }),
      code: fc.constantFrom('ENOSPC', 'EIO', 'EPERM'),
    }),
  },
)

class Model {
  readonly cases: Record<string, unknown> = {}
  readonly customers: Record<string, unknown> = {}
}

async function saveMany(
  store: Store<BookView>,
  model: Model,
  ids: readonly number[],
  more: object,
): Promise<void> {
  const answer = await store.commit('clerk', 'many', book => ({
    ok: true,
    value: null,
    changes: [...new Set(ids)].flatMap(n => [
      after(book, 'cases', `C${n}`, more),
      after(book, 'customers', `K${n % 3}-${n}`, more),
    ]),
  }))
  if (!answer.ok) return
  // From the acknowledged answer only, not from the store's book.
  for (const { collection, id, record } of answer.before) {
    const next = { ...record, id, v: 1, rev: (record?.rev ?? 0) + 1, ...more }
    model[collection as 'cases' | 'customers'][id] = JSON.parse(JSON.stringify(next))
  }
}

async function expectSame(store: Store<BookView>, model: Model): Promise<void> {
  const content = contentOf(store.book)
  expect(content.cases).toEqual(model.cases)
  expect(content.customers).toEqual(model.customers)
}

class Day {
  private readonly files = new FaultyFiles()
  private readonly model = new Model()
  private readonly limits = { files: this.files, compactAfter: afterLines(9) }

  constructor(private readonly seed: number) {}

  async run(steps: readonly Step[]): Promise<void> {
    let store = await opened(folder, { ...this.limits, mode: 'create' })
    for (const step of steps) {
      if ('ids' in step || 'at' in step || step.do === 'checkpoint') await this.work(store, step)
      else store = await this.restart(store, step.do)
      await expectSame(store, this.model)
    }
    const last = await this.restart(store, 'reopen')
    await expectSame(last, this.model)
    expect(last.health().notices.filter(({ level }) => level === 'bad')).toEqual([])
    await last.close()
  }

  private async work(store: Store<BookView>, step: Step): Promise<void> {
    if (step.do === 'save')
      await saveMany(store, this.model, step.ids, { text: step.text, closed: step.closed })
    else if (step.do === 'burst') {
      await Promise.all(step.ids.map((n, i) => saveMany(store, this.model, [n], { text: `burst ${i}` })))
    } else if (step.do === 'fault') this.files.failAt({ at: step.at, code: step.code, calls: changingCalls })
    else await store.compact()
  }

  private async restart(store: Store<BookView>, how: Step['do']): Promise<Store<BookView>> {
    this.files.failAt(null)
    if (how === 'reopen') await store.close()
    else if (how === 'kill') this.files.kill()
    // Nothing is on its way at this moment, so nothing may be lost even when all that is unflushed goes.
    else this.files.crash(this.seed % 2 ? undefined : seeded(this.seed))
    return opened(folder, this.limits)
  }
}

describe('any sequence of commands, faults and restarts', () => {
  it('leaves the store equal to a plain map of what was acknowledged', async () => {
    const days = fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.integer(), (steps, seed) =>
      new Day(seed).run(steps),
    )
    await fc.assert(days, { numRuns: 150 })
  }, 120_000)
})
