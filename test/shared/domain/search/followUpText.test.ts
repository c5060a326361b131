// What the slow search reads: every word that somebody wrote, and nothing that the program wrote by itself.
import { describe, expect, it } from 'vitest'
import { casesWithNotes } from '#shared/domain/findCases'
import { writeNote } from '#shared/domain/followUps'
import { followUpText } from '#shared/domain/search/followUpText'
import { stretchForNotes, typedWords } from '#shared/domain/search/typed'
import { sayLine } from '#shared/domain/talk/talkRules'
import { RuleBook } from '../../../kit/ruleBook'

describe('the text of the follow-ups', () => {
  it('holds what was written, folded, and neither ids nor sentences that were only chosen', () => {
    const shop = new RuleBook()
    const { id: caseId } = shop.register()
    shop.do(writeNote, { caseId, text: '已联系厂家张师傅，ＳＦ到付' })
    shop.do(sayLine, { caseId, line: 'any', stage: 'listening' as never, text: '非常理解您的心情' })
    const text = followUpText(shop.case(caseId))
    expect(text).toContain('张师傅,sf到付')
    expect(text).not.toContain('心情')
    expect(text).not.toContain(caseId)
    expect(text).not.toContain(shop.clerk)
  })

  it('holds the whole of a long note, of which the quick search knows the beginning', () => {
    const shop = new RuleBook()
    const { id } = shop.register({ note: `${'先问过厂家。'.repeat(40)}鞋盒压坏` })
    expect(followUpText(shop.case(id))).toContain('鞋盒压坏')
  })
})

describe('cases with words in their follow-ups', () => {
  it('say where, and only when every word stands there', () => {
    const shop = new RuleBook()
    const { id: caseId } = shop.register()
    shop.do(writeNote, {
      caseId,
      text: '客户说这几天都不在家，包裹放在小区门口的丰巢柜里，\n请张师傅周三上门取走',
    })
    shop.do(writeNote, { caseId, text: '改天再去' })
    const found = (typed: string) =>
      casesWithNotes(shop.book, shop.now, typedWords(typed), [caseId]).map(card => card.foundIn)
    expect(found('张师傅')).toEqual([
      { field: 'followUp', text: '…小区门口的丰巢柜里， 请张师傅周三上门取走' },
    ])
    expect(found('改天 张师傅')).toHaveLength(1)
    expect(found('张师傅 李师傅')).toEqual([])
  })

  it('are worth looking for from two Chinese signs or three letters on', () => {
    const stretch = (typed: string) => stretchForNotes(typedWords(typed))
    expect(stretch('丰')).toBeNull()
    expect(stretch('sf')).toBeNull()
    expect(stretch('丰巢')).toBe('丰巢')
    expect(stretch('SF1 丰巢柜，里')).toBe('sf1')
    expect(stretch('，。——')).toBeNull()
  })
})
