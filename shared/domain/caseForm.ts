// What the form for registering and correcting must hold. Every wrong field is named at once.
import type { CaseForm, CaseFormLine } from '../model/caseForm'
import { type CaseLine, isHere, NEW_LINE_PARTS } from '../model/goods'
import { LineId } from '../model/ids'
import { normalPhone } from '../model/phone'
import { type Refusal, refuse } from '../model/refusal'
import type { Scene } from '../model/ruling'
import { addDays, dayOf, isDay } from '../time/zone'

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

/** The form only says whether a piece is in the shop; where that is unchanged, the piece stays where its way has led it. */
function stateOf({ here }: CaseFormLine, known: CaseLine | undefined): CaseLine['state'] {
  if (known !== undefined && isHere(known) === here) return known.state
  return here ? 'arrived' : 'away'
}

/** The pieces as the form has them; inspections of known pieces stay. */
export function formLines(form: CaseForm, before: readonly CaseLine[], scene: Scene): CaseLine[] {
  return form.lines.map(line => {
    const known = before.find(old => old.id === line.id)
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
      state: stateOf(line, known),
    }
  })
}
