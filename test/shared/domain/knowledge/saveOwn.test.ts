// Writing the shop's own knowledge: only what is sound is kept, everything earlier stays known, and any step can be taken back.
import { describe, expect, it } from 'vitest'
import { RuleBook } from '#kit/ruleBook'
import { builtInTexts } from '#shared/catalog/knowledge/builtInTexts'
import { CREED_KEY } from '#shared/catalog/knowledge/spirit'
import { historyOf, ownEntries, resetOwn, saveOwn } from '#shared/domain/knowledge/own'
import { ownBook } from '#shared/domain/knowledge/texts'
import { composeTalk } from '#shared/domain/talk/composeTalk'
import type { OwnOf, OwnValue } from '#shared/model/ownKnowledge'
import { HOUR_MS } from '#shared/time/zone'

const SAY = 'denies-understand-say'

function managersShop(): RuleBook {
  const shop = new RuleBook()
  shop.clerk = shop.manager
  return shop
}
const input = (key: string | null, value: OwnValue) => ({ key, value, approval: null })
const text = (words: string, key = SAY) =>
  input(key, { subject: 'text', texts: { 'zh-CN': words }, basedOn: {} })
const line = (say: string, over: Partial<OwnOf<'line'>> = {}) =>
  input(null, {
    subject: 'line',
    customerType: null,
    group: null,
    stage: 'soothe',
    texts: { 'zh-CN': { goal: '', say, dont: '' } },
    ...over,
  })
const zone = (fromFen: number, toFen: number, key = 'sameCity') =>
  input(key, { subject: 'zone', fromFen, toFen })

describe('a text', () => {
  it.each([
    ['您好，{星座}。', 'unknown-variable'],
    ['您好，{称呼。', 'unclosed-sign'],
    ['您好[，{称呼}。', 'unclosed-sign'],
    ['', 'required'],
  ])('is refused as “%s”', (words, code) => {
    const shop = managersShop()
    expect(shop.refusal(saveOwn, text(words))).toBe(code)
    expect(shop.wrongFields(saveOwn, text(words))).toEqual(['value.texts.zh-CN'])
  })
  it('takes variables in any language, and parts that may be left out', () => {
    expect(managersShop().refusal(saveOwn, text('[{称呼}，]您的{item}，{no}。'))).toBeNull()
  })
  it('takes no variable where nothing is filled in', () => {
    const shop = managersShop()
    expect(shop.refusal(saveOwn, text('{customer} 这样的', 'denies-sign'))).toBe('variable-not-here')
    expect(shop.refusal(saveOwn, text('{customer}，还有 {daysLeft}', 'policy-defect-week'))).toBe(
      'variable-not-here',
    )
    expect(shop.refusal(saveOwn, text('还有 {daysLeft}', 'policy-defect-week'))).toBeNull()
  })
  it('must be one that there is; the creed alone has no original', () => {
    const shop = managersShop()
    expect(shop.refusal(saveOwn, text('…', 'no-such-key'))).toBe('no-such-text')
    expect(shop.refusal(saveOwn, text('好好待人。', CREED_KEY))).toBeNull()
  })
})

describe('a line of the shop’s own', () => {
  it('needs words to say, with gaps that can be filled', () => {
    const shop = managersShop()
    expect(shop.refusal(saveOwn, line(''))).toBe('required')
    expect(shop.wrongFields(saveOwn, line('{谁}'))).toEqual(['value.texts.zh-CN.say'])
    expect(shop.refusal(saveOwn, line('', { texts: {} }))).toBe('required')
  })
  it('is said at its stage, only to whom it is for, and no more once it was taken away', () => {
    const shop = managersShop()
    const { key } = shop.do(saveOwn, line('喝口水。', { customerType: 'denies' }))
    const said = (customerType: 'denies' | 'distrusts') =>
      composeTalk(
        { customerType, issueTypeId: 'quality', scenario: 'received', channel: 'counter' },
        'zh-CN',
        ownBook(ownEntries(shop.book)),
      ).filter(({ from }) => from === 'own')
    expect(said('denies').map(({ stage, say }) => [stage, say])).toEqual([['soothe', '喝口水。']])
    expect(said('distrusts')).toEqual([])
    shop.do(resetOwn, { subject: 'line', key, approval: null })
    expect(said('denies')).toEqual([])
  })
})

describe('a zone of the ladder', () => {
  it('is refused turned round, absurd, or when there is no such zone', () => {
    const shop = managersShop()
    expect(shop.refusal(saveOwn, zone(1200, 800))).toBe('bounds-turned-round')
    expect(shop.refusal(saveOwn, zone(0, 99_999_999))).toBe('number-out-of-range')
    expect(shop.refusal(saveOwn, zone(0, 800, 'moon'))).toBe('no-such-zone')
    expect(shop.refusal(saveOwn, zone(300, 800))).toBeNull()
  })
})

describe('what was there before', () => {
  it('is kept with who changed it and when, the newest first, and going back is one of the steps', () => {
    const shop = managersShop()
    shop.do(saveOwn, text('一'))
    shop.now += HOUR_MS
    shop.do(saveOwn, text('二'))
    shop.do(resetOwn, { subject: 'text', key: SAY, approval: null })
    expect(ownEntries(shop.book)).toEqual([])
    const history = historyOf(shop.book, { subject: 'text', key: SAY })
    expect(history.map(({ value }) => value?.subject === 'text' && value.texts['zh-CN'])).toEqual([
      '二',
      '一',
      false,
    ])
    expect(history[0]?.byName).toBe('陈姐')
    expect(history[1]?.at).not.toBe(history[2]?.at)
  })
  it('is the original again after going back, and going back twice changes nothing', () => {
    const shop = managersShop()
    shop.do(saveOwn, text('一'))
    shop.do(resetOwn, { subject: 'text', key: SAY, approval: null })
    const ruling = resetOwn(shop.book, shop.scene, { subject: 'text', key: SAY, approval: null })
    expect(ruling.ok && ruling.changes).toEqual([])
    expect(builtInTexts.get(SAY)?.['zh-CN']).toContain('花了钱')
  })
})

describe('whoever is not the manager', () => {
  it('needs her yes, for writing and for going back', () => {
    const shop = new RuleBook()
    expect(shop.refusal(saveOwn, text('一'))).toBe('knowledge-needs-manager')
    const approval = { by: shop.manager, reason: '这样更顺口' }
    expect(shop.refusal(saveOwn, { ...text('一'), approval })).toBeNull()
    shop.do(saveOwn, { ...text('一'), approval })
    expect(shop.refusal(resetOwn, { subject: 'text', key: SAY, approval: null })).toBe(
      'knowledge-needs-manager',
    )
  })
})
