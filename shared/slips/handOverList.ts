// The list of a shift that is handed over (R120): which cases, what was promised, what comes next, and room to tick. It stays inside.
import { issueType } from '../catalog/issueTypes'
import { SHEET_SIZES } from '../catalog/sheetSizes'
import type { HandOverItemView, HandOverView } from '../model/handOverViews'
import { escapeHtml } from './escapeHtml'
import { safeName } from './fileName'
import type { Printable } from './printable'
import { nextStep, type Pen } from './sayNoRepeat'
import { type PageHead, pageHtml, paragraph } from './sheetHead'

export type HandOverHead = Pick<PageHead, 'language' | 'shop'> & {
  /** The shop's day, for the file's name. */
  readonly day: string
}

const cell = (lines: readonly string[], kind = '') =>
  `<td${kind === '' ? '' : ` class="${kind}"`}>${lines.map(line => paragraph(line)).join('')}</td>`

function row({ card, note, noRepeat }: HandOverItemView, at: number, pen: Pen): string {
  const { handOver } = pen.words
  const { customer } = card
  const who = customer === null ? '' : [customer.name, customer.tail].filter(Boolean).join(' ')
  const problem = `${card.item} · ${issueType(card.issueTypeId).text[pen.language]}`
  const due = card.dueAt === null ? pen.words.noRepeat.noPromise : pen.moment(card.dueAt)
  const next = [
    ...(noRepeat === null ? [] : [nextStep(noRepeat, pen)]),
    ...(note === '' ? [] : [handOver.caseNote(note)]),
  ]
  return `<tr>${cell([String(at + 1)])}${cell([card.no], 'no')}${cell([who, problem])}${cell([due])}${cell(next)}${cell([handOver.paper.box], 'box')}</tr>`
}

/** What still waits to be accepted; what has its answer needs no paper. */
const waiting = ({ items }: HandOverView) => items.filter(({ state }) => state === 'open')

function table(view: HandOverView, pen: Pen): string {
  const { paper } = pen.words.handOver
  const items = waiting(view)
  if (items.length === 0) return paragraph(paper.none)
  const head = [paper.number, paper.caseNo, paper.who, paper.due, paper.next, paper.state]
    .map(title => `<th>${escapeHtml(title)}</th>`)
    .join('')
  const rows = items.map((item, at) => row(item, at, pen)).join('')
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>${paragraph(paper.total(items.length), 'total')}`
}

const STYLE = `<style>.no { white-space: nowrap } .box { font-size: 13pt; line-height: 1; text-align: center }
.total { margin-top: 2mm; font-weight: 600 } th { white-space: nowrap } th:nth-child(3) { width: 33% } th:nth-child(4) { width: 15% }
.shift { border: .35mm solid #000; border-radius: 1mm; padding: 2mm 3mm; margin: 1mm 0 3mm } .shift h2 { margin-top: 0 }</style>`

export function handOverListHtml(view: HandOverView, head: HandOverHead, pen: Pen): string {
  const { handOver, sheets } = pen.words
  const { paper } = handOver
  const note =
    view.note === ''
      ? ''
      : `<section class="shift"><h2>${escapeHtml(paper.note)}</h2>${paragraph(view.note, 'text')}</section>`
  const signs = [paper.signFrom, paper.signTo].map(text => paragraph(text)).join('')
  const body = [
    STYLE,
    `<p><span class="stamp">${escapeHtml(paper.inner)}</span></p>`,
    note,
    table(view, pen),
    `<footer><div class="signs">${signs}</div></footer>`,
  ].join('\n')
  const about = paper.about(view.fromName, view.toName || handOver.anyone, pen.moment(view.at))
  const page: PageHead = { language: head.language, shop: head.shop, isCopy: false, about, code: '' }
  return pageHtml(page, sheets, SHEET_SIZES.a4, paper.title, body)
}

export function handOverListPrintable(view: HandOverView, head: HandOverHead, pen: Pen): Printable {
  const { widthMm, heightMm } = SHEET_SIZES.a4
  const { paper } = pen.words.handOver
  return {
    widthMm,
    heightMm,
    html: () => handOverListHtml(view, head, pen),
    no: head.day,
    isCopy: false,
    folder: paper.folder,
    fileName: safeName(paper.fileName(head.day, view.fromName)),
  }
}
