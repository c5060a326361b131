// What the customer is told on a day: what is so, what is new to him, and never what is only ours to know.
import { describe, expect, test } from 'vitest'
import { keptHere, RuleBook } from '#kit/ruleBook'
import { aSum } from '#kit/settling'
import { LANGUAGES } from '#shared/catalog/languages'
import { tellCustomer, writeMemo, writeNote } from '#shared/domain/followUps'
import { goodsInspect } from '#shared/domain/goods/steps'
import { planMoney } from '#shared/domain/money/rows'
import { setMove } from '#shared/domain/moves'
import { progressFacts } from '#shared/domain/progress/progressFacts'
import { setCustomerType } from '#shared/domain/talk/talkRules'
import { answerBatch } from '#shared/domain/third/batchReturns'
import { undoSteps } from '#shared/domain/undo'
import type { CaseId } from '#shared/model/ids'
import { sayProgress } from '#shared/slips/sayProgress'
import { ThirdShop } from '../third/thirdKit'

const said = (shop: RuleBook, caseId: CaseId, nextAt: string | null = null) =>
  sayProgress(progressFacts(shop.book, shop.now, shop.case(caseId)), 'zh-CN', nextAt)
const tell = (shop: RuleBook, caseId: CaseId) =>
  shop.do(tellCustomer, { caseId, how: 'chat', text: '说过了', fulfil: [], next: null })

describe('what is new to him', () => {
  test('stands there until he was told, and no longer', () => {
    const shop = new ThirdShop()
    const { record, pieces } = shop.waiting()
    shop.later(1)
    shop.sent(pieces)
    const before = said(shop, record.id)
    expect(before).toContain('短靴1已经送到厂家')
    expect(before).toContain('跟他们约的是 11月29日 周日 有答复')
    shop.later(1)
    tell(shop, record.id)
    shop.later(1)
    const after = said(shop, record.id)
    expect(after).not.toContain('已经送到厂家')
    expect(after).toContain('还没有新消息')
    expect(after).toContain('现在在等厂家')
  })

  test('the supplier’s answer, but not what he pays us for it', () => {
    const shop = new ThirdShop()
    const { record, pieces } = shop.waiting([1, 1])
    const batchId = shop.sent(pieces)
    shop.later(1)
    const [one, other] = pieces
    if (!one || !other) throw new Error('two pieces')
    shop.do(answerBatch, { batchId, pieces: [one], answer: 'repair', creditFen: null, note: '胶水钱五块' })
    shop.do(answerBatch, { batchId, pieces: [other], answer: 'credit', creditFen: 90_00, note: '' })
    const text = said(shop, record.id)
    expect(text).toContain('厂家看过短靴1了，可以修')
    expect(text).not.toMatch(/90|胶水|李记/)
  })

  test('money that was paid, in its own words', () => {
    const shop = new RuleBook()
    const { id } = shop.register()
    shop.later(1)
    shop.do(planMoney, aSum(shop, shop.case(id), 'refund'))
    expect(said(shop, id)).toContain('退款 ¥10.00 已经付给您')
  })

  test('what was undone never happened to him', () => {
    const shop = new RuleBook()
    const before = shop.register({ lines: keptHere })
    shop.later(1)
    const lineIds = before.lines.map(({ id }) => id)
    shop.do(goodsInspect, { caseId: before.id, lineIds, good: true, remark: '' })
    const step = {
      ...{ collection: 'cases' as const, id: before.id, before },
      afterRev: shop.case(before.id).rev,
    }
    expect(said(shop, before.id)).toContain('仔细看过了')
    const undone = undoSteps(shop.book, shop.scene, 'goods.inspect', [step])
    if (!undone.ok) throw new Error('not undone')
    for (const change of undone.changes) shop.book.apply(change)
    expect(said(shop, before.id)).not.toContain('仔细看过了')
  })
})

describe('when he hears next', () => {
  test('by what was promised, by the new time that goes out with it, or not at all', () => {
    const shop = new RuleBook()
    const { id } = shop.register()
    expect(said(shop, id)).toContain('最晚 11月23日 周一 15:20 前')
    expect(said(shop, id, shop.inHours(2))).toContain('最晚 今天 17:20 前')
    shop.do(tellCustomer, {
      ...{ caseId: id, how: 'phone' as const, text: '好了', next: null },
      fulfil: shop.case(id).promises.map(promise => promise.id),
    })
    expect(said(shop, id)).not.toContain('最晚')
  })

  test('a time that was missed is said, and not promised again by itself', () => {
    const shop = new RuleBook()
    const { id } = shop.register()
    shop.later(30)
    expect(said(shop, id)).toContain('没赶上')
    expect(said(shop, id)).not.toContain('最晚')
  })
})

test('our own notes, reasons, memos and what kind of customer he is stay with us, in every language', () => {
  const shop = new RuleBook()
  const { id } = shop.register({ note: '鞋跟松了' })
  shop.do(writeNote, { caseId: id, text: '内部：他可能是同行' })
  shop.do(writeMemo, { caseId: id, text: '查他上次的单', dueAt: shop.inHours(3) })
  shop.do(setCustomerType, { caseId: id, type: 'makesTrouble' })
  shop.do(setMove, { caseId: id, move: 'customer', reason: '他不理人', nextTouchAt: shop.inHours(24) })
  const facts = progressFacts(shop.book, shop.now, shop.case(id))
  for (const language of LANGUAGES) {
    const text = sayProgress(facts, language)
    expect(text).not.toMatch(/同行|内部|上次|不理人|makesTrouble|找茬/)
    expect(text).toContain('李雪')
    expect(text).toContain('小鹿鞋店')
    expect(text.split('\n').every(one => one.trim() !== '')).toBe(true)
  }
})
