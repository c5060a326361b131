// Registering and correcting a case.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aForm, NOON, RuleBook } from '#kit/ruleBook'
import type { IssueTypeId } from '#shared/catalog/issueTypes'
import { correctCase } from '#shared/domain/correct'
import { findCustomers } from '#shared/domain/customers'
import { registerCase, registerContext } from '#shared/domain/register'
import { saveSettings } from '#shared/domain/settings'
import { Case } from '#shared/model/case'
import { type CaseForm, EMPTY_FORM_LINE } from '#shared/model/caseForm'
import { HOUR_MS, instant, msOf } from '#shared/time/zone'

const asInput = (form: CaseForm) => ({ form, promiseAt: null, approval: null })

describe('registering', () => {
  test('makes a case with its number, customer, goods, first promise and first lines of the timeline', () => {
    const shop = new RuleBook()
    const record = shop.register()
    expect(record.no).toBe('SH-261122-001')
    expect(shop.book.customers.get(record.customerId ?? '')?.phones).toEqual(['19900001234'])
    expect(record.lines.map(line => line.itemName)).toEqual(['红色短靴'])
    expect(record.promises.map(promise => promise.dueAt)).toEqual([instant(NOON + 24 * HOUR_MS)])
    expect(record.events.map(event => event.kind)).toEqual(['registered', 'promised'])
    expect(Case.safeParse(record).error).toBeUndefined()
    expect(shop.book.openCaseIds.has(record.id)).toBe(true)
  })

  test('says every missing field at once', () => {
    const shop = new RuleBook()
    const empty = aForm({
      customer: { id: null, name: '', phone: '' },
      lines: [EMPTY_FORM_LINE],
      issueTypeId: null,
      wish: null,
    })
    expect(shop.wrongFields(registerCase, asInput(empty))).toEqual([
      'lines.0.itemName',
      'issueTypeId',
      'wish',
    ])
  })

  test('needs no customer: a shoe with a story is enough', () => {
    const shop = new RuleBook()
    const record = shop.register({ customer: { id: null, name: '', phone: '' } })
    expect(record.customerId).toBeNull()
    expect(shop.book.customers.size).toBe(0)
  })

  test.each([
    ['１９９ ０００１ ２３４', '1990001234'],
    ['+86 199-0000-1234', '19900001234'],
    ['＋８６１９９００００１２３４', '19900001234'],
    ['8621 6666 7777', '2166667777'],
    ['8899', '8899'],
  ])('understands the telephone number %s', (typed, stored) => {
    const shop = new RuleBook()
    const record = shop.register({ customer: { id: null, name: '', phone: typed } })
    expect(shop.book.customers.get(record.customerId ?? '')?.phones).toEqual([stored])
  })

  test('refuses what is no telephone number, at its field', () => {
    const shop = new RuleBook()
    const form = aForm({ customer: { id: null, name: '李雪', phone: '一九九' } })
    expect(shop.wrongFields(registerCase, asInput(form))).toEqual(['customer.phone'])
  })

  test.each([
    ['2026-11-23', 'date-in-future'],
    ['1907-01-01', 'date-too-old'],
    ['2026-02-30', 'date-unreadable'],
  ])('refuses the purchase date %s', (boughtOn, code) => {
    const shop = new RuleBook()
    const form = aForm({ lines: [{ ...EMPTY_FORM_LINE, itemName: '短靴', boughtOn }] })
    expect(shop.refusal(registerCase, asInput(form))).toBe(code)
  })

  test('a number that is known belongs to the customer who has it', () => {
    const shop = new RuleBook()
    const first = shop.register()
    const second = shop.register({ customer: { id: null, name: '', phone: '199 0000 1234' } })
    expect(second.customerId).toBe(first.customerId)
    expect(shop.book.customers.size).toBe(1)
  })

  test('two names at one number stay two customers', () => {
    const shop = new RuleBook()
    const first = shop.register()
    const second = shop.register({ customer: { id: null, name: '李雪的妈妈', phone: '19900001234' } })
    expect(second.customerId).not.toBe(first.customerId)
  })

  test('at the counter the customer has been spoken to; a platform message waits in 待受理', () => {
    const shop = new RuleBook()
    expect(shop.register().contactedAt).not.toBeNull()
    expect(shop.register({ channel: 'platform' }).contactedAt).toBeNull()
  })

  test('numbers count per shop day, pass 999 and are never used twice', () => {
    const shop = new RuleBook()
    const numbers = new Set(Array.from({ length: 1001 }, () => shop.register().no))
    expect(numbers.size).toBe(1001)
    expect(numbers.has('SH-261122-1001')).toBe(true)
    shop.later(24)
    expect(shop.register().no).toBe('SH-261123-001')
    shop.later(-24)
    expect(shop.register().no).toBe('SH-261122-1002')
  })
})

