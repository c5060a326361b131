// Every text exists in every language, says something, and uses what it is given.
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#shared/catalog/languages'
import { UNAVAILABLE_CODES } from '#shared/contract/errors'
import { REFUSAL_CODES } from '#shared/model/refusal'
import { STORE_NOTICE_CODES, STORE_PROBLEM_CODES } from '#shared/model/store'
import { errorsByField, sayError } from '#shared/words/sayError'
import { wordsOf } from '#shared/words/words'

type Leaf = { readonly path: string; readonly value: unknown }

function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  return Object.entries(value).flatMap(([key, part]) => leaves(part, `${path}.${key}`))
}

const HAN = /\p{Script=Han}/u
const said = (leaf: Leaf) => (typeof leaf.value === 'string' ? leaf.value : String(leaf.value))
const names = (language: (typeof LANGUAGES)[number]) => leaves(wordsOf(language)).map(leaf => leaf.path)

describe.each(LANGUAGES)('the words of %s', language => {
  const words = wordsOf(language)

  it('has the very same texts as simplified Chinese', () => {
    expect(names(language).sort()).toEqual(names('zh-CN').sort())
  })
  it('leaves no text empty', () => {
    expect(leaves(words).filter(leaf => leaf.value === '' || leaf.value === undefined)).toEqual([])
  })
  it('takes facts where simplified Chinese takes them', () => {
    const own = leaves(words).filter(leaf => typeof leaf.value === 'function')
    const takers = new Map(leaves(wordsOf('zh-CN')).map(leaf => [leaf.path, typeof leaf.value]))
    // A sentence about a fact may do without it in one language, but a called text must be callable in all.
    expect(
      own.filter(leaf => takers.get(leaf.path) === 'string' && !leaf.path.includes('.refused.')),
    ).toEqual([])
  })
  it('has a sentence for every way to fail', () => {
    const sentences = [
      ...REFUSAL_CODES.map(code => sayError(words, { kind: 'refused', refusal: { code }, more: [] })),
      ...UNAVAILABLE_CODES.map(what => sayError(words, { kind: 'unavailable', what })),
      ...STORE_PROBLEM_CODES.map(code =>
        sayError(words, { kind: 'store-failed', problem: { code, params: {} } }),
      ),
      sayError(words, { kind: 'unexpected', id: 'A1F3' }),
    ]
    for (const sentence of sentences) expect(sentence).toMatch(/^(?!.*undefined).{2,}$/)
    expect(sentences.at(-1)).toContain('#A1F3')
    expect(Object.keys(words.store.notices).sort()).toEqual([...STORE_NOTICE_CODES].sort())
  })
})

it('leaves no Chinese in English', () => {
  expect(leaves(wordsOf('en')).filter(leaf => HAN.test(said(leaf)))).toEqual([])
})

it('says the facts of a refusal', () => {
  const words = wordsOf('zh-CN')
  const refusal = { code: 'too-long', params: { max: 60 }, field: 'name' } as const
  expect(sayError(words, { kind: 'refused', refusal, more: [] })).toContain('60')
})

it('gives each field its own first sentence', () => {
  const words = wordsOf('zh-CN')
  const found = errorsByField(words, {
    kind: 'refused',
    refusal: { code: 'required', field: 'lines.0.itemName' },
    more: [{ code: 'phone-unreadable', field: 'customer.phone' }, { code: 'told-missing' }],
  })
  expect(Object.keys(found)).toEqual(['lines.0.itemName', 'customer.phone', ''])
})
