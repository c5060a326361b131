// A shop for tests of rules: a book in memory that applies what a rule answers, at a time that the test sets.
import { DemoBook } from '#shared/demo/demoBook'
import { foundShop } from '#shared/domain/newShop'
import { registerCase } from '#shared/domain/register'
import { confirmAll, skipRest } from '#shared/domain/treatment/steps'
import type { Case } from '#shared/model/case'
import { type CaseForm, EMPTY_FORM_LINE } from '#shared/model/caseForm'
import type { CaseId, ClerkId } from '#shared/model/ids'
import type { RefusalCode } from '#shared/model/refusal'
import type { Ruling, Scene } from '#shared/model/ruling'
import { SYSTEM } from '#shared/model/shop'
import { HOUR_MS, instant } from '#shared/time/zone'

/** Sunday 22 November 2026, 15:20 in Shanghai. The shop is open from nine to nine. */
export const NOON = Date.parse('2026-11-22T07:20:00.000Z')
export const ZONE = 'Asia/Shanghai'

export type AnyRule<Input, Value> = (book: DemoBook, scene: Scene, input: Input) => Ruling<Value>

export class RuleBook {
  readonly book = new DemoBook()
  now = NOON
  clerk: ClerkId
  manager: ClerkId
  private ids = 0

  constructor() {
    this.clerk = SYSTEM
    const founded = foundShop(this.scene, {
      name: '小鹿鞋店',
      clerkName: '王敏',
      managerName: '陈姐',
      timeZone: ZONE,
    })
    if (!founded.ok) throw new Error('no shop')
    for (const change of founded.changes) this.book.apply(change)
    this.clerk = founded.value
    const found = [...this.book.shop.values()].find(
      record => record.kind === 'clerk' && record.role === 'manager',
    )
    this.manager = found?.id as ClerkId
  }

  get scene(): Scene {
    return { now: this.now, by: this.clerk, newId: () => `id-${String(++this.ids).padStart(6, '0')}` }
  }

  later(hours: number): void {
    this.now += hours * HOUR_MS
  }

  inHours(hours: number): string {
    return instant(this.now + hours * HOUR_MS)
  }

  /** Applies the rule's changes and answers with its value; a refusal fails the test. */
  do<Input, Value>(rule: AnyRule<Input, Value>, input: Input): Value {
    const ruling = rule(this.book, this.scene, input)
    if (!ruling.ok) throw new Error(`refused: ${JSON.stringify(ruling.error)}`)
    for (const change of ruling.changes) this.book.apply(change)
    return ruling.value
  }

  /** The code with which the rule says no, or `null` when it agrees (nothing is applied). */
  refusal<Input, Value>(rule: AnyRule<Input, Value>, input: Input): RefusalCode | null {
    const ruling = rule(this.book, this.scene, input)
    return ruling.ok ? null : ruling.error.code
  }

  /** Every field that the rule complains about. */
  wrongFields<Input, Value>(rule: AnyRule<Input, Value>, input: Input): (string | undefined)[] {
    const ruling = rule(this.book, this.scene, input)
    return ruling.ok ? [] : [ruling.error, ...(ruling.more ?? [])].map(refusal => refusal.field)
  }

  register(over: Partial<CaseForm> = {}): Case {
    const { caseId } = this.do(registerCase, { form: aForm(over), promiseAt: null, approval: null })
    return this.case(caseId)
  }

  /** All that the playbook and the seven confirmations ask for is settled: only the rest can stop a deed. */
  treat(caseId: CaseId): void {
    this.do(confirmAll, { caseId })
    this.do(skipRest, { caseId, reason: '都做过了' })
  }

  case(caseId: CaseId): Case {
    const record = this.book.cases.get(caseId)
    if (!record) throw new Error(`no case ${caseId}`)
    return record
  }
}

/** A filled form; the piece stays with the customer unless the test says otherwise. */
export function aForm(over: Partial<CaseForm> = {}): CaseForm {
  return {
    customer: { id: null, name: '李雪', phone: '19900001234' },
    channel: 'counter',
    lines: [{ ...EMPTY_FORM_LINE, itemName: '红色短靴', spec: '38 码', here: false }],
    issueTypeId: 'quality',
    subTags: [],
    wish: 'exchange',
    orderNo: '',
    note: '鞋跟松了',
    ...over,
  }
}

export const keptHere: CaseForm['lines'] = [
  { ...EMPTY_FORM_LINE, itemName: '红色短靴', here: true, place: 'A3 架' },
]
