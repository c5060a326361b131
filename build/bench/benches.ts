// Every group of figures, in the order in which they are measured.
import type { BenchTools, InApp } from './benchTools'
import { compactionStallRows } from './compactionStalls'
import { launchRows } from './launches'
import { registerRows } from './registering'
import type { Row } from './row'
import { ruleRows } from './ruleTimes'
import { scrollRows } from './scrolls'
import { searchKeyRows } from './searchKeys'
import { pinyinRows, searchRows } from './searchTimes'
import { settleRows } from './settling'
import { archiveRows } from './storeArchive'
import type { StoreBench } from './storeBench'
import { commitRows } from './storeCommits'
import { compactionRows } from './storeCompactions'
import { groupRows } from './storeGroups'
import { killRows } from './storeKills'
import { replayRows } from './storeReplays'
import { startRows } from './storeStarts'

type Bench = {
  readonly title: string
  /** Of the rows; `--only` chooses by them, and a group is measured when one of its own is wanted. */
  readonly ids: readonly string[]
  run(tools: BenchTools): Promise<Row[]>
}

const ofStore =
  (measure: (bench: StoreBench) => Promise<Row[]>): Bench['run'] =>
  tools =>
    measure(tools.store)

const ofApp =
  (measure: (app: InApp) => Promise<Row[]>): Bench['run'] =>
  async tools =>
    measure(await tools.inApp())

export const benches: readonly Bench[] = [
  { title: 'Store: commits', ids: ['G1', 'G2', 'G3', 'G4', 'G6', 'G17'], run: ofStore(commitRows) },
  { title: 'Store: many at once', ids: ['G5'], run: ofStore(groupRows) },
  { title: 'Store: starts', ids: ['G7', 'G8', 'G9'], run: ofStore(startRows) },
  { title: 'Store: replay', ids: ['G10'], run: ofStore(replayRows) },
  { title: 'Store: search', ids: ['G11', 'G12'], run: ofStore(searchRows) },
  { title: 'Store: compaction', ids: ['G13', 'G14'], run: ofStore(compactionRows) },
  { title: 'Store: cases of long ago', ids: ['G15'], run: ofStore(archiveRows) },
  { title: 'Store: pinyin', ids: ['G16'], run: ofStore(pinyinRows) },
  { title: 'Store: kill -9', ids: ['G18'], run: ofStore(killRows) },
  {
    title: 'Rules and lists',
    ids: ['Q1', 'R113', 'N1', 'N8'],
    run: async ({ store }) => ruleRows(store.stretch),
  },
  { title: 'Launch', ids: ['L1', 'L2', 'M1'], run: ofApp(launchRows) },
  { title: 'Searching', ids: ['S1'], run: ofApp(searchKeyRows) },
  { title: 'Compaction in the app', ids: ['C1'], run: ofApp(compactionStallRows) },
  {
    title: 'Registering',
    ids: ['R1', 'R2'],
    run: ofApp(({ around, shops }) => registerRows(around, shops)),
  },
  { title: 'Settling', ids: ['R3'], run: ofApp(({ around, shops }) => settleRows(around, shops)) },
  { title: 'Scrolling', ids: ['B1', 'B2'], run: ofApp(({ around, shops }) => scrollRows(around, shops)) },
]
