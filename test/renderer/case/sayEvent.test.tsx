// The timeline: every kind of entry is a sentence in every language, made of facts and never of ids.
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#shared/catalog/languages'
import { type CaseEvent, EVENT_KINDS, type EventKind } from '#shared/model/case'
import type { ClerkId, EventId } from '#shared/model/ids'
import { wordsOf } from '#shared/words/words'
import { sayEvent, type Teller } from '../../../renderer/features/case/timeline/sayEvent'

const AT = '2026-11-22T07:20:00.000Z'
const DUE = '2026-11-22T05:20:00.000Z'

const FACTS: Readonly<Partial<Record<EventKind, CaseEvent['facts']>>> = {
  registered: { channel: 'counter' },
  corrected: {
    fields: 'wish,phone',
    'wish:from': 'refund',
    'wish:to': 'exchange',
    'phone:from': '',
    'phone:to': '1',
  },
  told: { how: 'phone' },
  memo: { dueAt: DUE },
  promised: { dueAt: DUE, promise: 'word', approvedBy: 'boss', reason: '厂家要三天' },
  promiseKept: { what: '', dueAt: DUE },
  promiseBroken: { what: '发快递单号', dueAt: DUE },
  promiseRenegotiated: { from: DUE, dueAt: AT },
  snoozed: { what: '', until: AT },
  moved: { from: 'us', to: 'third', nextTouchAt: AT },
  taken: { from: 'boss' },
  arrived: { items: '短靴', place: 'B3' },
  handedBack: { items: '短靴' },
  inspected: { items: '短靴', good: false },
  decided: { outcome: 'refunded' },
  closed: { outcome: 'refunded' },
  printed: { parts: 'both', to: 'printer', copy: true },
  undone: { what: 'followUp.note' },
  correction: { what: 'followUp.tell' },
}

function anEvent(kind: EventKind, over: Partial<CaseEvent> = {}): CaseEvent {
  return {
    id: 'E' as EventId,
    at: AT,
    by: 'me' as ClerkId,
    kind,
    text: '',
    facts: FACTS[kind] ?? {},
    ...over,
  }
}

const teller = (language: (typeof LANGUAGES)[number]): Teller => ({
  words: wordsOf(language),
  language,
  moment: at => (at === DUE ? 'DUE-TIME' : 'NOW-TIME'),
  nameOf: id => (id === 'boss' ? '周店长' : ''),
})
const inChinese = (event: CaseEvent) => sayEvent(event, teller('zh-CN'))

describe.each(LANGUAGES)('in %s', language => {
  it.each(EVENT_KINDS)('says %s without ids, gaps or raw moments', kind => {
    const { sentence, more } = sayEvent(anEvent(kind), teller(language))
    const all = [sentence, ...more].join('\n')
    expect(sentence.trim()).not.toBe('')
    expect(all).not.toMatch(/undefined|null|NaN|\[object|\d{4}-\d\d-\d\dT/)
    // Ids as they are stored; English words may look like one, but begin with a capital or stand elsewhere.
    expect(all).not.toMatch(
      /followUp|inPerson|boss|(^|[：→:] ?)(us|third|refunded|refund|exchange|counter)\b/,
    )
  })
})

it('says how late a broken promise was', () => {
  expect(inChinese(anEvent('promiseBroken')).sentence).toBe('没按时：发快递单号，晚了 2 小时')
})

it('says of a promise that was given up what was not kept, and not how late it is', () => {
  const facts = { what: '发快递单号', dueAt: DUE, givenUp: true }
  expect(inChinese(anEvent('promiseBroken', { facts })).sentence).toBe('没有做到：发快递单号')
})

it('says to whom else something was promised, and who sees to it', () => {
  const facts = { dueAt: DUE, promise: 'word', to: 'supplier', keeper: 'boss' }
  const said = inChinese(anEvent('promised', { facts }))
  expect(said).toMatchObject({ sentence: '约好 DUE-TIME 前给供应商办到', more: ['由 周店长 来办'] })
  const renewed = inChinese(
    anEvent('promiseRenegotiated', { facts: { from: DUE, dueAt: AT, to: 'platform' } }),
  )
  expect(renewed.sentence).toBe('跟平台重新约时间：DUE-TIME → NOW-TIME')
})

it('says what was corrected from what to what, in the words of the catalogue', () => {
  expect(inChinese(anEvent('corrected')).more).toEqual(['诉求：退货退款 → 换货', '电话：无 → 1'])
})

it('names the manager who agreed to a late promise, and why', () => {
  expect(inChinese(anEvent('promised')).more).toEqual(['店长 周店长 同意：厂家要三天'])
})

it('names the colleague from whom a case was taken over, not oneself', () => {
  expect(inChinese(anEvent('taken')).sentence).toContain('周店长')
  expect(inChinese(anEvent('taken', { facts: { from: 'me' } })).sentence).toBe('接手了这张单')
})

it('says that what left the building has to be put right', () => {
  expect(inChinese(anEvent('correction')).sentence).toContain('告知客户')
})

it('keeps an outcome readable that this version does not know', () => {
  expect(inChinese(anEvent('closed', { facts: { outcome: 'donated' } })).sentence).toBe('完结：donated')
})
