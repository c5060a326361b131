// Every text of the shop's knowledge: whole in each language, found by its own key, and readable as a template.
import { describe, expect, it } from 'vitest'
import { builtInTextList } from '#shared/catalog/knowledge/builtInTexts'
import { LANGUAGES } from '#shared/catalog/languages'
import { SCRIPT_VARIABLES } from '#shared/catalog/scriptVariables'
import { fillTemplate, GAP, readTemplate } from '#shared/domain/talk/template'
import { EXAMPLES, someUnknown } from '../domain/talk/examples'

const HAN = /\p{Script=Han}/u
/** Everyday characters that are written otherwise on the other side of the strait. */
const TRADITIONAL = /[們個這說對嗎為麼還過沒來時讓問題會給錢買賣開關見貨運費單謝誰東實點錯處換裝]/u
const SIMPLIFIED = /[们个这说对吗为么还过没来时让问题会给钱买卖开关见货运费单谢谁东实点错处换装]/u

const offending = (wrong: (text: string, language: (typeof LANGUAGES)[number]) => boolean) =>
  builtInTextList.flatMap(([key, text]) =>
    LANGUAGES.filter(language => wrong(text[language], language)).map(language => `${language} ${key}`),
  )

describe('the texts that come with the app', () => {
  it('are there: nothing below would fail on an empty list', () => {
    expect(builtInTextList.length).toBeGreaterThan(500)
  })
  it('have keys of their own, short enough to be kept in the book', () => {
    const keys = builtInTextList.map(([key]) => key)
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
    expect(keys.filter(key => !/^[A-Za-z0-9-]{1,50}$/.test(key))).toEqual([])
  })
  it('exist in every language, without blanks at the ends', () => {
    expect(offending(text => text === '' || text !== text.trim())).toEqual([])
  })
  it('are written in the language they are for', () => {
    expect(offending((text, language) => HAN.test(text) !== language.startsWith('zh'))).toEqual([])
    expect(offending((text, language) => language === 'zh-CN' && TRADITIONAL.test(text))).toEqual([])
    expect(offending((text, language) => language === 'zh-TW' && SIMPLIFIED.test(text))).toEqual([])
  })
  it('can all be read as templates with known variables', () => {
    expect(offending(text => !readTemplate(text).ok)).toEqual([])
  })
  it('read well whatever is known of the case: no sign is left, nothing has to be filled in by hand', () => {
    const unread = offending((text, language) =>
      [EXAMPLES[language], ...someUnknown(language)].some(variables => {
        const filled = fillTemplate(text, variables)
        return filled === '' || /[[\]{}]/.test(filled) || filled.includes(GAP)
      }),
    )
    expect(unread).toEqual([])
  })
  it('use the same variables in every language', () => {
    const used = (text: string) => SCRIPT_VARIABLES.map(({ id }) => id).filter(id => text.includes(`{${id}}`))
    const differ = builtInTextList.filter(
      ([, text]) => new Set(LANGUAGES.map(language => used(text[language]).join())).size > 1,
    )
    expect(differ.map(([key]) => key)).toEqual([])
  })
})
