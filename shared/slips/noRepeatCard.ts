// The no-repeat card on A6 (N4): for the colleague who takes over. It stays inside, and still nothing on it would hurt the customer.
import { SHEET_SIZES } from '../catalog/sheetSizes'
import type { NoRepeatFacts } from '../model/handOverViews'
import { escapeHtml } from './escapeHtml'
import { safeName } from './fileName'
import type { Printable } from './printable'
import { readBackSentence } from './readBackSentence'
import { cardSections, type Pen, readBackState } from './sayNoRepeat'
import { type PageHead, pageHtml, paragraph } from './sheetHead'

/** Small paper: tighter than a letter, and the sentence to read back stands out by its frame. */
const STYLE = `<style>body { font-size: 8pt; line-height: 1.4 } header { margin-bottom: 2mm; align-items: center }
header p { font-size: 8pt } .shop { font-size: 9pt } .qr { width: 17mm; height: 17mm; margin: -2.5mm -2.5mm -1.5mm 0 }
h1 { font-size: 11pt; margin-bottom: 1.2mm } dl { column-gap: 2.5mm; row-gap: .9mm } dt { font-weight: 600 }
dd p + p { margin-top: .3mm } .late { font-weight: 600 }
.say { margin-top: 2mm; border: .35mm solid #000; border-radius: 1mm; padding: 1.6mm 2mm; break-inside: avoid }
.say h2 { margin: 0 0 .4mm; font-size: 8pt } .say p { font-size: 8.8pt } .state { margin-top: 1.4mm; font-size: 7.5pt }</style>`

export type CardHead = Pick<PageHead, 'language' | 'isCopy'> & { readonly shopName: string }

/** Number, and by what he is called: the whole phone is in the case. */
function about({ no, customerName, phoneTail }: NoRepeatFacts): string {
  return [no, [customerName, phoneTail].filter(Boolean).join(' ')].filter(Boolean).join('　')
}

export function noRepeatCardHtml(facts: NoRepeatFacts, head: CardHead, pen: Pen): string {
  const { noRepeat, sheets } = pen.words
  const rows = cardSections(facts, pen, 'paper').map(({ id, lines }) => {
    const texts = lines.map(({ text, isLate }) => paragraph(text, isLate ? 'late' : '')).join('')
    return `<dt>${escapeHtml(noRepeat.sections[id])}</dt><dd>${texts}</dd>`
  })
  const body = `${STYLE}<dl>${rows.join('')}</dl>
<section class="say"><h2>${escapeHtml(noRepeat.readBack.title)}</h2>${paragraph(readBackSentence(facts, pen))}</section>
${paragraph(`${readBackState(facts, pen)}　□ ${noRepeat.confirm}`, 'state')}`
  const { language, isCopy, shopName } = head
  const shop = { name: shopName, phone: '', address: '' }
  const page: PageHead = { language, isCopy, shop, about: about(facts), code: facts.no }
  return pageHtml(page, sheets, SHEET_SIZES.a6, `${noRepeat.title}　${noRepeat.inner}`, body)
}

export function noRepeatCardPrintable(facts: NoRepeatFacts, head: CardHead, pen: Pen): Printable {
  const { widthMm, heightMm } = SHEET_SIZES.a6
  const { paper } = pen.words.handOver
  return {
    widthMm,
    heightMm,
    html: () => noRepeatCardHtml(facts, head, pen),
    no: facts.no,
    isCopy: head.isCopy,
    folder: paper.cardFolder,
    fileName: safeName(paper.card(facts.no)),
  }
}
