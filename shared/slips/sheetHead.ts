// The head that every letter and report begins with: whose it is, which case, when.
import type { Language } from '../catalog/languages'
import type { SheetSize } from '../catalog/sheetSizes'
import { escapeHtml } from './escapeHtml'
import { qrSvg } from './qrCode'
import { sheetStyle } from './sheetStyle'

export type SheetHead = {
  readonly language: Language
  readonly no: string
  readonly isCopy: boolean
  readonly shop: { readonly name: string; readonly phone: string; readonly address: string }
}

type Words = { caseNo(no: string): string; phone(phone: string): string; readonly reprint: string }

const paragraph = (text: string, kind = '') =>
  text === '' ? '' : `<p${kind === '' ? '' : ` class="${kind}"`}>${escapeHtml(text)}</p>`

/** A whole page around the body, which is HTML already. */
export function sheetHtml(
  head: SheetHead,
  words: Words,
  size: SheetSize,
  title: string,
  body: string,
): string {
  const { shop } = head
  const stamp = head.isCopy ? `<p><span class="stamp">${escapeHtml(words.reprint)}</span></p>` : ''
  return `<!doctype html>
<html lang="${escapeHtml(head.language)}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>${sheetStyle(size, head.language)}</style></head>
<body><header><div>${paragraph(shop.name, 'shop')}${paragraph(shop.address)}${shop.phone === '' ? '' : paragraph(words.phone(shop.phone))}
${paragraph(words.caseNo(head.no))}${stamp}</div>${qrSvg(head.no)}</header>
<h1>${escapeHtml(title)}</h1>
${body}</body></html>`
}

export { paragraph }
