// The shop's wording beside the original: language by language, gone when it is the original again, told when that was improved.
import { describe, expect, it } from 'vitest'
import { builtInTexts } from '#shared/catalog/knowledge/builtInTexts'
import { withIds, withLabels } from '#shared/domain/knowledge/named'
import { improvedSince, withWording } from '#shared/domain/knowledge/ownText'

const KEY = 'denies-understand-say'
const original = builtInTexts.get(KEY)?.['zh-CN'] ?? ''

describe('a wording', () => {
  it('is kept for its language, with the original of that day', () => {
    expect(withWording(null, KEY, 'zh-CN', '您坐。')).toEqual({
      subject: 'text',
      texts: { 'zh-CN': '您坐。' },
      basedOn: { 'zh-CN': original },
    })
  })
  it('that is the original, or nothing, is none', () => {
    const own = withWording(null, KEY, 'zh-CN', '您坐。')
    expect(withWording(own, KEY, 'zh-CN', original)).toBeNull()
    expect(withWording(own, KEY, 'zh-CN', '')).toBeNull()
  })
  it('in one language leaves the others alone', () => {
    const own = withWording(withWording(null, KEY, 'zh-CN', '您坐。'), KEY, 'en', 'Do sit down.')
    expect(withWording(own, KEY, 'en', '')?.texts).toEqual({ 'zh-CN': '您坐。' })
  })
})

describe('an original that a new version improved', () => {
  const old = { subject: 'text', texts: { 'zh-CN': '您坐。' }, basedOn: { 'zh-CN': '旧的那句' } } as const
  it('is noticed where the shop has its own wording', () => {
    expect(improvedSince(old, KEY)).toEqual(['zh-CN'])
  })
  it('is settled by keeping the shop’s own once more', () => {
    const kept = withWording(old, KEY, 'zh-CN', '您坐。')
    expect(kept?.texts['zh-CN']).toBe('您坐。')
    expect(kept && improvedSince(kept, KEY)).toEqual([])
  })
  it('is no news for a wording whose original is unknown', () => {
    expect(improvedSince({ ...old, basedOn: {} }, KEY)).toEqual([])
  })
})

it('variables are read by name and kept by id, in any language', () => {
  expect(withLabels('[{customer}，]{item}', 'zh-CN')).toBe('[{称呼}，]{货品}')
  expect(withIds('[{称呼}，]{piece}')).toBe('[{customer}，]{item}')
  expect(withIds('{谁知道}')).toBe('{谁知道}')
})
