// Where an inspected piece goes, where it is kept, what it cost (N9).
import type { GoesTo } from '../../catalog/lineStates'
import type { Book } from '../../model/book'
import type { Case, CaseEvent } from '../../model/case'
import { type CaseLine, isHere } from '../../model/goods'
import type { CaseId, LineId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene } from '../../model/ruling'
import type { Instant } from '../../model/time'
import { instant } from '../../time/zone'
import { newEvent } from '../caseChange'
import { PRICE_RANGE_FEN } from '../caseForm'
import { itemsText, type Lines, whyNotHere } from './lines'
import { mayPlace, mayStep, replacementOf } from './standing'
import { stepLines } from './stepLines'

/** A piece whose replacement he has, or gets, does not wait for him as well (N9). */
export function whyNotForCustomer(record: Case, line: CaseLine, goesTo: GoesTo): Refusal | null {
  return goesTo === 'toCollect' && replacementOf(record, line.id) ? refuse('replaced-stays', 'goesTo') : null
}

/** Out of the drawer as soon as it leaves us; a new place counts where one is given. */
export function placedLine(line: CaseLine, state: GoesTo, at: Instant, place: string): CaseLine {
  const next = { ...line, state, stateAt: at }
  return { ...next, place: place || (isHere(next) ? line.place : '') }
}

export function placedEvent(
  scene: Scene,
  lines: readonly CaseLine[],
  goesTo: GoesTo,
  place: string,
  reason: string,
): CaseEvent {
  return newEvent(scene, 'placed', reason, { items: itemsText(lines), goesTo, place })
}

type Placing = Lines & { readonly goesTo: GoesTo; readonly place: string; readonly reason: string }

export function goodsPlace(book: Book, scene: Scene, input: Placing): Ruling<null> {
  const { goesTo, place, reason } = input
  return stepLines(book, scene, input, {
    check: (line, record) => {
      const away = whyNotHere(line)
      if (away) return away
      if (line.state === 'arrived') return refuse('goods-not-inspected-yet')
      if (!mayPlace(line.state, goesTo)) return refuse('goods-placed', 'goesTo')
      return whyNotForCustomer(record, line, goesTo)
    },
    apply: line => placedLine(line, goesTo, instant(scene.now), place),
    events: lines => [placedEvent(scene, lines, goesTo, place, reason)],
  })
}

type Staying = Lines & { readonly state: 'staysWithCustomer' | 'lost'; readonly reason: string }

/** It will not come: the customer keeps it by agreement, or it was lost on its way to us. */
export function goodsStay(book: Book, scene: Scene, input: Staying): Ruling<null> {
  const { state, reason } = input
  if (reason === '') return no(refuse('required', 'reason'))
  return stepLines(book, scene, input, {
    check: line => {
      if (isHere(line)) return refuse('goods-already-here')
      if (line.state === 'atSupplier') return refuse('goods-at-supplier')
      return mayStep(line.state, state) ? null : refuse('goods-placed')
    },
    apply: line => ({ ...line, state, stateAt: instant(scene.now), place: '' }),
    events: lines => [
      newEvent(scene, 'placed', reason, { items: itemsText(lines), goesTo: state, place: '' }),
    ],
  })
}

export function goodsStore(
  book: Book,
  scene: Scene,
  input: Lines & { readonly place: string },
): Ruling<null> {
  const { place } = input
  if (place === '') return no(refuse('required', 'place'))
  const step = {
    check: whyNotHere,
    apply: (line: CaseLine): CaseLine => ({ ...line, place }),
    events: (lines: readonly CaseLine[]) => [
      newEvent(scene, 'storeChanged', '', { items: itemsText(lines), from: placesOf(lines), place }),
    ],
  }
  return stepLines(book, scene, input, step, false)
}

const placesOf = (lines: readonly CaseLine[]): string =>
  [...new Set(lines.map(({ place }) => place).filter(Boolean))].join('、')

type Pricing = { readonly caseId: CaseId; readonly lineId: LineId; readonly unitPriceFen: number }

/** What the customer paid for one piece, asked for when it begins to matter. */
export function goodsPrice(book: Book, scene: Scene, input: Pricing): Ruling<null> {
  const { caseId, lineId, unitPriceFen } = input
  const { min, max } = PRICE_RANGE_FEN
  if (!Number.isSafeInteger(unitPriceFen) || unitPriceFen < min || unitPriceFen > max)
    return no(refuse('number-out-of-range', 'unitPriceFen', { min: min / 100, max: max / 100 }))
  const step = {
    check: () => null,
    apply: (line: CaseLine): CaseLine => ({ ...line, unitPriceFen }),
    events: (lines: readonly CaseLine[]) => [
      newEvent(scene, 'priced', '', { items: lines[0]?.itemName ?? '', unitPriceFen }),
    ],
  }
  return stepLines(book, scene, { caseId, lineIds: [lineId] }, step, false)
}
