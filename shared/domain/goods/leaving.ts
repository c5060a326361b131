// Pieces that leave the shop: shipped or handed over, and what became of them on the way (R42, R43, R58, R128).
import type { PayerId } from '../../catalog/caseFacts'
import { PARCEL_STEPS } from '../../catalog/lineStates'
import type { ApprovalInput } from '../../model/approval'
import type { Book } from '../../model/book'
import type { OutLine, Parcel } from '../../model/goods'
import { OutLineId, ParcelId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Instant } from '../../model/time'
import { instant } from '../../time/zone'
import { nextCase } from '../caseChange'
import { PRICE_RANGE_FEN } from '../caseForm'
import { afterDelivery } from '../followUps/afterDelivery'
import { backToUs } from '../moves'
import { whyTaken } from '../parcels/tracking'
import { approvalFacts, chooseOuts, type Outs, outsEvent, stepOuts, yesFor } from './outgoing'

type Sending = Outs & {
  readonly courier: string
  readonly trackingNo: string
  readonly freightFen: number | null
  readonly payer: PayerId | null
  readonly approval: ApprovalInput | null
}

function wrongWay({ courier, freightFen: fen }: Sending): Refusal | null {
  if (courier === '') return refuse('required', 'courier')
  const { min, max } = PRICE_RANGE_FEN
  if (fen !== null && !(Number.isSafeInteger(fen) && fen >= min && fen <= max))
    return refuse('number-out-of-range', 'freightFen', { min: min / 100, max: max / 100 })
  return null
}

/** One parcel for all that is sent together. */
export function sendOut(book: Book, scene: Scene, input: Sending): Ruling<null> {
  const chosen = chooseOuts(book, input, 'shipped')
  if (!chosen.ok) return no(chosen.refusal)
  const { before, outs } = chosen
  const mine = { caseId: before.id, parcel: { id: null, dir: 'out' as const } }
  const wrong = wrongWay(input) ?? whyTaken(book, input.trackingNo, mine)
  if (wrong) return no(wrong)
  const given = yesFor(book, scene, before, outs, input.approval)
  if (!given.ok) return no(given.refusal)
  const at = instant(scene.now)
  const { courier, trackingNo, freightFen, payer } = input
  const parcel: Parcel = {
    id: ParcelId.parse(scene.newId()),
    dir: 'out',
    courier,
    trackingNo,
    state: 'moving',
    sentAt: at,
    arrivedAt: null,
    lineIds: outs.map(({ id }) => id),
    freightFen,
    payer,
    note: '',
  }
  const outgoing = stepOuts(before, scene, outs, out => ({
    state: 'shipped',
    parcelId: parcel.id,
    place: '',
    approval: out.approval ?? given.approval,
  }))
  const event = outsEvent(scene, 'sentOut', outs, '', {
    courier,
    trackingNo,
    ...approvalFacts(given.approval),
  })
  const parcels = [...before.parcels, parcel]
  return yes(null, [nextCase(before, scene, { outgoing, parcels, ...backToUs(before, at) }, [event])])
}

export function handOverOut(
  book: Book,
  scene: Scene,
  input: Outs & { readonly approval: ApprovalInput | null },
): Ruling<null> {
  const chosen = chooseOuts(book, input, 'handedOver')
  if (!chosen.ok) return no(chosen.refusal)
  const { before, outs } = chosen
  const given = yesFor(book, scene, before, outs, input.approval)
  if (!given.ok) return no(given.refusal)
  const outgoing = stepOuts(before, scene, outs, out => ({
    state: 'handedOver',
    place: '',
    approval: out.approval ?? given.approval,
  }))
  const event = outsEvent(scene, 'handedOver', outs, '', approvalFacts(given.approval))
  return yes(null, [nextCase(before, scene, { outgoing, ...backToUs(before, instant(scene.now)) }, [event])])
}

/** A parcel has gone the way of the pieces in it, once all of them have gone the same way. */
function parcelsAfter(parcels: readonly Parcel[], outgoing: readonly OutLine[], at: Instant): Parcel[] {
  return parcels.map((parcel): Parcel => {
    const states = outgoing.filter(out => out.parcelId === parcel.id).map(({ state }) => state)
    if (parcel.dir !== 'out' || states.length === 0) return parcel
    // One that turned round arrives here, not with him.
    if (parcel.state === 'moving' && states.every(state => state === 'delivered'))
      return { ...parcel, state: 'arrived', arrivedAt: at }
    const isLost = PARCEL_STEPS[parcel.state].includes('lost') && states.every(state => state === 'lost')
    return isLost ? { ...parcel, state: 'lost' } : parcel
  })
}

export function deliveredOut(book: Book, scene: Scene, input: Outs): Ruling<null> {
  const chosen = chooseOuts(book, input, 'delivered')
  if (!chosen.ok) return no(chosen.refusal)
  const { before, outs } = chosen
  const at = instant(scene.now)
  const outgoing = stepOuts(before, scene, outs, () => ({ state: 'delivered' }))
  const parcels = parcelsAfter(before.parcels, outgoing, at)
  const ours = backToUs(before, at)
  const reminders = afterDelivery(book, scene, before, outgoing, ours.reminders)
  const patch = { outgoing, parcels, ...ours, reminders }
  return yes(null, [nextCase(before, scene, patch, [outsEvent(scene, 'delivered', outs)])])
}

/** The same once more, in the place of one that got lost. */
function onceMore(scene: Scene, lost: OutLine): OutLine {
  return {
    ...lost,
    id: OutLineId.parse(scene.newId()),
    state: 'planned',
    stateAt: instant(scene.now),
    parcelId: null,
    insteadOf: lost.id,
  }
}

export function lostOut(
  book: Book,
  scene: Scene,
  input: Outs & { readonly again: boolean; readonly note: string },
): Ruling<null> {
  const chosen = chooseOuts(book, input, 'lost')
  if (!chosen.ok) return no(chosen.refusal)
  const { before, outs } = chosen
  const at = instant(scene.now)
  const stepped = stepOuts(before, scene, outs, () => ({ state: 'lost' }))
  const again = input.again ? outs.map(out => onceMore(scene, out)) : []
  const outgoing = [...stepped, ...again]
  const parcels = parcelsAfter(before.parcels, outgoing, at)
  const events = [
    outsEvent(scene, 'outLost', outs, input.note, { again: input.again }),
    ...again.map(out => outsEvent(scene, 'outPlanned', [out], '', { kind: out.kind, again: true })),
  ]
  return yes(null, [nextCase(before, scene, { outgoing, parcels, ...backToUs(before, at) }, events)])
}

/** What was lent comes back; so does a new piece that he does not want after all: then he may have another, or his money. */
export function returnedOut(book: Book, scene: Scene, input: Outs & { readonly note: string }): Ruling<null> {
  const chosen = chooseOuts(book, input, 'returned')
  if (!chosen.ok) return no(chosen.refusal)
  const { before, outs } = chosen
  const outgoing = stepOuts(before, scene, outs, () => ({ state: 'returned' }))
  const ours = backToUs(before, instant(scene.now))
  const reminders = afterDelivery(book, scene, before, outgoing, ours.reminders)
  const patch = { outgoing, ...ours, reminders }
  return yes(null, [
    nextCase(before, scene, patch, [
      outsEvent(scene, 'loanBack', outs, input.note, { lent: outs.every(({ kind }) => kind === 'loan') }),
    ]),
  ])
}
