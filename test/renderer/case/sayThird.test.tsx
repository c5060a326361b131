// The timeline tells of suppliers and couriers by their names, in every language.
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#shared/catalog/languages'
import type { CaseEvent, EventKind } from '#shared/model/case'
import type { ClerkId, EventId } from '#shared/model/ids'
import { wordsOf } from '#shared/words/words'
import { sayEvent } from '../../../renderer/features/case/timeline/sayEvent'

const FACTS = { items: '短靴', partner: '李记鞋厂', no: 'SC-261122-01' }

function told(kind: EventKind, facts: CaseEvent['facts'], language: (typeof LANGUAGES)[number] = 'zh-CN') {
  const event = {
    id: 'E' as EventId,
    at: '2026-11-22T07:20:00.000Z',
    by: 'me' as ClerkId,
    kind,
    text: '',
    facts,
  }
  return sayEvent(event, { words: wordsOf(language), language, moment: at => at, nameOf: () => '' })
}

describe.each(LANGUAGES)('in %s', language => {
  it('names who has the piece, and which piece', () => {
    for (const kind of ['toSupplier', 'supplierAnswered', 'backFromSupplier'] as const) {
      const { sentence } = told(kind, { ...FACTS, answer: 'repair', result: 'back' }, language)
      expect(sentence).toContain('短靴')
      expect(sentence).toContain('李记鞋厂')
    }
  })
})

describe('what came of it', () => {
  it('is back, missing or lost', () => {
    const said = (result: string) => told('backFromSupplier', { ...FACTS, result, place: '' }).sentence
    expect([said('back'), said('short'), said('lost')]).toEqual([
      '短靴从“李记鞋厂”收回来了',
      '“李记鞋厂”那批货回来了，少了短靴',
      '短靴在“李记鞋厂”那里丢了',
    ])
  })

  it('says the day of the answer, the place, and the credit for each piece', () => {
    expect(told('toSupplier', { ...FACTS, expectedOn: '2026-11-29' }).more).toEqual(['约定 11月29日有答复'])
    expect(told('backFromSupplier', { ...FACTS, result: 'back', place: 'B1' }).more).toEqual(['放在 B1'])
    const credit = told('supplierAnswered', { ...FACTS, answer: 'credit', creditFen: 50_00 })
    expect(credit).toMatchObject({ sentence: '“李记鞋厂”答复短靴：抵货款', more: ['每件抵 ¥50'] })
  })

  it('says for what somebody owes us, and how much', () => {
    const claim = told('claimOpened', { partner: '飞燕快递', subject: 'lost', askedFen: 299_00 })
    expect(claim.sentence).toBe('找“飞燕快递”要 ¥299（丢件）')
  })
})
