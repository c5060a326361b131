// The shop's wording comes before the built-in one, language by language.
import { describe, expect, it } from 'vitest'
import { builtInTextList } from '#shared/catalog/knowledge/builtInTexts'
import { knowledgeText, ownBook } from '#shared/domain/knowledge/texts'

const KEY = 'product-ask-say'
const builtIn = new Map(builtInTextList).get(KEY)
const OWN = ownBook([
  { key: KEY, value: { subject: 'text', texts: { 'zh-CN': '您先说说看。' }, basedOn: {} } },
  { key: 'denies', value: { subject: 'keywords', words: ['没好过'] } },
  { key: 'sameCity', value: { subject: 'zone', fromFen: 0, toFen: 800 } },
])

describe('the knowledge of the shop', () => {
  it('is what came with the app while the shop changed nothing', () => {
    expect(knowledgeText(ownBook([]), KEY, 'zh-CN')).toBe(builtIn?.['zh-CN'])
  })
  it('is the shop’s wording where it wrote one, and the built-in one in other languages', () => {
    expect(knowledgeText(OWN, KEY, 'zh-CN')).toBe('您先说说看。')
    expect(knowledgeText(OWN, KEY, 'en')).toBe(builtIn?.en)
  })
  it('is nothing for a key that this version does not know', () => {
    expect(knowledgeText(OWN, 'gone-with-an-old-version', 'en')).toBe('')
  })
  it('is kept apart by subject', () => {
    expect([...OWN.keywords.keys()]).toEqual(['denies'])
    expect(OWN.zone.get('sameCity')?.toFen).toBe(800)
    expect([...OWN.text.keys()]).toEqual([KEY])
    expect(OWN.line.size + OWN.policy.size).toBe(0)
  })
})
