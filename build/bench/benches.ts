// Every group of figures, in the order in which they are measured.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { launchRows } from './launches'
import { registerRows } from './registering'
import type { Row } from './row'
import { ruleRows } from './ruleTimes'
import { scrollRows } from './scrolls'
import { makeShops, type Shops } from './shops'
import { storeRows } from './store'
import { enterSurroundings, type Surroundings, temporaryFolder } from './surroundings'

export type Chosen = { readonly stretch: boolean; say(line: string): void }

type Bench = {
  readonly title: string
  /** Of the rows; `--only` chooses by them, and a group is measured when one of its own is wanted. */
  readonly ids: readonly string[]
  run(chosen: Chosen): Promise<Row[]>
}

// Entered by the first bench that opens the app, left at the end.
let inside: { around: Surroundings; shops: Shops } | null = null

async function inApp(): Promise<{ around: Surroundings; shops: Shops }> {
  if (inside === null) {
    const around = await enterSurroundings()
    inside = { around, shops: makeShops(around.newFolder) }
  }
  return inside
}

export const benches: readonly Bench[] = [
  {
    title: 'Store',
    ids: ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G10', 'G17', 'G18', 'start'],
    run: async ({ stretch, say }) => {
      const home = temporaryFolder()
      try {
        return await storeRows({ folder: join(home, 'store'), stretch, say })
      } finally {
        rmSync(home, { recursive: true, force: true })
      }
    },
  },
  { title: 'Rules and lists', ids: ['Q1'], run: async ({ stretch }) => ruleRows(stretch) },
  {
    title: 'Launch',
    ids: ['L1', 'L2'],
    run: async ({ stretch }) => {
      const { around, shops } = await inApp()
      return launchRows(around, shops, stretch)
    },
  },
  {
    title: 'Registering',
    ids: ['R1', 'R2'],
    run: async () => {
      const { around, shops } = await inApp()
      return registerRows(around, shops)
    },
  },
  {
    title: 'Scrolling',
    ids: ['B1', 'B2'],
    run: async () => {
      const { around, shops } = await inApp()
      return scrollRows(around, shops)
    },
  },
]

/** Gives everything back that the benches made. */
export function leaveBenches(): void {
  inside?.around.leave()
}
