// Goods in the shop: arrived, inspected, handed back (R10, R127).
import type { ConditionId } from '../../catalog/categories'
import type { GoesTo, HandOutProofId } from '../../catalog/lineStates'
import type { Book } from '../../model/book'
import type { CaseEvent } from '../../model/case'
import { type CaseLine, isHere, type Parcel } from '../../model/goods'
import type { ParcelId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene } from '../../model/ruling'
import type { Instant } from '../../model/time'
import { instant } from '../../time/zone'
import { newEvent, openCase } from '../caseChange'
import { itemsText, type Lines, whyNotHere } from './lines'
import { placedEvent, placedLine, whyNotForCustomer } from './placing'
import { mayPlace, mayStep, replacementOf } from './standing'
import { stepLines } from './stepLines'

/** A piece that has just come in: what was found on it before counts no more. */
export function arrivedLine(line: CaseLine, at: Instant, place: string): CaseLine {
  const state = { state: 'arrived' as const, stateAt: at, inspection: null, handedOut: null }
  return { ...line, ...state, place: place || line.place }
}

export function whyNotArriving(line: CaseLine): Refusal | null {
  if (isHere(line)) return refuse('goods-already-here')
  if (line.state === 'atSupplier') return refuse('goods-at-supplier')
  return mayStep(line.state, 'arrived') ? null : refuse('goods-placed')
}

/** The parcel that brought them is here, too. */
function arrivedParcels(parcels: readonly Parcel[], parcelId: ParcelId, at: Instant): Parcel[] {
  return parcels.map(parcel =>
    parcel.id === parcelId && parcel.state !== 'arrived'
      ? { ...parcel, state: 'arrived', arrivedAt: at }
      : parcel,
  )
}

type Arriving = Lines & { readonly place: string; readonly parcelId?: ParcelId | null }

export function goodsArrive(book: Book, scene: Scene, input: Arriving): Ruling<null> {
  const { place, parcelId = null } = input
  const at = instant(scene.now)
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (parcelId !== null && !looked.found.parcels.some(({ id, dir }) => id === parcelId && dir === 'in'))
    return no(refuse('no-such-parcel', 'parcelId'))
  return stepLines(book, scene, input, {
    check: whyNotArriving,
    apply: line => arrivedLine(line, at, place),
    events: lines => [newEvent(scene, 'arrived', '', { items: itemsText(lines), place })],
    patch: ({ parcels }) => (parcelId === null ? {} : { parcels: arrivedParcels(parcels, parcelId, at) }),
  })
}

type Inspecting = Lines & {
  readonly good: boolean
  readonly remark: string
  /** Null leaves what was noted at intake. */
  readonly conditions?: readonly ConditionId[] | null
  /** Where it goes right away. */
  readonly goesTo?: GoesTo | null
}

/** After the inspection it is our move: decide and tell. */
export function goodsInspect(book: Book, scene: Scene, input: Inspecting): Ruling<null> {
  const { good, remark, conditions = null, goesTo = null } = input
  const inspection = { at: instant(scene.now), by: scene.by, ok: good, remark }
  const inspected = (line: CaseLine): CaseLine => ({
    ...line,
    inspection,
    conditions: conditions === null ? line.conditions : [...conditions],
    state: 'inspected',
    stateAt: inspection.at,
  })
  return stepLines(book, scene, input, {
    check: (line, record) => {
      const away = whyNotHere(line)
      if (away) return away
      if (!mayStep(line.state, 'inspected')) return refuse('already-inspected')
      if (goesTo === null) return null
      if (!mayPlace('inspected', goesTo)) return refuse('goods-placed', 'goesTo')
      return whyNotForCustomer(record, line, goesTo)
    },
    apply: line =>
      goesTo === null ? inspected(line) : placedLine(inspected(line), goesTo, inspection.at, ''),
    events: (lines): CaseEvent[] => [
      newEvent(scene, 'inspected', remark, { items: itemsText(lines), good }),
      ...(goesTo === null ? [] : [placedEvent(scene, lines, goesTo, '', '')]),
    ],
  })
}

type HandingBack = Lines & { readonly proof?: HandOutProofId | null; readonly note?: string }

/** Into the customer's hands, once we know that they are his. */
export function goodsHandBack(book: Book, scene: Scene, input: HandingBack): Ruling<null> {
  const { proof = null, note = '' } = input
  const at = instant(scene.now)
  // Somebody else took it home: who?
  if (proof === 'other' && note === '') return no(refuse('required', 'note'))
  return stepLines(book, scene, input, {
    check: (line, record) => {
      const away = whyNotHere(line)
      if (away) return away
      // He has the new one, or will: the old one is ours (N9).
      if (replacementOf(record, line.id)) return refuse('replaced-stays')
      return mayStep(line.state, 'givenBack') ? null : refuse('goods-placed')
    },
    apply: line => ({
      ...line,
      state: 'givenBack',
      stateAt: at,
      place: '',
      handedOut: proof === null ? null : { at, by: scene.by, proof, note },
    }),
    events: lines => [newEvent(scene, 'handedBack', note, { items: itemsText(lines), proof })],
  })
}
