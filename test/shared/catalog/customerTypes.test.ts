// The knowledge of the eight kinds of customers: complete in every language, each its own, and fit to be said aloud.
import { describe, expect, it } from 'vitest'
import {
  CUSTOMER_TYPE_IDS,
  CUSTOMER_TYPES,
  customerType,
  customerTypeTexts,
} from '#shared/catalog/customerTypes'
import { LANGUAGES, type Language } from '#shared/catalog/languages'
import { typeScripts } from '#shared/catalog/scripts/typeScripts'
import { type LineText, lineKey, scriptTexts } from '#shared/catalog/scripts/types'
import { SCRIPT_VARIABLES } from '#shared/catalog/scriptVariables'
import { STAGE_IDS } from '#shared/catalog/stages'
import { wrongKeywords } from '#shared/domain/talk/keywords'
import { fillTemplate, GAP, readTemplate, type Variables } from '#shared/domain/talk/template'

const SCRIPTS = CUSTOMER_TYPE_IDS.map(id => typeScripts[id])

type Spoken = { readonly key: string; readonly language: Language; readonly text: LineText }
const SPOKEN: readonly Spoken[] = SCRIPTS.flatMap(script =>
  script.lines.flatMap(line =>
    LANGUAGES.map(language => {
      const text = script.texts[language][line.id] ?? { goal: '', say: '', dont: '' }
      return { key: lineKey(script, line), language, text }
    }),
  ),
)
const inLanguage = (language: Language) => SPOKEN.filter(spoken => spoken.language === language)

const twice = (texts: readonly string[]) => texts.filter((text, index) => texts.indexOf(text) !== index)

/** What a case always knows is there, everything else is not. */
const ONLY_CERTAIN = Object.fromEntries(
  SCRIPT_VARIABLES.map(variable => [variable.id, variable.maybe ? null : variable.example['zh-CN']]),
) as Variables

describe('the way through a talk', () => {
  it.each([
    ['denies', 5],
    ['distrusts', 5],
    ['talksOn', 5],
    ['wantsNow', 3],
    ['shiftsBlame', 3],
    ['letsOffSteam', 6],
    ['nitpicks', 0],
    ['makesTrouble', 0],
  ] as const)('of %s has %i steps, in their order from the first stage to the last', (id, count) => {
    const talk = STAGE_IDS.flatMap(stage => typeScripts[id].lines.filter(line => line.stage === stage))
    const steps = talk.flatMap(line => (line.step === undefined ? [] : [line.step]))
    expect(steps).toEqual(Array.from({ length: count }, (_, index) => index + 1))
  })

  it('has something to say to every kind of customer in every stage, on every channel', () => {
    const silent = SCRIPTS.flatMap(script =>
      STAGE_IDS.filter(
        stage => !script.lines.some(line => line.stage === stage && line.channels === undefined),
      ).map(stage => `${script.id} ${stage}`),
    )
    expect(silent).toEqual([])
  })

  it('stands under the id of its kind, each line under an id of its own', () => {
    expect(SCRIPTS.map(script => script.id)).toEqual(CUSTOMER_TYPE_IDS)
    expect(twice(SPOKEN.filter(({ language }) => language === 'en').map(({ key }) => key))).toEqual([])
  })
})

