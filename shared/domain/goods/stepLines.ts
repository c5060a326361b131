// One step of goods in the shop: the chosen pieces change, the timeline says it, and whose move it is follows from it.
import type { Book } from '../../model/book'
import type { Case, CaseEvent } from '../../model/case'
import { type CaseLine, isPlaced } from '../../model/goods'
import type { Refusal } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import { instant } from '../../time/zone'
import { nextCase } from '../caseChange'
import { backToUs } from '../moves'
import { collecting } from './collecting'
import { chooseLines, type Lines } from './lines'
import { isPending } from './standing'

export type GoodsStep = {
  /** Why a line cannot take it. */
  readonly check: (line: CaseLine, record: Case) => Refusal | null
  readonly apply: (line: CaseLine, record: Case) => CaseLine
  readonly events: (lines: readonly CaseLine[], record: Case) => readonly CaseEvent[]
  /** The case after the pieces were moved. */
  readonly patch?: (record: Case) => Partial<Case>
}

/** All that is left is that the customer collects what is ready for him. */
function waitsForCollecting({ lines, outgoing }: Case): boolean {
  const open = lines.filter(line => !isPlaced(line))
  return open.length > 0 && open.every(line => line.state === 'toCollect') && !outgoing.some(isPending)
}

function moveAfter(book: Book, scene: Scene, record: Case): Partial<Case> {
  const ours = backToUs(record, instant(scene.now))
  const reminders = collecting(book, scene, { ...record, reminders: ours.reminders })
  return waitsForCollecting(record)
    ? { ...ours, reminders, move: 'customer' as const }
    : { ...ours, reminders }
}

/** `isWork` is false where only a place or a price was written down: that changes nobody's move. */
export function stepLines(
  book: Book,
  scene: Scene,
  input: Lines,
  step: GoodsStep,
  isWork = true,
): Ruling<null> {
  const chosen = chooseLines(book, scene, input, step.check, isWork)
  if (!chosen.ok) return no(chosen.refusal)
  const { before, record, lines, events } = chosen
  const stepped = record.lines.map(line => (lines.includes(line) ? step.apply(line, record) : line))
  if (JSON.stringify(stepped) === JSON.stringify(before.lines)) return yes(null, [])
  const moved: Case = { ...record, lines: stepped }
  const patched: Case = { ...moved, ...step.patch?.(moved) }
  const patch = isWork ? { ...patched, ...moveAfter(book, scene, patched) } : patched
  return yes(null, [nextCase(before, scene, patch, [...events, ...step.events(lines, record)])])
}
