// A batch leaves for the supplier: its pieces are there from now on, and the customers hear from us meanwhile (R112, N5).
import { SUPPLIER_DAYS } from '../../catalog/thirdParties'
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { CaseLine } from '../../model/goods'
import type { BatchId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Batch } from '../../model/third'
import type { Day } from '../../model/time'
import { dayOf, instant } from '../../time/zone'
import { newEvent } from '../caseChange'
import { ruleReminders } from '../followUps/ruleReminders'
import { dayAfterRest } from '../holidays/days'
import { settingsOf } from '../settings'
import { withoutTouches } from './keepWarm'
import { partnerOf } from './partners'
import { isAwaited, itemsOf, lineOf, nextCases } from './pieces'
import { draftBatch, nextThird, thirdChange, thirdEvent } from './records'

export type Sending = {
  readonly courier: string
  readonly trackingNo: string
  /** Null takes the usual days. */
  readonly expectedOn: Day | null
}

/** The pieces that still wait: one that was meanwhile given back or put away does not travel. */
export function stillWaiting(book: Book, batch: Batch): Batch['pieces'] {
  return batch.pieces.flatMap(piece => {
    const line = lineOf(book, piece)?.line
    if (line?.state !== 'forSupplier') return []
    const { itemName, spec, qty, inspection } = line
    return [{ ...piece, itemName, spec, qty, fault: inspection?.remark ?? '' }]
  })
}

/** While he waits for this very piece, the supplier has the move, and there are days on which he hears from us. */
function waiting(book: Book, scene: Scene, record: Case, lines: readonly CaseLine[], by: string) {
  if (!lines.some(line => isAwaited(record, line.id))) return {}
  const kept = withoutTouches(record, instant(scene.now), false)
  const reminders = [...kept, ...ruleReminders(book, scene, 'keepWarm', record.ownerId, by)]
  return { move: 'third' as const, moveReason: by, reminders }
}

/** The batch as it leaves, with the changes of its cases. */
export function sent(
  book: Book,
  scene: Scene,
  batch: Batch,
  partner: string,
  { courier, trackingNo, expectedOn: wanted }: Sending,
): Ruling<Batch> {
  const pieces = stillWaiting(book, batch)
  if (pieces.length === 0) return no(refuse('piece-not-waiting'))
  const settings = settingsOf(book)
  const today = dayOf(scene.now, settings.timeZone)
  const expectedOn = wanted ?? dayAfterRest(today, SUPPLIER_DAYS.expected, settings)
  if (expectedOn <= today) return no(refuse('time-in-past', 'expectedOn'))
  const lateOn = dayAfterRest(expectedOn, SUPPLIER_DAYS.late - SUPPLIER_DAYS.expected, settings)
  const at = instant(scene.now)
  const patch = { pieces, courier, trackingNo, sentAt: at, expectedOn, lateOn }
  const event = thirdEvent(scene, 'sent', '', { items: itemsOf(pieces), courier, trackingNo, expectedOn })
  const gone = {
    pieces,
    line: (line: CaseLine): CaseLine => ({ ...line, state: 'atSupplier', stateAt: at, batchId: batch.id }),
    event: (lines: readonly CaseLine[]) =>
      newEvent(scene, 'toSupplier', '', { items: itemsOf(lines), no: batch.no, partner, expectedOn }),
  }
  const cases = nextCases(book, scene, [gone], (record, lines) =>
    waiting(book, scene, record, lines, partner),
  )
  return yes(nextThird(batch, scene, patch, event), cases)
}

export function sendBatch(
  book: Book,
  scene: Scene,
  input: Sending & { readonly batchId: BatchId },
): Ruling<null> {
  const looked = draftBatch(book, input.batchId)
  if (!looked.ok) return no(looked.refusal)
  const partner = partnerOf(book, looked.found.partnerId)?.name ?? ''
  const going = sent(book, scene, looked.found, partner, input)
  return going.ok ? yes(null, [thirdChange(going.value), ...going.changes]) : going
}