describe('the promised time', () => {
  test('in closed hours, the next opening is offered', () => {
    const shop = new RuleBook()
    shop.do(saveSettings, { closedDays: ['2026-11-23'] })
    const { promise } = registerContext(shop.book, shop.now, {
      customerId: null,
      itemName: '',
      issueTypeId: null,
    })
    expect(promise).toMatchObject({ dueAt: '2026-11-24T01:00:00.000Z', moved: true })
  })

  test('before a long holiday, the last closing is offered instead of breaking the limit', () => {
    const shop = new RuleBook()
    shop.do(saveSettings, { closedDays: ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'] })
    const { promise } = registerContext(shop.book, shop.now, {
      customerId: null,
      itemName: '',
      issueTypeId: null,
    })
    expect(promise.dueAt).toBe('2026-11-22T13:00:00.000Z')
  })

  test('follows the kind of problem: a complaint within hours, a wrong item by closing time', () => {
    const shop = new RuleBook()
    const dueAt = (issueTypeId: IssueTypeId) => shop.register({ issueTypeId }).promises[0]?.dueAt
    expect(dueAt('aftersalesAttitude')).toBe(shop.inHours(4))
    expect(dueAt('wrongItem')).toBe('2026-11-22T13:00:00.000Z')
    expect(dueAt('quality')).toBe(shop.inHours(24))
    const { promise } = registerContext(shop.book, shop.now, {
      ...{ customerId: null, itemName: '' },
      issueTypeId: 'wrongItem',
    })
    expect(promise).toMatchObject({ dueAt: '2026-11-22T13:00:00.000Z', moved: false })
  })

  test('less than an hour before closing, a wrong item is for the next opening', () => {
    const shop = new RuleBook()
    shop.later(5)
    expect(shop.register({ issueTypeId: 'wrongItem' }).promises[0]?.dueAt).toBe('2026-11-23T01:00:00.000Z')
  })

  test('over 48 hours the manager has to agree, by name and reason', () => {
    const shop = new RuleBook()
    const input = { form: aForm(), promiseAt: shop.inHours(60), approval: null }
    expect(shop.refusal(registerCase, input)).toBe('needs-manager')
    const by = (clerk: typeof shop.clerk, reason: string) => ({ ...input, approval: { by: clerk, reason } })
    expect(shop.refusal(registerCase, by(shop.clerk, '厂家放假'))).toBe('not-a-manager')
    expect(shop.refusal(registerCase, by(shop.manager, ''))).toBe('required')
    const { caseId } = shop.do(registerCase, by(shop.manager, '厂家放假'))
    expect(shop.case(caseId).promises[0]?.approval).toMatchObject({ by: shop.manager, proof: 'named' })
  })

  test('no promise lies in the past', () => {
    const shop = new RuleBook()
    expect(shop.refusal(registerCase, { form: aForm(), promiseAt: shop.inHours(-1), approval: null })).toBe(
      'time-in-past',
    )
  })
})

describe('beside the form', () => {
  test('the same customer with a like item within a week is shown as a possible duplicate', () => {
    const shop = new RuleBook()
    const { id, customerId } = shop.register()
    const asked = { customerId, itemName: '短靴', issueTypeId: null }
    expect(registerContext(shop.book, shop.now, asked).duplicates.map(card => card.caseId)).toEqual([id])
    shop.later(24 * 8)
    expect(registerContext(shop.book, shop.now, asked).duplicates).toEqual([])
  })

  test('customers are found by tail, whole number and name, the tail first', () => {
    const shop = new RuleBook()
    shop.register({ customer: { id: null, name: '李雪', phone: '19900001234' } })
    shop.register({ customer: { id: null, name: '赵一', phone: '12340005678' } })
    const names = (text: string) => findCustomers(shop.book, text).map(hit => hit.customer.name)
    expect(names('1234')).toEqual(['李雪', '赵一'])
    expect(names('１２３４')).toEqual(['李雪', '赵一'])
    expect(names('199 0000 1234')).toEqual(['李雪'])
    expect(names('雪')).toEqual(['李雪'])
    expect(names('王')).toEqual([])
  })
})

describe('correcting', () => {
  const formOf = (shop: RuleBook, over: Partial<CaseForm> = {}) => {
    const record = [...shop.book.cases.values()][0]
    if (!record) throw new Error('no case')
    const line = record.lines[0]
    const lines = [
      { ...EMPTY_FORM_LINE, id: line?.id ?? null, itemName: '红色短靴', spec: '38 码', here: false },
    ]
    return {
      caseId: record.id,
      rev: record.rev,
      form: aForm({
        customer: { id: record.customerId, name: '李雪', phone: '19900001234' },
        lines,
        ...over,
      }),
    }
  }

  test('changes the item and says in the timeline what was there before', () => {
    const shop = new RuleBook()
    const { id } = shop.register()
    const input = formOf(shop)
    const [line] = input.form.lines
    shop.do(correctCase, {
      ...input,
      form: { ...input.form, lines: line ? [{ ...line, itemName: '黑色短靴' }] : [] },
    })
    const record = shop.case(id)
    expect(record.lines[0]?.itemName).toBe('黑色短靴')
    const event = record.events.at(-1)
    expect(event?.kind).toBe('corrected')
    expect(event?.facts['goods:from']).toContain('红色短靴')
    expect(event?.facts['goods:to']).toContain('黑色短靴')
  })

  test('an order number that was asked for later is written down, and the timeline says so', () => {
    const shop = new RuleBook()
    const { id } = shop.register()
    shop.do(correctCase, formOf(shop, { orderNo: '261118-2045' }))
    expect(shop.case(id).orderNo).toBe('261118-2045')
    expect(shop.case(id).events.at(-1)?.facts).toMatchObject({
      fields: 'orderNo',
      'orderNo:from': '',
      'orderNo:to': '261118-2045',
    })
  })

  test('a wrong telephone number is corrected on the customer, not doubled', () => {
    const shop = new RuleBook()
    const { customerId } = shop.register()
    shop.do(correctCase, formOf(shop, { customer: { id: customerId, name: '李雪', phone: '19900009999' } }))
    expect(shop.book.customers.size).toBe(1)
    expect(shop.book.customers.get(customerId ?? '')?.phones).toEqual(['19900009999'])
  })

  test('saving without a change writes nothing', () => {
    const shop = new RuleBook()
    const { id, rev } = shop.register()
    shop.do(correctCase, formOf(shop))
    expect(shop.case(id).rev).toBe(rev)
  })

  test('refuses when somebody else has written meanwhile', () => {
    const shop = new RuleBook()
    shop.register()
    const input = formOf(shop)
    shop.do(correctCase, { ...input, form: { ...input.form, note: '鞋跟掉了' } })
    expect(shop.refusal(correctCase, input)).toBe('case-moved-on')
  })
})

test('whatever is typed, registering either answers with a valid case or names a field', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('', '😀', '\u0000', '‮', '１３８'),
  )
  const anyForm = fc.record({
    customer: fc.record({ id: fc.constant(null), name: text, phone: text }),
    qty: fc.oneof(fc.integer(), fc.double()),
    unitPriceFen: fc.option(fc.integer()),
    boughtOn: fc.option(fc.constantFrom('2026-11-20', '2026-13-40', '0001-01-01', '9999-12-31')),
    itemName: text,
  })
  fc.assert(
    fc.property(anyForm, ({ customer, ...piece }) => {
      const shop = new RuleBook()
      const form = aForm({ customer, lines: [{ ...EMPTY_FORM_LINE, ...piece }] })
      const ruling = registerCase(shop.book, shop.scene, asInput(form))
      if (!ruling.ok) {
        expect(ruling.error.field).toBeTruthy()
        return
      }
      for (const change of ruling.changes) shop.book.apply(change)
      const record = shop.case(ruling.value.caseId)
      expect(Case.safeParse(record).success).toBe(true)
      expect(msOf(record.promises[0]?.dueAt ?? '')).toBeGreaterThan(shop.now)
    }),
    { numRuns: 200 },
  )
})
