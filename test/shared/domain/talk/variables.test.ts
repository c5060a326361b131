// What a sentence is filled with: as people say it, and null where nobody knows.
import { describe, expect, it } from 'vitest'
import { ISSUE_TYPE_IDS } from '#shared/catalog/issueTypes'
import { LANGUAGES } from '#shared/catalog/languages'
import { WISHES } from '#shared/catalog/wishes'
import { customerAddress, type TalkFacts, talkVariables } from '#shared/domain/talk/variables'

type Known = {
  readonly name?: string | null
  readonly issueTypeId?: TalkFacts['view']['card']['issueTypeId']
  readonly wish?: TalkFacts['view']['card']['wish']
  readonly itemName?: string
}

function facts(known: Known = {}, more: Partial<TalkFacts> = {}): TalkFacts {
  const { name = '王芳', issueTypeId = 'quality', wish = 'exchange', itemName = '细跟婚鞋' } = known
  const view = {
    card: {
      no: 'SH-261122-007',
      item: `${itemName} 米白 37`,
      issueTypeId,
      wish,
      customer: name === null ? null : { name, phone: '13800001111' },
    },
    lines: [{ itemName }],
  } as unknown as TalkFacts['view']
  return {
    view,
    shop: { name: '林记鞋铺', phone: '' },
    clerkName: '小陈',
    promise: null,
    daysLeft: null,
    language: 'zh-CN',
    ...more,
  }
}

describe('what to call a customer', () => {
  it.each([
    ['王姐', '王姐'],
    ['李老师', '李老师'],
    ['王芳', '王芳'],
    ['  Mary Smith ', 'Mary Smith'],
    ['王芳（红色鞋那位）', '王芳'],
    ['王芳(朋友代办', '王芳'],
  ])('%j is called %j', (name, called) => {
    expect(customerAddress(name)).toBe(called)
  })
  it.each(['', '   ', '13800001111', '尾号1111', '（未留名）', '?'])('%j is nobody’s name', name => {
    expect(customerAddress(name)).toBeNull()
  })
})

describe('the variables of a case', () => {
  it('name the piece without colour and size, the problem and the wish as they are said', () => {
    expect(talkVariables(facts())).toEqual({
      customer: '王芳',
      item: '细跟婚鞋',
      problem: '质量问题',
      wish: '换货',
      promise: null,
      shop: '林记鞋铺',
      clerk: '小陈',
      no: 'SH-261122-007',
      shopPhone: null,
      daysLeft: null,
    })
  })
  it('do not know a customer who left only a number, or none', () => {
    expect(talkVariables(facts({ name: '' })).customer).toBeNull()
    expect(talkVariables(facts({ name: null })).customer).toBeNull()
  })
  it('do not make up a wish that was not said', () => {
    expect(talkVariables(facts({ wish: 'other' })).wish).toBeNull()
  })
  it.each([
    [5, '5 天', '5 days'],
    [1, '1 天', '1 day'],
    [0, '最后一天', 'just today'],
    [-1, null, null],
  ])('say %j days left as people do', (daysLeft, chinese, english) => {
    expect(talkVariables(facts({}, { daysLeft })).daysLeft).toBe(chinese)
    expect(talkVariables(facts({}, { daysLeft, language: 'en' })).daysLeft).toBe(english)
  })
  it('have words of their own for each issue type and each wish, in every language', () => {
    for (const language of LANGUAGES) {
      const problems = ISSUE_TYPE_IDS.map(
        id => talkVariables(facts({ issueTypeId: id }, { language })).problem,
      )
      expect(new Set(problems).size).toBe(ISSUE_TYPE_IDS.length)
      const wishes = WISHES.map(({ id }) => talkVariables(facts({ wish: id }, { language })).wish)
      expect(new Set(wishes).size).toBe(WISHES.length)
    }
  })
})
