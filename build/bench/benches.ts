// Every group of figures, in the order in which they are measured.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { launchRows } from './launches'
import { registerRows } from './registering'
import type { Row } from './row'
import { ruleRows } from './ruleTimes'
import { scrollRows } from './scrolls'
import { settleRows } from './settling'
import { makeShops, type Shops } from './shops'
import { commitRows } from './storeCommits'
import { groupRows } from './storeGroups'
import { killRows } from './storeKills'
import type { StoreBench } from './storeShops'
import { startRows } from './storeStarts'
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

/** Each of the store's benches in a new folder of its own, so that `--only` measures no more than it was asked. */
function onDisk(measure: (bench: StoreBench) => Row[] | Promise<Row[]>): Bench['run'] {
  return async chosen => {
    const home = temporaryFolder()
    try {
      return await measure({ ...chosen, folder: join(home, 'store') })
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
  }
}

export const benches: readonly Bench[] = [
  { title: 'Store: commits', ids: ['G1', 'G2', 'G3', 'G4', 'G6', 'G17'], run: onDisk(commitRows) },
  { title: 'Store: many at once', ids: ['G5'], run: onDisk(groupRows) },
  { title: 'Store: starts', ids: ['G10', 'start'], run: onDisk(startRows) },
  { title: 'Store: kill -9', ids: ['G18'], run: onDisk(killRows) },
  { title: 'Rules and lists', ids: ['Q1', 'R113'], run: async ({ stretch }) => ruleRows(stretch) },
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
    title: 'Settling',
    ids: ['R3'],
    run: async () => {
      const { around, shops } = await inApp()
      return settleRows(around, shops)
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
