// Sentences with gaps: how they are read, what is wrong with them, how they are filled.
import { describe, expect, it } from 'vitest'
import { fillTemplate, GAP, readTemplate } from '#shared/domain/talk/template'
import { EXAMPLES } from './examples'

const KNOWN = EXAMPLES['zh-CN']
const fill = (text: string, unknown: object = {}) => fillTemplate(text, { ...KNOWN, ...unknown })

describe('a template', () => {
  it('is read as text, variables, and parts that may be left out', () => {
    expect(readTemplate('[{customer}，]您好')).toEqual({
      ok: true,
      parts: [
        {
          kind: 'maybe',
          parts: [
            { kind: 'variable', name: 'customer' },
            { kind: 'text', text: '，' },
          ],
        },
        { kind: 'text', text: '您好' },
      ],
    })
  })
  it('takes a variable by the name that the clerk sees, in any language', () => {
    expect(fill('{称呼}、{稱呼}、{ Name }、{customer}')).toBe('王姐、王姐、王姐、王姐')
  })
  it.each([
    ['{price} 元', { code: 'unknown-variable', name: 'price' }],
    ['{} 元', { code: 'unknown-variable', name: '' }],
    ['{customer 您好', { code: 'unclosed', name: '{' }],
    ['{cus[tomer}', { code: 'unclosed', name: '{' }],
    ['customer} 您好', { code: 'unclosed', name: '}' }],
    ['[{customer}，您好', { code: 'unclosed', name: '[' }],
    ['您好]', { code: 'unclosed', name: ']' }],
    ['[您[好]]', { code: 'unclosed', name: '[' }],
  ])('%s says what is wrong with it', (text, wrong) => {
    expect(readTemplate(text)).toEqual({ ok: false, ...wrong })
  })
})

describe('filling', () => {
  it('says a part in brackets when all of it is known', () => {
    expect(fill('[{customer}，]您好，[最晚{promise}]我回您')).toBe('王姐，您好，最晚明天 15:20我回您')
  })
  it('leaves a part in brackets out when one thing in it is unknown', () => {
    expect(fill('[{customer}，{promise}，]您好', { promise: null })).toBe('您好')
  })
  it('leaves a gap to fill by hand for what is unknown elsewhere', () => {
    expect(fill('{promise}前回您', { promise: null })).toBe(`${GAP}前回您`)
  })
  it('keeps a sentence that cannot be read as it stands', () => {
    expect(fill('{price} 元')).toBe('{price} 元')
  })
  it('does not read what is filled in: a name may hold any sign', () => {
    expect(fill('{customer}您好', { customer: '[{item}]' })).toBe('[{item}]您好')
  })
})
