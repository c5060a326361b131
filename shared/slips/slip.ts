// The slip as HTML: a pure function of what it shows, its paper and its words. Preview, PDF and print all use it as it is.
import { issueType } from '../catalog/issueTypes'
import type { SlipSize } from '../catalog/slipSizes'
import { WISHES } from '../catalog/wishes'
import type { NearDay, SlipWords } from '../words/zh-CN/slip'
import { escapeHtml } from './escapeHtml'
import { hoursSentence } from './hoursSentence'
import { qrSvg } from './qrCode'
import { slipStyle } from './slipStyle'
import type { SlipItem, SlipView } from './slipView'

type Paper = SlipWords['paper']

/** `pageMm` comes from measuring the slip; any height will do for the measuring itself. */
export function slipHtml(view: SlipView, size: SlipSize, words: SlipWords, pageMm: number): string {
  const { paper } = words
  const parts = [customerCopy(view, paper), goodsCopy(view, paper)].filter(part => part !== '')
  return `<!doctype html>
<html lang="${escapeHtml(view.language)}"><head><meta charset="utf-8"><title>${escapeHtml(view.no)}</title>
<style>${slipStyle(size, view.language, pageMm)}</style></head>
<body>${parts.join('<div class="cut"></div>')}</body></html>`
}

function customerCopy(view: SlipView, words: Paper): string {
  const copy = view.customerCopy
  if (!copy) return ''
  const { shop } = view
  const contact = [
    fact(words.phone, shop.phone),
    fact(words.address, shop.address),
    hours(shop.week, words),
  ].join('')
  return `<section class="part customer">
<h1 class="middle">${escapeHtml(shop.name)}</h1>
${contact && `<dl>${contact}</dl>`}
<div class="rule"></div>
${head(words.customerCopy, view, words)}
<div class="code">${qrSvg(view.no)}<div class="beside">
<p>${escapeHtml(words.registered)}<br>${escapeHtml(words.moment(copy.registered.day, copy.registered.clock))}</p>
<p>${escapeHtml(words.keepThis)}</p></div></div>
${promise(copy.promise, words)}
<ul class="items">${copy.items.map(item => `<li>${itemName(item, words)}</li>`).join('')}</ul>
<dl class="facts">${fact(words.orderNo, view.orderNo)}${fact(words.problem, problem(view, words), 'middle')}${fact(words.yourWish, wish(view), 'middle')}</dl>
<div class="rule"></div>
${shop.terms && `<p>${escapeHtml(words.terms)}</p><p class="text">${escapeHtml(shop.terms)}</p>`}
<p class="thanks">${escapeHtml(words.thanks)}</p>
</section>`
}

function goodsCopy(view: SlipView, words: Paper): string {
  const copy = view.goodsCopy
  if (!copy) return ''
  const tail = copy.phoneTail
    ? `<div><p>${escapeHtml(words.phoneTail)}</p><p class="large">${escapeHtml(copy.phoneTail)}</p></div>`
    : ''
  const items = copy.items.map(item => {
    // Not said yet where it is kept: a line to write it on.
    const place = item.place
      ? fact(words.place, item.place, 'middle')
      : `<dt>${escapeHtml(words.place)}</dt><dd class="write"></dd>`
    return `<li>${itemName(item, words)}<dl>${place}</dl></li>`
  })
  const moment = words.moment(copy.takenIn.day, copy.takenIn.clock)
  const taken = copy.takenIn.by ? words.takenInBy(moment, copy.takenIn.by) : moment
  return `<section class="part goods">
${head(words.goodsCopy, view, words)}
<div class="code">${qrSvg(view.no)}<div class="beside">
<p class="middle">${escapeHtml(copy.customerName || words.noName)}</p>${tail}</div></div>
<div class="rule"></div>
<ul class="items">${items.join('')}</ul>
<dl class="facts">${fact(words.orderNo, view.orderNo)}${fact(words.problem, problem(view, words), 'middle')}${fact(words.wish, wish(view), 'middle')}${fact(words.takenIn, taken)}</dl>
</section>`
}

function head(part: string, view: SlipView, words: Paper): string {
  const stamp = view.isCopy ? `<span class="stamp">${escapeHtml(words.reprint)}</span>` : ''
  return `<header><p>${escapeHtml(words.caseNo)}</p><div class="marks"><span class="mark">${escapeHtml(part)}</span>${stamp}</div></header>
<p class="large">${escapeHtml(view.no)}</p>`
}

/** Bits that stay whole; lines break between them. */
function wholeBits(bits: readonly string[]): string {
  const spans = bits.map(
    bit => `<span class="bit">${escapeHtml(bit.trimEnd())}</span>${bit.endsWith(' ') ? ' ' : ''}`,
  )
  return spans.join('')
}

function hours(week: SlipView['shop']['week'], words: Paper): string {
  const bits = hoursSentence(week, words)
  return bits.length === 0 ? '' : `<dt>${escapeHtml(words.hours)}</dt><dd>${wholeBits(bits)}</dd>`
}

function promise(due: NonNullable<SlipView['customerCopy']>['promise'], words: Paper): string {
  if (!due) return ''
  const bits = words.answerBy(nearDay(due.daysAhead), due.day, due.clock)
  return `<div class="promise"><p>${escapeHtml(words.wePromise)}</p><p class="large">${wholeBits(bits)}</p>
<p>${escapeHtml(words.exactly(due.day, due.weekday, due.clock))}</p></div>`
}

function nearDay(daysAhead: number | null): NearDay {
  if (daysAhead === 0) return 'today'
  if (daysAhead === 1) return 'tomorrow'
  return daysAhead === 2 ? 'dayAfter' : null
}

function itemName(item: SlipItem, words: Paper): string {
  const spec = item.spec ? `<p>${escapeHtml(item.spec)}</p>` : ''
  return `<div class="item middle"><p>${escapeHtml(item.name)}</p><p>${escapeHtml(words.pieces(item.qty))}</p></div>${spec}`
}

/** One label and its value; nothing at all when there is no value. */
function fact(label: string, value: string, kind = ''): string {
  return value === '' ? '' : `<dt>${escapeHtml(label)}</dt><dd class="${kind}">${escapeHtml(value)}</dd>`
}

function problem(view: SlipView, words: Paper): string {
  const type = issueType(view.issueTypeId)
  const tags = (type.subTags ?? []).filter(tag => view.subTags.includes(tag.id))
  return words.problemIs(
    type.text[view.language],
    tags.map(tag => tag.text[view.language]),
  )
}

function wish(view: SlipView): string {
  return WISHES.find(entry => entry.id === view.wish)?.text[view.language] ?? ''
}
