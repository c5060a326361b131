// The recogniser: what a clerk types as she hears it leads to the right kind of customer, and never to a wrong one by accident.
import { describe, expect, it } from 'vitest'
import { CUSTOMER_TYPES, type CustomerTypeId, customerType } from '#shared/catalog/customerTypes'
import { LANGUAGES } from '#shared/catalog/languages'
import { ownBook } from '#shared/domain/knowledge/texts'
import { LONGEST_KEYWORD, wrongKeywords } from '#shared/domain/talk/keywords'
import { recogniseTypes, typeKeywords } from '#shared/domain/talk/recognise'

const builtIn = (typeId: CustomerTypeId) => customerType(typeId).keywords
const best = (text: string) => recogniseTypes(text, builtIn)[0]?.typeId ?? null

/** Only the first kind has key words. */
const only = (words: readonly string[]) => (typeId: CustomerTypeId) => (typeId === 'denies' ? words : [])
const found = (text: string, words: readonly string[]) => recogniseTypes(text, only(words))[0]

describe('what a customer says', () => {
  it.each<[string, CustomerTypeId]>([
    ['你们家没一样好的，早晚倒闭', 'denies'],
    ['质量差，服务也差劲，又贵又差', 'denies'],
    ['妳們這種爛店，撐不久啦', 'denies'],
    ['Overpriced rubbish, you will go under soon', 'denies'],
    ['叫老板来', 'distrusts'],
    ['跟你说没用，我要找你们经理', 'distrusts'],
    ['信不过你们，给我白纸黑字写下来', 'distrusts'],
    ['請你們店長出來，我不相信你講的', 'distrusts'],
    ['Get me your supervisor, I want it in writing', 'distrusts'],
    ['我跟你讲，说来话长，那天本来要去菜场', 'talksOn'],
    ['話說回來，我從頭說一遍', 'talksOn'],
    ['Let me tell you, it is a long story', 'talksOn'],
    ['马上给我处理', 'wantsNow'],
    ['现在就要结果，我不走', 'wantsNow'],
    ['立刻！一分钟都不等', 'wantsNow'],
    ['不要拖，現在就給個答案', 'wantsNow'],
    ['I want my money right now, not tomorrow', 'wantsNow'],
    ['不关我的事，就是你们的问题', 'shiftsBlame'],
    ['反正拿回家就这样，得赔我', 'shiftsBlame'],
    ['我沒動過，它自己就壞了', 'shiftsBlame'],
    ['It broke by itself, not my fault', 'shiftsBlame'],
    ['气死我了，太过分了，再也不来了', 'letsOffSteam'],
    ['真是倒霉，一肚子火', 'letsOffSteam'],
    ['有夠倒楣，氣死人', 'letsOffSteam'],
    ['I am fed up, this is outrageous', 'letsOffSteam'],
    ['你的原话我录着音，不加钱就给差评', 'nitpicks'],
    ['我有截圖，等著看負評', 'nitpicks'],
    ['今天谁也别想做生意，我把店砸了', 'makesTrouble'],
    ['I will smash this place, nobody buys here', 'makesTrouble'],
  ])('“%s” sounds like %s', (text, typeId) => {
    expect(best(text)).toBe(typeId)
  })

  it('is recognised by the example of each kind, in every language', () => {
    for (const { id, example } of CUSTOMER_TYPES)
      for (const language of LANGUAGES) expect(best(example[language]), `${id} ${language}`).toBe(id)
  })

  it.each([
    '',
    '   ',
    '鞋子小了一码，想换大一号',
    '用了两天就开胶了',
    'The left shoe is too tight',
    '我要打12315投诉',
  ])('“%s” suggests nobody', text => {
    expect(recogniseTypes(text, builtIn)).toEqual([])
  })
})

describe('the match', () => {
  it('does not mind full-width letters, capitals, kinds of apostrophes or several blanks', () => {
    expect(found('ＲＩＧＨＴ　ＮＯＷ！', ['right now'])?.words).toEqual(['right now'])
    expect(found("i DON'T  TRUST you", ['don’t trust'])?.words).toEqual(['don’t trust'])
  })

  it('finds a Latin word only where it stands alone, also beside Chinese', () => {
    expect(found('I know nothing', ['now'])).toBeUndefined()
    expect(found('nowhere, know, now', ['now'])?.score).toBe(3)
    expect(found('我要now处理', ['now'])?.words).toEqual(['now'])
  })

  it('counts a word once, however often it is said', () => {
    expect(found('马上马上马上', ['马上'])?.score).toBe(found('马上', ['马上'])?.score)
  })

  it('does not count a short word inside a longer one again, but where it stands by itself', () => {
    expect(found('叫老板来', ['老板', '叫老板'])?.words).toEqual(['叫老板'])
    expect(found('叫老板，老板呢', ['老板', '叫老板'])?.words).toEqual(['叫老板', '老板'])
  })

  it('lets a longer word weigh more, and puts the best suggestion first', () => {
    const words: Partial<Record<CustomerTypeId, string[]>> = { denies: ['快点'], wantsNow: ['行还是不行'] }
    const ranked = recogniseTypes('快点，行还是不行', id => words[id] ?? [])
    expect(ranked.map(({ typeId }) => typeId)).toEqual(['wantsNow', 'denies'])
    expect(ranked[0]?.score).toBeGreaterThan(ranked[1]?.score ?? 0)
  })

  it('takes the words that the shop wrote instead of the built-in ones', () => {
    const own = ownBook([{ key: 'wantsNow', value: { subject: 'keywords', words: ['赶火车'] } }])
    expect(recogniseTypes('我要赶火车', typeKeywords(own))[0]?.typeId).toBe('wantsNow')
    expect(recogniseTypes('马上', typeKeywords(own))).toEqual([])
    expect(recogniseTypes('叫老板', typeKeywords(own))[0]?.typeId).toBe('distrusts')
  })
})

describe('key words of the shop’s own', () => {
  const codes = (words: readonly string[]) => wrongKeywords(words).map(({ code, field }) => [code, field])

  it.each(['的', '了', '我', '不', 'the', 'The', 'Ａ', 'a', 'x', '7', '？！', '…', '我们', '什麼'])(
    'may not be “%s”, which stands in every sentence',
    word => {
      expect(codes(['马上', word])).toEqual([['keyword-everywhere', 'value.words.1']])
    },
  )

  it('may not be empty, too long or there twice, each refused at its place', () => {
    const long = '一'.repeat(LONGEST_KEYWORD + 1)
    expect(codes(['', '马上', long, 'Boss', '马上', 'ｂｏｓｓ', ' '])).toEqual([
      ['required', 'value.words.0'],
      ['too-long', 'value.words.2'],
      ['keyword-twice', 'value.words.4'],
      ['keyword-twice', 'value.words.5'],
      ['required', 'value.words.6'],
    ])
    expect(codes([long.slice(1)])).toEqual([])
  })

  it('may be a telling word of one sign, a number or a picture', () => {
    expect(codes(['砸', '坑', '12315', '😡', '110', 'no way'])).toEqual([])
  })
})
