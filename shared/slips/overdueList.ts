// Everything that is late on cut paper (R113, R117): to be called through from top to bottom, with a box to tick by pen.
import { SHEET_SIZES } from '../catalog/sheetSizes'
import type { OverdueRow, OverdueView } from '../model/promiseViews'
import { clockOf, dayOf, msOf } from '../time/zone'
import { sayAge, sayMoment } from '../words/sayTime'
import type { Words } from '../words/words'
import { escapeHtml } from './escapeHtml'
import { safeName } from './fileName'
import type { Printable } from './printable'
import { type PageHead, pageHtml, paragraph } from './sheetHead'
import { whoMoves, whyLate } from './whyLate'

type OverdueListHead = Pick<PageHead, 'language' | 'shop'> & {
  readonly timeZone: string
  /** Whose list it is; empty for everybody's. */
  readonly keeperName: string
}

/** Two lines of a cell: what counts, and below it what is good to know. */
function cell(main: string, small = '', kind = ''): string {
  const below = small === '' ? '' : `<span class="small">${escapeHtml(small)}</span>`
  return `<td${kind === '' ? '' : ` class="${kind}"`}>${escapeHtml(main)}${below}</td>`
}

const STYLE = `<style>
table { table-layout: fixed } th, td { padding: .7mm 1.2mm } td { font-size: 9pt; line-height: 1.35 }
td:first-child { white-space: normal } .small { display: block; font-size: 7.5pt; font-weight: 400 } .late { font-weight: 600 }
.box { text-align: center; font-size: 13pt; line-height: 1 } .sum { font-size: 8.5pt }
</style>`

/** In per cent. */
const WIDTHS = [14, 15, 22, 34, 9, 6]

/** It is our own move, as a rule: only what is otherwise needs a line. */
const isOurs = ({ move, moveReason }: OverdueRow): boolean => move === 'us' && moveReason === ''

function table(view: OverdueView, { language, timeZone }: OverdueListHead, words: Words): string {
  const { promises } = words
  const { paper } = promises.overdue
  const now = msOf(view.now)
  const titles = [paper.late, paper.customer, paper.about, paper.why, paper.keeper, paper.done]
  const head = titles.map(title => `<th>${escapeHtml(title)}</th>`).join('')
  const columns = WIDTHS.map(width => `<col style="width: ${width}%">`).join('')
  const rows = view.rows.map(row => {
    const { customer, keeper } = row
    const cells = [
      cell(sayAge(words, row.since, now), sayMoment(words, row.since, now, timeZone), 'late'),
      cell(customer?.name || promises.noName, customer?.phone || promises.noPhone),
      cell(row.no, row.item),
      cell(whyLate(row, words, language), isOurs(row) ? '' : whoMoves(row, words, language)),
      cell(keeper.isHere ? keeper.name : promises.left(keeper.name)),
      cell('□', '', 'box'),
    ]
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function overdueListHtml(view: OverdueView, head: OverdueListHead, words: Words): string {
  const { paper } = words.promises.overdue
  const { language, shop, timeZone, keeperName } = head
  const now = msOf(view.now)
  const moment = words.sheets.moment(dayOf(now, timeZone), clockOf(now, timeZone))
  const about = [keeperName === '' ? '' : paper.of(keeperName), paper.printedAt(moment)]
  const body =
    view.rows.length === 0
      ? paragraph(paper.nothing)
      : [STYLE, paragraph(paper.sum(view.rows.length), 'sum'), table(view, head, words)].join('\n')
  const page: PageHead = { language, shop, isCopy: false, about: about.filter(Boolean).join(' · '), code: '' }
  return pageHtml(page, words.sheets, SHEET_SIZES.a4, paper.title, body)
}

export function overdueListPrintable(view: OverdueView, head: OverdueListHead, words: Words): Printable {
  const { widthMm, heightMm } = SHEET_SIZES.a4
  const { paper } = words.promises.overdue
  const day = dayOf(msOf(view.now), head.timeZone)
  return {
    widthMm,
    heightMm,
    html: () => overdueListHtml(view, head, words),
    no: day,
    isCopy: false,
    folder: paper.folder,
    fileName: safeName(paper.fileName(day)),
  }
}
