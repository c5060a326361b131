// Correcting a registered case: the same form again, and the timeline says what was changed from what to what.
import type { Book } from '../model/book'
import type { Case, CaseEvent } from '../model/case'
import type { CaseForm } from '../model/caseForm'
import type { Customer } from '../model/customer'
import type { CaseId } from '../model/ids'
import { type Refusal, type RefusalCode, refuse } from '../model/refusal'
import { no, type Ruling, type Scene, yes } from '../model/ruling'
import type { Day } from '../model/time'
import { dayOf } from '../time/zone'
import { anyCase, newEvent, nextCase } from './caseChange'
import { formLines, wrongFields, wrongMoves } from './caseForm'
import { settleCustomer } from './customers'
import { settingsOf } from './settings'
import { wrongFacts } from './treatment/facts'

/** The fields that a correction can name, in the order in which the timeline lists them. */
export const CORRECTED_FIELDS = [
  'customerName',
  'phone',
  'channel',
  'orderNo',
  'goods',
  'issueType',
  'subTags',
  'wish',
  'note',
] as const
export type CorrectedField = (typeof CORRECTED_FIELDS)[number]

function goodsText(lines: Case['lines']): string {
  return lines
    .map(line => {
      const parts = [line.itemName, line.spec, `×${line.qty}`, line.boughtOn, line.place]
      if (line.unitPriceFen !== null) parts.push(`¥${(line.unitPriceFen / 100).toFixed(2)}`)
      return parts.filter(Boolean).join(' ')
    })
    .join('；')
}

function readable(record: Case, customer: Customer | undefined): Record<CorrectedField, string> {
  return {
    customerName: customer?.name ?? '',
    phone: customer?.phones[0] ?? '',
    channel: record.channel,
    orderNo: record.orderNo,
    goods: goodsText(record.lines),
    issueType: record.issueTypeId,
    subTags: record.subTags.join(','),
    wish: record.wish,
    note: record.note,
  }
}

/** `{ fields: 'phone,goods', 'phone:from': …, 'phone:to': … }`; empty when nothing differs. */
function differences(
  before: Record<CorrectedField, string>,
  after: Record<CorrectedField, string>,
): CaseEvent['facts'] {
  const fields = CORRECTED_FIELDS.filter(field => before[field] !== after[field])
  if (fields.length === 0) return {}
  const facts: CaseEvent['facts'] = { fields: fields.join(',') }
  for (const field of fields) {
    facts[`${field}:from`] = before[field]
    facts[`${field}:to`] = after[field]
  }
  return facts
}

/** Between what the form says and what the case knows besides. */
const CLASHES: readonly RefusalCode[] = ['received-before-bought', 'warranty-before-purchase']

/** Days that no longer fit what the case knows, at the field of the form that was changed. */
function clashingDays(facts: Case['facts'], lines: Case['lines'], today: Day): Refusal[] {
  return lines.flatMap((line, index) => {
    const field = `lines.${index}.boughtOn`
    const clashes = wrongFacts(facts, [line], today).filter(({ code }) => CLASHES.includes(code))
    return clashes.map(refusal => ({ ...refusal, field }))
  })
}

export function correctCase(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; rev: number; form: CaseForm },
): Ruling<{ caseId: CaseId; no: string }> {
  const looked = anyCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  if (before.deletedAt !== null) return no(refuse('case-in-trash'))
  // Somebody else wrote meanwhile: her work must not be overwritten unseen.
  if (before.rev !== input.rev) return no(refuse('case-moved-on'))
  const { form } = input
  const [first, ...more] = [
    ...wrongFields(form, scene.now, settingsOf(book).timeZone),
    ...wrongMoves(form, before),
  ]
  if (first) return no(first, more)
  const customer = settleCustomer(book, scene, form.customer)
  if (!customer.ok) return no(customer.refusal)

  const patch = {
    channel: form.channel,
    customerId: customer.customerId,
    lines: formLines(form, before.lines, scene),
    issueTypeId: form.issueTypeId as Case['issueTypeId'],
    subTags: form.subTags,
    wish: form.wish as Case['wish'],
    orderNo: form.orderNo,
    note: form.note,
  }
  const today = dayOf(scene.now, settingsOf(book).timeZone)
  const [clash, ...clashes] = clashingDays(before.facts, patch.lines, today)
  if (clash) return no(clash, clashes)
  const customerBefore = before.customerId === null ? undefined : book.customers.get(before.customerId)
  const changed = customer.changes.find(change => change.collection === 'customers')?.record
  const customerAfter =
    changed ?? (customer.customerId === null ? undefined : book.customers.get(customer.customerId))
  const facts = differences(
    readable(before, customerBefore),
    readable({ ...before, ...patch }, customerAfter),
  )
  const ref = { caseId: before.id, no: before.no }
  const isSameLines = JSON.stringify(patch.lines) === JSON.stringify(before.lines)
  if (Object.keys(facts).length === 0 && isSameLines && before.customerId === customer.customerId)
    return yes(ref, [])
  return yes(ref, [
    ...customer.changes,
    nextCase(before, scene, patch, [newEvent(scene, 'corrected', '', facts)]),
  ])
}