describe('the sentences', () => {
  it('are written in every language, without blanks at their ends', () => {
    const texts = [...SCRIPTS.flatMap(scriptTexts), ...customerTypeTexts]
    const bad = texts.flatMap(([key, text]) =>
      LANGUAGES.filter(language => text[language] === '' || text[language].trim() !== text[language]).map(
        language => `${key} ${language}`,
      ),
    )
    expect(bad).toEqual([])
  })

  it.each(LANGUAGES)('are said to one kind of customer only (%s)', language => {
    const lines = inLanguage(language)
    for (const part of ['goal', 'say', 'dont'] as const)
      expect(twice(lines.map(({ text }) => text[part])), part).toEqual([])
  })

  it.each(['zh-CN', 'zh-TW'] as const)('can be said in one breath (%s)', language => {
    const long = inLanguage(language).filter(
      ({ text }) => [...text.say].length > 90 || [...text.goal].length > 40 || [...text.dont].length > 40,
    )
    expect(long.map(({ key }) => key)).toEqual([])
    const short = inLanguage(language).filter(({ text }) => [...text.say].length < 20)
    expect(short.map(({ key }) => key)).toEqual([])
  })

  it('hold only variables that exist, and are whole when nothing but the certain facts is known', () => {
    for (const { key, language, text } of SPOKEN) {
      expect(readTemplate(text.say).ok, `${key} ${language}`).toBe(true)
      const said = fillTemplate(text.say, ONLY_CERTAIN)
      expect(said, `${key} ${language}`).not.toContain(GAP)
      expect(said, `${key} ${language}`).not.toMatch(/[{}[\]]|，，|，。|： ?，|\s{2}|\s[,.]|^[，、,.]/)
    }
  })

  it('name the same variables in both Chinese languages and in English, so that none says less', () => {
    const variables = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
    for (const { key, text } of inLanguage('zh-CN'))
      for (const language of ['zh-TW', 'en'] as const) {
        const other = inLanguage(language).find(spoken => spoken.key === key)
        expect(variables(other?.text.say ?? ''), `${key} ${language}`).toEqual(variables(text.say))
      }
  })

  it('are no phrases out of a drawer, no threats, no promises that nobody can keep', () => {
    const forbidden = [
      /深表歉意|不便|敬请谅解|敬請見諒|感谢您的理解|感謝您的理解|亲[，~]|尊敬的/,
      /报警|報警|警察|律师|律師|后果|後果|否则|否則|黑名单|黑名單|police|lawyer|or else/i,
      /保证|保證|绝对|絕對|百分之百|一定能|包您|guaranteed|absolutely|100 ?%/i,
      /规矩就是规矩|没办法|沒辦法|不归我|不歸我|nothing I can do|apologi[sz]e for any inconvenience/i,
    ]
    for (const { key, language, text } of SPOKEN)
      for (const phrase of forbidden) expect(text.say, `${key} ${language}`).not.toMatch(phrase)
  })

  it('never name what kind of customer somebody is', () => {
    const labels =
      /闹事|鬧事|找茬|找碴|挑刺|挑剔|差评师|无理|無理|啰嗦|囉嗦|推卸|脾气|脾氣|troublemaker|picky|unreasonable/i
    const names = CUSTOMER_TYPES.flatMap(({ name }) => Object.values(name))
    for (const { key, language, text } of SPOKEN) {
      expect(text.say, `${key} ${language}`).not.toMatch(labels)
      for (const name of names) expect(text.say, `${key} ${language}`).not.toContain(name)
    }
  })

  it('never say that he used it wrongly (R94)', () => {
    const blame = /用错|用錯|不当|不當|操作|没按|沒照|您自己|是您|misuse|used it|wrong way|your own/i
    for (const { key, text } of SPOKEN.filter(({ key }) => key.startsWith('shiftsBlame')))
      expect(text.say, key).not.toMatch(blame)
  })

  it('are in the signs of their language', () => {
    for (const { key, text } of inLanguage('zh-TW'))
      for (const part of Object.values(text))
        expect(part, key).not.toMatch(/[这们说还给谁处办单该样见让问题]/)
    for (const { key, text } of inLanguage('zh-CN'))
      for (const part of Object.values(text))
        expect(part, key).not.toMatch(/[這們說還給誰處辦單該樣見讓問題]/)
    for (const { key, text } of inLanguage('en'))
      for (const part of Object.values(text)) expect(part, key).not.toMatch(/\p{Script=Han}/u)
  })
})

describe('the entries', () => {
  it('stand in the order of their digit, the two reserves last', () => {
    expect(CUSTOMER_TYPES.map(type => type.id)).toEqual(CUSTOMER_TYPE_IDS)
    expect(CUSTOMER_TYPES.filter(type => type.isReserve).map(type => type.id)).toEqual([
      'nitpicks',
      'makesTrouble',
    ])
    expect(customerType('wantsNow').name.en).toBe('Wants it solved now')
  })

  it('have names that are short, and differ from each other in every language', () => {
    for (const language of LANGUAGES) {
      const names = CUSTOMER_TYPES.map(type => type.name[language])
      expect(twice(names)).toEqual([])
      for (const name of names) expect([...name].length).toBeLessThanOrEqual(language === 'en' ? 20 : 6)
    }
  })

  it('have no sign, example or hint twice', () => {
    for (const language of LANGUAGES)
      expect(twice(customerTypeTexts.map(([, text]) => text[language]))).toEqual([])
  })

  it('give each text a key of its own, with the parts that a shop may word anew', () => {
    expect(customerTypeTexts.slice(0, 4).map(([key]) => key)).toEqual([
      'denies-name',
      'denies-sign',
      'denies-example',
      'denies-hint',
    ])
    const keys = [...customerTypeTexts, ...SCRIPTS.flatMap(scriptTexts)].map(([key]) => key)
    expect(twice(keys)).toEqual([])
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9-]{1,50}$/)
  })

  it('come with key words that pass the shop’s own check, none of them under two kinds', () => {
    for (const type of CUSTOMER_TYPES) expect(wrongKeywords(type.keywords), type.id).toEqual([])
    expect(twice(CUSTOMER_TYPES.flatMap(type => type.keywords))).toEqual([])
  })
})
