// Key words of the shop's own: saved only when each of them can tell one customer from another.
import { describe, expect, it } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import { ownEntries, saveOwn } from '#shared/domain/knowledge/own'
import { ownBook } from '#shared/domain/knowledge/texts'
import { recogniseTypes, typeKeywords } from '#shared/domain/talk/recognise'

function managersShop(): RuleBook {
  const shop = new RuleBook()
  shop.clerk = shop.manager
  return shop
}
const keywords = (words: string[]) => ({
  key: 'wantsNow',
  value: { subject: 'keywords', words } as const,
  approval: null,
})

describe('saving key words', () => {
  it('makes the recogniser listen to them from then on', () => {
    const shop = managersShop()
    shop.do(saveOwn, keywords(['赶高铁']))
    const own = ownBook(ownEntries(shop.book))
    expect(recogniseTypes('我要赶高铁', typeKeywords(own))[0]?.typeId).toBe('wantsNow')
  })

  it('is refused as a whole, and says of each wrong word where it stands', () => {
    const shop = managersShop()
    expect(shop.refusal(saveOwn, keywords(['马上', '的']))).toBe('keyword-everywhere')
    expect(shop.wrongFields(saveOwn, keywords(['的', '马上', '马上']))).toEqual([
      'value.words.0',
      'value.words.2',
    ])
    expect(ownEntries(shop.book)).toEqual([])
  })
})
