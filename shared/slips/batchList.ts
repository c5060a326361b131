// The list that travels to the supplier with his pieces (R112): what is in the parcel, what is wrong, room for his answer. It goes out of the house: no customer stands on it.
import type { Language } from '../catalog/languages'
import { SHEET_SIZES } from '../catalog/sheetSizes'
import { SUPPLIER_ANSWERS } from '../catalog/thirdParties'
import type { Words } from '../words/words'
import { escapeHtml } from './escapeHtml'
import { safeName } from './fileName'
import type { Printable } from './printable'
import { type PageHead, pageHtml, paragraph } from './sheetHead'

export type BatchListView = {
  readonly language: Language
  readonly shop: PageHead['shop']
  readonly isCopy: boolean
  readonly no: string
  readonly supplier: { readonly name: string; readonly phone: string }
  /** Days, or null for a batch that has not left yet. */
  readonly sentOn: string | null
  readonly expectedOn: string | null
  /** By whom it goes; empty when nobody wrote it. */
  readonly way: string
  readonly note: string
  readonly pieces: readonly {
    readonly caseNo: string
    readonly item: string
    readonly qty: number
    readonly fault: string
  }[]
}

const cell = (text: string, kind = '') =>
  `<td${kind === '' ? '' : ` class="${kind}"`}>${escapeHtml(text)}</td>`

function facts(view: BatchListView, { third, sheets }: Words): string {
  const { paper } = third
  const day = (on: string | null) => (on === null ? '' : sheets.day(on))
  const rows: readonly (readonly [string, string])[] = [
    [paper.to, [view.supplier.name, view.supplier.phone].filter(Boolean).join('　')],
    [paper.sentOn, day(view.sentOn)],
    [paper.expectedOn, day(view.expectedOn)],
    [paper.way, view.way],
    [paper.note, view.note],
  ]
  const known = rows.filter(([, value]) => value !== '')
  return `<dl>${known.map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`
}

/** Each answer with a box to tick by pen. */
const boxes = (language: Language) =>
  SUPPLIER_ANSWERS.map(({ text }) => `<span class="box">□ ${escapeHtml(text[language])}</span>`).join(' ')

function table({ pieces, language }: BatchListView, { third }: Words): string {
  const { paper } = third
  const head = [paper.number, paper.caseNo, paper.item, paper.qty, paper.fault, paper.wish]
    .map(title => `<th>${escapeHtml(title)}</th>`)
    .join('')
  const rows = pieces.map(
    ({ caseNo, item, qty, fault }, at) =>
      `<tr>${cell(String(at + 1))}${cell(caseNo, 'no')}${cell(item)}${cell(String(qty))}${cell(fault, 'text')}<td>${boxes(language)}</td></tr>`,
  )
  const total = pieces.reduce((sum, { qty }) => sum + qty, 0)
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>
${paragraph(paper.total(total), 'total')}`
}

const STYLE = `<style>.no, .box { white-space: nowrap } .box { display: inline-block; margin-inline-end: 2mm }
.total { margin-top: 2mm; font-weight: 600 } dl { margin-bottom: 3mm } th { white-space: nowrap }
th:nth-child(3) { width: 24% } th:nth-child(5) { width: 26% }</style>`

export function batchListHtml(view: BatchListView, words: Words): string {
  const { paper } = words.third
  const signs = [paper.signUs, paper.signThem].map(text => paragraph(text)).join('')
  const body = [
    STYLE,
    facts(view, words),
    table(view, words),
    `<footer><div class="signs">${signs}</div></footer>`,
  ].join('\n')
  const { language, shop, isCopy, no } = view
  const head: PageHead = { language, shop, isCopy, about: paper.no(no), code: no }
  return pageHtml(head, words.sheets, SHEET_SIZES.a4, paper.title, body)
}

export function batchListPrintable(view: BatchListView, words: Words): Printable {
  const { widthMm, heightMm } = SHEET_SIZES.a4
  const { paper } = words.third
  return {
    widthMm,
    heightMm,
    html: () => batchListHtml(view, words),
    no: view.no,
    isCopy: view.isCopy,
    folder: paper.folder,
    fileName: safeName(paper.fileName(view.no)),
  }
}
