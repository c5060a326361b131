// The slip's HTML: what it says, what it never says, and that nothing typed becomes markup.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#shared/catalog/languages'
import { SLIP_SIZES } from '#shared/catalog/slipSizes'
import { slipHtml } from '#shared/slips/slip'
import type { SlipView } from '#shared/slips/slipView'
import { slip as en } from '#shared/words/en/slip'
import { slip as zhCN } from '#shared/words/zh-CN/slip'
import { slip as zhTW } from '#shared/words/zh-TW/slip'
import { aLine, aPromise, aSlipCase, aSlipCustomer, aSlipView, PHONE, slipSettings } from './slipCase'

const words = { 'zh-CN': zhCN, 'zh-TW': zhTW, en }
const html = (view: SlipView) => slipHtml(view, SLIP_SIZES[0], words[view.language], 200)
/** What a reader sees: the tags and the style are gone. */
const read = (text: string) =>
  text
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<\/(p|h1|dd|li|div)>/g, '\n')
    .replace(/<[^>]*>/g, '')
const part = (text: string, name: 'customer' | 'goods') =>
  text.match(new RegExp(`<section class="part ${name}">.*?</section>`, 's'))?.[0]

describe('customer copy', () => {
  const copy = read(part(html(aSlipView()), 'customer') ?? '')

  it('says the shop, the number, the piece, the problem, the wish and the terms', () => {
    for (const text of [
      '青禾鞋服',
      '0571-88123456',
      '文三路 259 号',
      '周一至周五 09:30–20:30',
      'SH-261122-007',
      '轻跑运动鞋',
    ]) {
      expect(copy).toContain(text)
    }
    for (const text of [
      '雾白 38 码',
      '1 件',
      '质量问题（破损）',
      '换货',
      '请在 30 天内来取。',
      zhCN.paper.thanks,
    ]) {
      expect(copy).toContain(text)
    }
  })

  it('promises as people say it and gives the exact date below', () => {
    expect(copy).toContain('明天 15:20 前答复您')
    expect(copy).toContain('即 2026年11月23日（周一）15:20 前')
  })

  it('has a row for the order number where there is one, on both parts', () => {
    expect(copy).not.toContain(zhCN.paper.orderNo)
    const ordered = html(aSlipView({ record: aSlipCase({ orderNo: '261118-204518837201953' }) }))
    for (const name of ['customer', 'goods'] as const)
      expect(read(part(ordered, name) ?? '')).toMatch(/订单号\s*261118-204518837201953/)
  })

  it('shows neither the customer nor where the piece is kept', () => {
    for (const text of ['王秀英', '5678', 'A 架 3 层', '李敏']) expect(copy).not.toContain(text)
  })
})

describe('goods copy', () => {
  const copy = read(part(html(aSlipView()), 'goods') ?? '')

  it('says whose piece it is, where it is kept, and who took it in', () => {
    for (const text of [
      'SH-261122-007',
      '王秀英',
      '5678',
      '轻跑运动鞋',
      'A 架 3 层',
      '换货',
      '2026年11月22日 15:20，李敏',
    ]) {
      expect(copy).toContain(text)
    }
  })

  it('leaves a line to write on when nobody said where the piece is kept', () => {
    const record = aSlipCase({ lines: [aLine({ place: '' })] })
    expect(html(aSlipView({ record }))).toContain('<dd class="write"></dd>')
  })

  it('is printed for a customer who left neither name nor number', () => {
    const text = read(part(html(aSlipView({ customer: undefined })), 'goods') ?? '')
    expect(text).toContain('未留姓名')
    expect(text).not.toContain('手机尾号')
  })
})

