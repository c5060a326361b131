// The letter that declines a request: reasons, what it rests on, what we can do instead, and where to turn (R78, R79).

import { SHEET_SIZES } from '../catalog/sheetSizes'
import type { sheets } from '../words/zh-CN/sheets'
import { escapeHtml } from './escapeHtml'
import { safeName } from './fileName'
import type { Printable } from './printable'
import { paragraph, type SheetHead, sheetHtml } from './sheetHead'

/** Only what the customer may read: no inner note, no evidence in the clerk's words, no type. */
export type DeclineLetterView = SheetHead & {
  readonly customerName: string
  readonly items: string
  readonly registeredOn: string
  readonly declinedOn: string
  readonly wish: string
  readonly ground: string
  readonly policyText: string
  readonly source: string
  readonly alternatives: readonly string[]
  readonly clerk: string
  readonly manager: string
}

type Words = typeof sheets

export function declineLetterHtml(view: DeclineLetterView, words: Words): string {
  const { letter } = words
  const part = (title: string, body: string) => (body === '' ? '' : `<h2>${escapeHtml(title)}</h2>${body}`)
  const alternatives = view.alternatives.map(text => `<li>${escapeHtml(text)}</li>`).join('')
  const contact = [view.shop.phone, view.shop.address].filter(Boolean).join('，')
  const body = [
    paragraph(letter.dear(view.customerName)),
    paragraph(letter.thanks(view.registeredOn, view.items)),
    part(letter.asked, paragraph(view.wish)),
    part(letter.answer, paragraph(letter.answerIs(view.wish))),
    part(letter.why, paragraph(view.ground, 'text')),
    part(letter.basis, paragraph(view.policyText, 'text') + paragraph(view.source, 'quiet')),
    part(letter.instead, `<ul>${alternatives}</ul>`),
    part(letter.disagree, paragraph(letter.disagreeText(contact))),
    `<footer>${paragraph(letter.closing)}${paragraph(view.shop.name)}${paragraph(
      [letter.handledBy(view.clerk), letter.approvedBy(view.manager), words.day(view.declinedOn)].join('　'),
      'quiet',
    )}</footer>`,
  ].join('\n')
  return sheetHtml(view, words, SHEET_SIZES.a5, letter.title, body)
}

export function declineLetterPrintable(view: DeclineLetterView, words: Words): Printable {
  const { widthMm, heightMm } = SHEET_SIZES.a5
  return {
    widthMm,
    heightMm,
    html: () => declineLetterHtml(view, words),
    no: view.no,
    isCopy: view.isCopy,
    folder: words.folder,
    fileName: safeName(words.letter.fileName(view.no)),
  }
}
