// Random days against a plain map: whatever happens, the store and the map agree after every restart.
// The long run, by hand: SOAK=100000 npx vitest run --config build/vitest.config.ts --project node test/electron/store/model.test.ts
// (so many saved commands; SOAK_SEED=… begins with another seed).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArchiveModel, type Step, type Target } from '#kit/archiveModel'

const target: fc.Arbitrary<Target> = fc.record({
  in: fc.constantFrom(
    'cases' as const,
    'cases' as const,
    'customers' as const,
    'third' as const,
    'shop' as const,
  ),
  n: fc.integer({ min: 0, max: 13 }),
})
const targets = (most: number) => fc.array(target, { minLength: 1, maxLength: most })

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant('save' as const),
      targets: targets(4),
      text: fc.string({ unit: 'binary' }),
      closed: fc.boolean(),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('burst' as const), targets: targets(12) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('read' as const), targets: targets(8) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('compact' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('reopen' as const, 'kill' as const, 'power' as const, 'check' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('copy' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      at: fc.integer({ min: 1, max: 40 }),
      code: fc.constantFrom('ENOSPC', 'EIO', 'EPERM', 'EBUSY', 'EACCES'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('crash' as const),
      at: fc.integer({ min: 1, max: 60 }),
      how: fc.constantFrom('kill' as const, 'power' as const),
      targets: targets(6),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('flip' as const),
      which: fc.nat(50),
      at: fc.nat(20_000),
      isOpen: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('clock' as const),
      by: fc.constantFrom(-10 * 365 * 86_400_000, -86_400_000, 3_600_000, 8 * 86_400_000),
    }),
  },
)

const soak = Number(process.env.SOAK ?? 0)

describe('any sequence of commands, faults, damage and restarts', () => {
  it('leaves the store equal to a plain map of what was acknowledged', async () => {
    const days = fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.integer(), (steps, seed) =>
      new ArchiveModel(seed).run(steps),
    )
    await fc.assert(days, { numRuns: 200, seed: 20_251_122 })
  }, 120_000)

  // No test where nobody asked for it: a skip would have to say why.
  if (soak > 0)
    it('goes on doing so for very many commands', async () => {
      let commands = 0
      for (let seed = Number(process.env.SOAK_SEED ?? 1); commands < soak; seed++) {
        const year = new ArchiveModel(seed)
        await year.run(fc.sample(step, { seed, numRuns: 500 }))
        commands += year.commands
        if (seed % 10 === 0) process.stdout.write(`seed ${seed}: ${commands} commands\n`)
      }
      expect(commands).toBeGreaterThanOrEqual(soak)
    }, 3_600_000)
})
