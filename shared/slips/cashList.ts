// The money of one day on cut paper: sums by method, every payment, and what is still to be paid (R130). For the shop's own files.
import type { Language } from '../catalog/languages'
import { directionOf, MONEY_KINDS, MONEY_METHODS } from '../catalog/moneyKinds'
import { SHEET_SIZES } from '../catalog/sheetSizes'
import { exactYuan } from '../model/money'
import type { CashDayView, CashRow } from '../model/settlementViews'
import { clockOf, dayOf, msOf } from '../time/zone'
import type { Words } from '../words/words'
import { escapeHtml } from './escapeHtml'
import { safeName } from './fileName'
import type { Printable } from './printable'
import { type PageHead, pageHtml, paragraph } from './sheetHead'

export type CashListHead = Pick<PageHead, 'language' | 'shop'> & { readonly timeZone: string }

type Cell = { readonly text: string; readonly kind?: 'number' | 'crossed' }

const cell = ({ text, kind }: Cell, tag: 'td' | 'th') =>
  `<${tag}${kind === undefined ? '' : ` class="${kind}"`}>${escapeHtml(text)}</${tag}>`
const row = (cells: readonly Cell[], tag: 'td' | 'th' = 'td') =>
  `<tr>${cells.map(one => cell(one, tag)).join('')}</tr>`

function table(head: readonly Cell[], rows: readonly (readonly Cell[])[], foot?: readonly Cell[]): string {
  const sum = foot === undefined ? '' : `<tfoot>${row(foot, 'th')}</tfoot>`
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map(cells => row(cells)).join('')}</tbody>${sum}</table>`
}

/** Of the lists of payments, in per cent, so that they stand under each other. */
const WIDTHS = [9, 17, 25, 16, 14, 11, 8]

function payments(head: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
  const columns = WIDTHS.map(width => `<col style="width: ${width}%">`).join('')
  return table(head, rows).replace('<table>', `<table class="cash"><colgroup>${columns}</colgroup>`)
}

const numbered = (text: string): Cell => ({ text, kind: 'number' })
const plain = (text: string): Cell => ({ text })

/** What every table of the page is written with. */
type Pen = { readonly words: Words; readonly language: Language; readonly timeZone: string }

const kindOf = ({ money }: CashRow, { language }: Pen) =>
  MONEY_KINDS.find(({ id }) => id === money.kind)?.text[language] ?? ''
const methodOf = (method: string, { language }: Pen) =>
  MONEY_METHODS.find(({ id }) => id === method)?.text[language] ?? ''
const whoOf = ({ customerName, item }: CashRow) => [customerName, item].filter(Boolean).join(' · ')

function totals(view: CashDayView, pen: Pen): string {
  const { cash } = pen.words
  const rows = view.totals.map(({ method, outFen, inFen, rows: count }) => [
    plain(methodOf(method, pen)),
    numbered(exactYuan(outFen)),
    numbered(exactYuan(inFen)),
    numbered(String(count)),
  ])
  const head = [plain(cash.method), numbered(cash.out), numbered(cash.in), numbered(cash.count)]
  const sum = [
    plain(cash.paper.sum),
    numbered(exactYuan(view.outFen)),
    numbered(exactYuan(view.inFen)),
    numbered(''),
  ]
  const worth = view.totals.some(({ method }) => method === 'goods') ? paragraph(cash.worth, 'quiet') : ''
  return table(head, rows, sum) + worth
}

function paid(title: string, rows: readonly CashRow[], pen: Pen): string {
  const { paper } = pen.words.cash
  if (rows.length === 0) return `<h2>${escapeHtml(title)}</h2>${paragraph(paper.nothing)}`
  const cells = rows.map(one => {
    const { money } = one
    const isVoid = money.state === 'void'
    return [
      plain(clockOf(msOf(money.paidAt ?? money.requestedAt), pen.timeZone)),
      plain(one.caseNo),
      plain(whoOf(one)),
      plain(isVoid ? `${kindOf(one, pen)} · ${paper.void}` : kindOf(one, pen)),
      plain(methodOf(money.method, pen)),
      { text: exactYuan(money.amountFen), kind: isVoid ? 'crossed' : 'number' } as const,
      plain(one.byName),
    ]
  })
  const head = [
    plain(paper.time),
    plain(paper.no),
    plain(paper.who),
    plain(paper.kind),
    plain(paper.method),
    numbered(paper.amount),
    plain(paper.by),
  ]
  return `<h2>${escapeHtml(title)}</h2>${payments(head, cells)}`
}

function open(rows: readonly CashRow[], pen: Pen): string {
  const { cash, sheets } = pen.words
  const title = `<h2>${escapeHtml(cash.toPay)}</h2>`
  if (rows.length === 0) return title + paragraph(cash.paper.nothing)
  const { paper } = cash
  const cells = rows.map(one => [
    plain(sheets.shortDay(dayOf(msOf(one.money.requestedAt), pen.timeZone))),
    plain(one.caseNo),
    plain(whoOf(one)),
    plain(kindOf(one, pen)),
    plain(methodOf(one.money.method, pen)),
    numbered(exactYuan(one.money.amountFen)),
    plain(one.byName),
  ])
  const head = [
    plain(paper.since),
    plain(paper.no),
    plain(paper.who),
    plain(paper.kind),
    plain(paper.method),
    numbered(paper.amount),
    plain(paper.by),
  ]
  return title + payments(head, cells)
}

export function cashListHtml(view: CashDayView, head: CashListHead, words: Words): string {
  const { paper, out, in: taken } = words.cash
  const { language, timeZone, shop } = head
  const pen: Pen = { words, language, timeZone }
  const now = msOf(view.now)
  const moment = words.sheets.moment(dayOf(now, timeZone), clockOf(now, timeZone))
  const of = (direction: 'out' | 'in') => view.rows.filter(({ money }) => directionOf(money) === direction)
  const signs = [paper.signCashier, paper.signManager].map(text => paragraph(text)).join('')
  const body = [
    totals(view, pen),
    paid(out, of('out'), pen),
    paid(taken, of('in'), pen),
    open(view.toPay, pen),
    `<footer><div class="signs">${signs}</div></footer>`,
  ].join('\n')
  const page: PageHead = { language, shop, isCopy: false, about: paper.printedAt(moment), code: '' }
  return pageHtml(page, words.sheets, SHEET_SIZES.a4, paper.title(words.sheets.day(view.day)), body)
}

export function cashListPrintable(view: CashDayView, head: CashListHead, words: Words): Printable {
  const { widthMm, heightMm } = SHEET_SIZES.a4
  const { paper } = words.cash
  return {
    widthMm,
    heightMm,
    html: () => cashListHtml(view, head, words),
    no: view.day,
    isCopy: false,
    folder: paper.folder,
    fileName: safeName(paper.fileName(view.day)),
  }
}
