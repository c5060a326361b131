// The search over everything that the shop knows, and the contents that it searches.
import { describe, expect, it } from 'vitest'
import { builtInTextList } from '#shared/catalog/knowledge/builtInTexts'
import { CHAPTERS, SPIRIT_PAGES } from '#shared/catalog/knowledge/chapters'
import { CREED_KEY } from '#shared/catalog/knowledge/spirit'
import { knowledgeIndex, searchKnowledge } from '#shared/domain/knowledge/search'
import { ownBook } from '#shared/domain/knowledge/texts'
import { markWords } from '#shared/domain/search/markWords'

const NOTHING = ownBook([])
const find = (query: string, own = NOTHING, language: 'zh-CN' | 'en' = 'zh-CN') =>
  searchKnowledge(knowledgeIndex(own, language), query)

const passages = [...CHAPTERS.flatMap(({ pages }) => pages), ...SPIRIT_PAGES].flatMap(({ sections }) =>
  sections.flatMap(({ cards }) => cards.flatMap(card => card.passages.map(({ key }) => key))),
)

describe('the contents', () => {
  it('hold every text that can be worded anew, once; sentences of policy rows stand in their table', () => {
    const texts = builtInTextList.map(([key]) => key).filter(key => !key.startsWith('policy-'))
    expect(new Set(passages).size).toBe(passages.length)
    expect(texts.filter(key => !passages.includes(key))).toEqual([])
    expect(passages.filter(key => key !== CREED_KEY && !texts.includes(key))).toEqual([])
  })
})

describe('the search', () => {
  it('finds what holds all words, whatever their order, width and case', () => {
    const hits = find('录着 没问题')
    expect(hits.map(({ key }) => key)).toContain('nitpicks-example')
    expect(find('ＢＯＳＳ', NOTHING, 'en').length).toBeGreaterThan(0)
    expect(find('  ')).toEqual([])
  })
  it('reads the shop’s own wording, not the one it replaced', () => {
    const own = ownBook([
      {
        key: 'denies-understand-say',
        value: { subject: 'text', texts: { 'zh-CN': '请坐，喝口铁观音。' }, basedOn: {} },
      },
    ])
    expect(find('铁观音', own)).toMatchObject([
      { chapter: 'types', page: 'denies', section: 'contact', isOwn: true },
    ])
    expect(find('花了钱还这么不顺心', own)).toEqual([])
  })
  it('finds lines of the shop’s own on the page where they stand, and sentences of the policy table', () => {
    const texts = { 'zh-CN': { goal: '', say: '喝口铁观音。', dont: '' } }
    const line = { subject: 'line', customerType: null, group: 'product', stage: 'soothe', texts } as const
    expect(find('铁观音', ownBook([{ key: 'mine', value: line }]))).toMatchObject([
      { chapter: 'groups', page: 'product', section: 'soothe', key: 'mine' },
    ])
    expect(find('质量问题，您可以退')[0]).toMatchObject({ chapter: 'policy', key: 'defect-week' })
  })
  it('marks what was looked for, in one piece', () => {
    expect(markWords('Ask the Boss', 'boss')).toEqual([
      { text: 'Ask the ', hit: false },
      { text: 'Boss', hit: true },
    ])
  })
})
