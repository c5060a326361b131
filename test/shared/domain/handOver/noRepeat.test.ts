// The no-repeat card is made from the record: complete, neutral, and it knows whether it was read back (R119, N4).
import { expect, test } from 'vitest'
import { Colleagues } from '#kit/colleagues'
import { tellCustomer, writeNote } from '#shared/domain/followUps'
import { acceptHandOver } from '#shared/domain/handOver/answer'
import { assignCases } from '#shared/domain/handOver/assign'
import { knowingView } from '#shared/domain/handOver/knowingView'
import { noRepeatCard } from '#shared/domain/handOver/noRepeat'
import { readBack } from '#shared/domain/handOver/readBack'
import { noteAnswer, setCustomerType } from '#shared/domain/talk/talkRules'
import { beginIncident } from '#shared/domain/treatment/incidents'
import { undoSteps } from '#shared/domain/undo'
import type { CaseId, ClerkId } from '#shared/model/ids'
import { noRepeatCardHtml } from '#shared/slips/noRepeatCard'
import { readBackSentence } from '#shared/slips/readBackSentence'
import { cardSections } from '#shared/slips/sayNoRepeat'
import { wordsOf } from '#shared/words/words'

const card = (shop: Colleagues, caseId: CaseId) => {
  const facts = noRepeatCard(shop.book, shop.now, caseId)
  if (facts === null) throw new Error('no card')
  return facts
}
const knowing = (shop: Colleagues, caseId: CaseId, clerk: ClerkId) =>
  knowingView(shop.book, shop.case(caseId), clerk, shop.now)
const pen = { words: wordsOf('zh-CN'), language: 'zh-CN', moment: (at: string) => at.slice(5, 16) } as const

test('the card holds what happened, what he wants, what was promised and kept, what is done and what comes next', () => {
  const shop = new Colleagues()
  const { id, promises } = shop.register({ customer: { id: null, name: '李姐', phone: '19900001234' } })
  shop.do(noteAnswer, { caseId: id, text: '周六要穿' })
  shop.later(2)
  shop.do(tellCustomer, {
    ...{ caseId: id, how: 'phone' as const, text: '明天到新鞋' },
    fulfil: promises.map(promise => promise.id),
    next: { what: '新鞋到店通知', dueAt: shop.inHours(20), approval: null },
  })
  const facts = card(shop, id)
  expect(facts).toMatchObject({
    ...{ address: '李姐', phoneTail: '1234', item: '红色短靴 38 码', story: '鞋跟松了', wish: 'exchange' },
    said: [{ text: '周六要穿', byName: '王敏' }],
    promises: [{ what: '新鞋到店通知', state: 'open' }, { state: 'kept' }],
    done: [{ kind: 'told', how: 'phone', words: { text: '明天到新鞋' } }],
  })
  expect(facts.next.stage).not.toBeNull()
  const text = cardSections(facts, pen, 'screen').flatMap(({ lines }) => lines.map(line => line.text))
  for (const part of [
    '红色短靴 38 码',
    '鞋跟松了',
    '周六要穿',
    '换货',
    '新鞋到店通知',
    '已兑现',
    '明天到新鞋',
  ])
    expect(text.join('\n')).toContain(part)
})

test('a promise past its time is shown as late, and as our fault in the sentence', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  shop.later(30)
  const facts = card(shop, id)
  expect(facts.promises[0]?.state).toBe('late')
  expect(facts.mood).toContainEqual({ kind: 'brokenWords', count: 1 })
  expect(readBackSentence(facts, pen)).toContain('这是我们不好')
})

test('his mood is told by facts; what type he was taken for is nowhere on the card', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  expect(card(shop, id).mood).toEqual([])
  shop.do(setCustomerType, { caseId: id, type: 'makesTrouble' })
  shop.do(beginIncident, { caseId: id })
  const facts = card(shop, id)
  expect(facts.mood).toEqual([{ kind: 'heated', at: shop.inHours(0), isOver: false }])
  expect(JSON.stringify(facts)).not.toContain('makesTrouble')
})

test('what the clerk wrote for herself is not read out to him', () => {
  const shop = new Colleagues()
  const { id } = shop.register({ note: '这人来过三次了' })
  const facts = card(shop, id)
  expect(facts.story).toBe('这人来过三次了')
  expect(readBackSentence(facts, pen)).not.toContain('这人来过三次了')
})

test('our own notes are on the screen, never on paper or in the sentence', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  shop.do(writeNote, { caseId: id, text: '先别答应赔' })
  const facts = card(shop, id)
  const said = (on: 'screen' | 'paper') => JSON.stringify(cardSections(facts, pen, on))
  expect(said('screen')).toContain('先别答应赔')
  expect(said('paper')).not.toContain('先别答应赔')
  const paper = noRepeatCardHtml(facts, { language: 'zh-CN', isCopy: false, shopName: '小鹿鞋店' }, pen)
  expect(paper).toContain('内部留存')
  expect(paper).not.toContain('先别答应赔')
})

test('the card offers itself to a clerk who has not talked to him, until she has read it back', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  expect(knowing(shop, id, shop.wang).isOffered).toBe(false)
  expect(knowing(shop, id, shop.zhou).isOffered).toBe(true)
  shop.as(shop.zhou).do(readBack, { caseId: id, correction: '' })
  expect(knowing(shop, id, shop.zhou)).toMatchObject({ isOffered: false, readBack: { byName: '小周' } })
})

test('after a hand-over nobody has read it back yet, not even she who knew him before', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  shop.do(readBack, { caseId: id, correction: '' })
  shop.do(assignCases, { caseIds: [id], to: shop.zhou, reason: '换班' })
  const handOverId = shop.as(shop.zhou).give(shop.wang, [id])
  shop.later(1)
  shop.as(shop.wang).do(acceptHandOver, { handOverId, caseIds: [id] })
  expect(knowing(shop, id, shop.wang)).toMatchObject({ isOffered: true, unconfirmedSince: shop.inHours(0) })
  shop.do(readBack, { caseId: id, correction: '' })
  expect(knowing(shop, id, shop.wang)).toMatchObject({ isOffered: false, unconfirmedSince: null })
})

test('what he corrected stays on the card and is read out from then on', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  shop.do(readBack, { caseId: id, correction: '是左脚那只' })
  const facts = card(shop, id)
  expect(facts.corrections).toMatchObject([{ text: '是左脚那只', byName: '王敏' }])
  expect(readBackSentence(facts, pen)).toContain('是左脚那只')
  expect(facts.mood).toContainEqual({ kind: 'corrected', count: 1 })
})

test('a reading back that was taken back does not count', () => {
  const shop = new Colleagues()
  const { id } = shop.register()
  const before = shop.case(id)
  shop.do(readBack, { caseId: id, correction: '是左脚那只' })
  const { rev } = shop.case(id)
  const steps = [{ collection: 'cases' as const, id, before, afterRev: rev }]
  shop.do((book, scene) => undoSteps(book, scene, 'case.readBack', steps), null)
  expect(card(shop, id)).toMatchObject({ corrections: [], readBack: null })
})