describe('both parts', () => {
  it('stand one above the other with a cut line between them', () => {
    expect(html(aSlipView())).toMatch(/class="part customer".*class="cut".*class="part goods"/s)
  })

  it('need no cut line when there is only one', () => {
    expect(html(aSlipView({ parts: 'customer' }))).not.toContain('class="cut"')
    expect(html(aSlipView({ parts: 'goods' }))).not.toContain('class="cut"')
  })

  it('are each marked as a copy from the second print on', () => {
    expect(html(aSlipView())).not.toContain('class="stamp"')
    const again = html(aSlipView({ isCopy: true }))
    expect(again.match(/<span class="stamp">副本<\/span>/g)).toHaveLength(2)
  })

  it('name their paper: its width, and a height of their own', () => {
    for (const size of SLIP_SIZES) {
      const text = slipHtml(aSlipView(), size, zhCN, 213)
      expect(text).toContain(`@page { size: ${size.widthMm}mm 213mm; margin: 0 }`)
    }
  })

  it('hold no script, no link, no picture from elsewhere', () => {
    expect(html(aSlipView())).not.toMatch(/<script|<link|<img|<iframe|url\(|href=|on[a-z]+=/i)
  })

  it('hold no grey: a print head knows black and white', () => {
    const colours = html(aSlipView({ isCopy: true })).match(/#[0-9a-f]{3,8}\b(?!;)|rgba?\(|opacity/gi) ?? []
    expect(colours.filter(colour => !['#000', '#fff'].includes(colour))).toEqual([])
  })
})

describe('in every language', () => {
  it.each(LANGUAGES)('%s says everything, with nothing left undefined', language => {
    const text = read(html(aSlipView({ language, isCopy: true })))
    expect(text).not.toMatch(/undefined|null|NaN|\[object|=>/)
    expect(text).toContain(words[language].paper.customerCopy)
    expect(text).toContain(words[language].paper.reprint)
  })
})

describe('what never gets out', () => {
  it('holds nothing that is meant for us', () => {
    expect(html(aSlipView())).not.toContain('INNER-')
  })

  it('shows no whole telephone number of the customer', () => {
    expect(html(aSlipView())).not.toContain(PHONE)
    expect(html(aSlipView())).not.toContain('13900001111')
  })

  it('shows no price and no day of purchase', () => {
    expect(read(html(aSlipView()))).not.toMatch(/399|2026-11-01/)
  })

  it('whatever is written into notes, remarks, reasons and events', () => {
    const secret = fc.string({ minLength: 4, maxLength: 40 }).map(text => `§${text}§`)
    fc.assert(
      fc.property(secret, fc.constantFrom('both', 'customer', 'goods'), (inner, parts) => {
        const usual = aSlipCase()
        const record = {
          ...usual,
          note: inner,
          moveReason: inner,
          subTags: [inner],
          promises: [aPromise({ what: inner, note: inner })],
          reminders: usual.reminders.map(reminder => ({ ...reminder, title: inner })),
          events: usual.events.map(event => ({ ...event, text: inner, facts: { inner } })),
          lines: [
            aLine({ inspection: { at: usual.createdAt, by: usual.createdBy, ok: false, remark: inner } }),
          ],
        }
        const view = aSlipView({ record, customer: aSlipCustomer({ note: inner }), parts })
        expect(html(view)).not.toContain('§')
      }),
    )
  })
})

describe('texts that people type', () => {
  it('never become markup', () => {
    const evil = `<script>alert("1")</script><img src=x onerror='x'>&amp;`
    const record = aSlipCase({ no: evil, lines: [aLine({ itemName: evil, spec: evil, place: evil })] })
    const settings = slipSettings({ shopName: evil, phone: evil, address: evil, terms: evil })
    const text = html(
      aSlipView({ record, settings, customer: aSlipCustomer({ name: evil, phones: ['<b>1'] }) }),
    )
    expect(text).not.toMatch(/<script|<img|<b>/)
    expect(text).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;')
    expect(text).toContain('&amp;amp;')
  })

  it('leave the structure as it is, whatever they are', () => {
    const tags = (text: string) => text.match(/<[^>]*>/g)?.length
    const usual = tags(html(aSlipView()))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), typed => {
        const record = aSlipCase({ lines: [aLine({ itemName: typed, spec: typed, place: typed })] })
        const settings = slipSettings({ shopName: typed, terms: typed, address: typed, phone: typed })
        const view = aSlipView({ record, settings, customer: aSlipCustomer({ name: typed }) })
        expect(tags(html(view))).toBe(usual)
      }),
    )
  })

  it('are printed whole: fifty pieces with long names, long terms, emoji', () => {
    const name = `${'超长名称'.repeat(29)}👟尾`
    const terms = '条'.repeat(1000)
    const lines = Array.from({ length: 50 }, (_, place) => aLine({ itemName: `${name}${place}`, qty: 12 }))
    const text = html(aSlipView({ record: aSlipCase({ lines }), settings: slipSettings({ terms }) }))
    expect(text).toContain(terms)
    for (let place = 0; place < 50; place++) expect(text.split(`${name}${place}<`)).toHaveLength(3)
  })
})
