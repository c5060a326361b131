// What the form for registering and correcting must hold. Every wrong field is named at once.
import type { Case } from '../model/case'
import type { CaseForm, CaseFormLine } from '../model/caseForm'
import { type CaseLine, isHere, NEW_LINE_PARTS } from '../model/goods'
import { LineId } from '../model/ids'
import { normalPhone } from '../model/phone'
import { type Refusal, type RefusalCode, refuse } from '../model/refusal'
import type { Scene } from '../model/ruling'
import { addDays, dayOf, isDay } from '../time/zone'
import { mayStep, replacementOf } from './goods/standing'

export const QTY_RANGE = { min: 1, max: 999 } as const
/** In fen: ten million yuan for one piece. */
export const PRICE_RANGE_FEN = { min: 0, max: 1_000_000_000 } as const
/** The longest guarantee that we know of is twenty years; a day before that is a slip of the finger. */
const OLDEST_PURCHASE_DAYS = 40 * 366

function wrongLine(line: CaseFormLine, index: number, today: string): Refusal[] {
  const wrong: Refusal[] = []
  const at = (name: string) => `lines.${index}.${name}`
  if (line.itemName === '') wrong.push(refuse('required', at('itemName')))
  if (!Number.isInteger(line.qty) || line.qty < QTY_RANGE.min || line.qty > QTY_RANGE.max) {
    wrong.push(refuse('number-out-of-range', at('qty'), QTY_RANGE))
  }
  const price = line.unitPriceFen
  if (price !== null && !(price >= PRICE_RANGE_FEN.min && price <= PRICE_RANGE_FEN.max)) {
    wrong.push(refuse('number-out-of-range', at('unitPriceFen'), { min: 0, max: PRICE_RANGE_FEN.max / 100 }))
  }
  if (line.boughtOn !== null) {
    if (!isDay(line.boughtOn)) wrong.push(refuse('date-unreadable', at('boughtOn')))
    else if (line.boughtOn > today) wrong.push(refuse('date-in-future', at('boughtOn')))
    else if (line.boughtOn < addDays(today, -OLDEST_PURCHASE_DAYS))
      wrong.push(refuse('date-too-old', at('boughtOn')))
  }
  return wrong
}

/** Everything that is wrong with the form, in the order of its fields. `now` in milliseconds. */
export function wrongFields(form: CaseForm, now: number, zone: string): Refusal[] {
  const today = dayOf(now, zone)
  const wrong: Refusal[] = []
  if (form.customer.phone !== '' && normalPhone(form.customer.phone) === null) {
    wrong.push(refuse('phone-unreadable', 'customer.phone'))
  }
  form.lines.forEach((line, index) => {
    wrong.push(...wrongLine(line, index, today))
  })
  if (form.issueTypeId === null) wrong.push(refuse('required', 'issueTypeId'))
  if (form.wish === null) wrong.push(refuse('required', 'wish'))
  return wrong
}

/** Nothing has happened to it but that it came, or not: the form may say anew where it is. */
const isFresh = ({ state }: CaseLine): boolean => state === 'away' || state === 'arrived'

/** The form only says whether a piece is in the shop; where that is unchanged, the piece stays where its way has led it. */
function stateOf({ here }: CaseFormLine, known: CaseLine | undefined): CaseLine['state'] {
  if (known !== undefined && isHere(known) === here) return known.state
  return here ? 'arrived' : 'away'
}

/** Why the form cannot say of this piece that it is here, or that it is not: its own steps have led it elsewhere. */
function wrongHere({ here }: CaseFormLine, known: CaseLine): RefusalCode | null {
  if (isHere(known) === here || isFresh(known)) return null
  if (known.state === 'atSupplier') return 'goods-at-supplier'
  if (!here) return 'already-inspected'
  return mayStep(known.state, 'arrived') ? null : 'goods-placed'
}

/** It was inspected, replaced, paid for: without it nobody could tell where things went. */
function isInUse({ outgoing, money }: Case, line: CaseLine): boolean {
  if (!isFresh(line) || line.batchId !== null) return true
  const isPaidFor = money.some(row => row.state !== 'void' && row.lineIds.includes(line.id))
  return isPaidFor || outgoing.some(out => out.forLineId === line.id)
}

/** What the form must not undo: every piece keeps the way that it has gone (N9). */
export function wrongMoves(form: CaseForm, before: Case): Refusal[] {
  const wrong: Refusal[] = []
  form.lines.forEach((line, index) => {
    const known = before.lines.find(({ id }) => id === line.id)
    if (known === undefined) return
    const code = wrongHere(line, known)
    if (code !== null) wrong.push(refuse(code, `lines.${index}.here`))
    if (line.qty === known.qty) return
    const replacement = replacementOf(before, known.id)
    if (known.state === 'atSupplier') wrong.push(refuse('goods-at-supplier', `lines.${index}.qty`))
    else if (replacement !== null && line.qty !== replacement.qty)
      wrong.push(refuse('line-replaced', `lines.${index}.qty`))
  })
  const kept = new Set(form.lines.map(({ id }) => id))
  if (before.lines.some(line => !kept.has(line.id) && isInUse(before, line)))
    wrong.push(refuse('line-in-use', 'lines'))
  return wrong
}

/** The pieces as the form has them; inspections of known pieces stay. */
export function formLines(form: CaseForm, before: readonly CaseLine[], scene: Scene): CaseLine[] {
  return form.lines.map(line => {
    const known = before.find(old => old.id === line.id)
    const state = stateOf(line, known)
    return {
      ...NEW_LINE_PARTS,
      ...known,
      itemName: line.itemName,
      spec: line.spec,
      qty: line.qty,
      unitPriceFen: line.unitPriceFen,
      boughtOn: line.boughtOn,
      place: line.here ? line.place : '',
      id: known?.id ?? LineId.parse(scene.newId()),
      state,
      // A piece that came in again has to be looked at again.
      ...(state === 'arrived' ? { inspection: null, handedOut: null } : {}),
    }
  })
}
