// Parcels of a case: to us with what the customer sends, and what became of them (R31, R32, R128).
import type { PayerId } from '../../catalog/caseFacts'
import { type OutStateId, PARCEL_STEPS } from '../../catalog/lineStates'
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { CaseLine, OutLine, Parcel } from '../../model/goods'
import { type CaseId, type LineId, ParcelId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import { instant } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'
import { afterDelivery } from '../followUps/afterDelivery'
import { itemsText } from '../goods/lines'
import { mayStep, mayStepOut } from '../goods/standing'
import { goodsArrive, whyNotArriving } from '../goods/steps'
import { backToUs } from '../moves'
import { whyTaken } from './tracking'

type Way = {
  courier: string
  trackingNo: string
  freightFen: number | null
  payer: PayerId | null
}

const MOST_FREIGHT_FEN = 1_000_000

const wrongFreight = ({ freightFen }: Way): Refusal | null =>
  freightFen !== null && !(freightFen >= 0 && freightFen <= MOST_FREIGHT_FEN)
    ? refuse('number-out-of-range', 'freightFen')
    : null

const isOnTheWay = ({ state }: Parcel) => state !== 'arrived' && state !== 'lost'

/** Why this piece cannot be in a parcel that is to come. */
function whyNotComing(record: Case, lineId: LineId): Refusal | null {
  const line = record.lines.find(({ id }) => id === lineId)
  if (line === undefined) return refuse('no-such-line')
  const isInAnother = record.parcels.some(
    parcel => parcel.dir === 'in' && isOnTheWay(parcel) && parcel.lineIds.includes(lineId),
  )
  return whyNotArriving(line) ?? (isInAnother ? refuse('piece-in-parcel') : null)
}

/** What is in the parcel, in words; empty when it is not known. */
export const itemsOf = (record: Case, parcel: Pick<Parcel, 'dir' | 'lineIds'>): string =>
  itemsText(
    (parcel.dir === 'in' ? record.lines : record.outgoing).filter(({ id }) => parcel.lineIds.includes(id)),
  )

/** What it would be about: the pieces of the parcel, or of the whole case while nobody knows what is in it. */
export function linesOf(record: Case, parcel: Parcel | null): readonly CaseLine[] {
  const named = record.lines.filter(({ id }) => parcel?.lineIds.includes(id))
  return named.length > 0 ? named : record.lines
}

type Expected = Way & {
  caseId: CaseId
  lineIds: readonly LineId[]
  state?: 'moving' | 'refused' | 'intercepted'
  note?: string
}

/** The customer sends it, or it turns round on its way to him. Without lines it is not known what is in it. */
export function expectParcel(book: Book, scene: Scene, input: Expected): Ruling<null> {
  const { courier, trackingNo, freightFen, payer, state = 'moving', note = '' } = input
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  const lineIds = [...new Set(input.lineIds)]
  for (const lineId of lineIds) {
    const wrong = whyNotComing(before, lineId)
    if (wrong) return no(wrong)
  }
  const wrong =
    wrongFreight(input) ?? whyTaken(book, trackingNo, { caseId: before.id, parcel: { id: null, dir: 'in' } })
  if (wrong) return no(wrong)
  const parcel: Parcel = {
    id: ParcelId.parse(scene.newId()),
    dir: 'in',
    courier,
    trackingNo,
    state,
    sentAt: instant(scene.now),
    arrivedAt: null,
    lineIds,
    freightFen,
    payer,
    note,
  }
  const facts = { items: itemsOf(before, parcel), courier, trackingNo }
  const event =
    state === 'moving'
      ? newEvent(scene, 'parcelExpected', note, facts)
      : newEvent(scene, 'parcelStep', note, { ...facts, dir: 'in', state })
  return yes(null, [nextCase(before, scene, { parcels: [...before.parcels, parcel] }, [event])])
}

type OfParcel = { caseId: CaseId; parcelId: ParcelId }

type Found = { ok: true; before: Case; parcel: Parcel } | { ok: false; refusal: Refusal }

function findParcel(book: Book, input: OfParcel): Found {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return looked
  const parcel = looked.found.parcels.find(({ id }) => id === input.parcelId)
  return parcel
    ? { ok: true, before: looked.found, parcel }
    : { ok: false, refusal: refuse('no-such-parcel') }
}

const withParcel = (record: Case, next: Parcel): Parcel[] =>
  record.parcels.map(parcel => (parcel.id === next.id ? next : parcel))

export function changeParcel(book: Book, scene: Scene, input: Way & OfParcel): Ruling<null> {
  const looked = findParcel(book, input)
  if (!looked.ok) return no(looked.refusal)
  const { before, parcel } = looked
  const { courier, trackingNo, freightFen, payer } = input
  const wrong = wrongFreight(input) ?? whyTaken(book, trackingNo, { caseId: before.id, parcel })
  if (wrong) return no(wrong)
  const isSame =
    parcel.courier === courier &&
    parcel.trackingNo === trackingNo &&
    parcel.freightFen === freightFen &&
    parcel.payer === payer
  if (isSame) return yes(null, [])
  const parcels = withParcel(before, { ...parcel, courier, trackingNo, freightFen, payer })
  const event = newEvent(scene, 'parcelChanged', '', { courier, trackingNo, dir: parcel.dir })
  return yes(null, [nextCase(before, scene, { parcels }, [event])])
}

type StepState = 'refused' | 'intercepted' | 'lost' | 'arrived'

/** What a step of a parcel from us means for the pieces in it: refused or intercepted ones come back to the shop. */
function outStateAfter(parcel: Parcel, state: StepState): OutStateId | null {
  if (state === 'lost') return 'lost'
  if (state !== 'arrived') return null
  return parcel.state === 'moving' ? 'delivered' : 'returned'
}

function steppedOutgoing(before: Case, parcel: Parcel, state: StepState, now: string): OutLine[] {
  const next = outStateAfter(parcel, state)
  return before.outgoing.map(out =>
    next !== null && parcel.lineIds.includes(out.id) && mayStepOut(out.state, next)
      ? { ...out, state: next, stateAt: now }
      : out,
  )
}

/** A lost parcel takes its pieces with it. */
function steppedLines(before: Case, parcel: Parcel, state: StepState, now: string): CaseLine[] {
  return before.lines.map(line =>
    state === 'lost' && parcel.lineIds.includes(line.id) && mayStep(line.state, 'lost')
      ? { ...line, state: 'lost', stateAt: now }
      : line,
  )
}

/** What becomes of a parcel, and of the pieces in it with it. */
export function stepParcel(
  book: Book,
  scene: Scene,
  input: OfParcel & { state: StepState; note: string },
): Ruling<null> {
  const looked = findParcel(book, input)
  if (!looked.ok) return no(looked.refusal)
  const { before, parcel } = looked
  const { state } = input
  if (!PARCEL_STEPS[parcel.state].includes(state)) return no(refuse('parcel-step'))
  const at = instant(scene.now)
  if (parcel.dir === 'in' && state === 'arrived') {
    const coming = before.lines.filter(
      line => parcel.lineIds.includes(line.id) && whyNotArriving(line) === null,
    )
    const lineIds = coming.map(({ id }) => id)
    if (lineIds.length > 0)
      return goodsArrive(book, scene, { caseId: before.id, lineIds, place: '', parcelId: parcel.id })
  }
  const next: Parcel = {
    ...parcel,
    state,
    arrivedAt: state === 'arrived' ? at : null,
    note: input.note || parcel.note,
  }
  const event = newEvent(scene, 'parcelStep', input.note, {
    state,
    dir: parcel.dir,
    items: itemsOf(before, parcel),
    trackingNo: parcel.trackingNo,
  })
  const lines = parcel.dir === 'in' ? steppedLines(before, parcel, state, at) : before.lines
  const outgoing = parcel.dir === 'in' ? before.outgoing : steppedOutgoing(before, parcel, state, at)
  const ours = state === 'arrived' || state === 'lost' ? backToUs(before, at) : null
  const reminders = afterDelivery(book, scene, before, outgoing, ours?.reminders ?? before.reminders)
  const patch: Partial<Case> = { parcels: withParcel(before, next), lines, outgoing, ...ours, reminders }
  return yes(null, [nextCase(before, scene, patch, [event])])
}
