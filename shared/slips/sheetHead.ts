// The head that every letter, report and list begins with: whose it is, and which case, batch or day it is about.
import type { Language } from '../catalog/languages'
import type { SheetSize } from '../catalog/sheetSizes'
import { escapeHtml } from './escapeHtml'
import { qrSvg } from './qrCode'
import { sheetStyle } from './sheetStyle'

type Shop = { readonly name: string; readonly phone: string; readonly address: string }

/** Of a paper about one case. */
export type SheetHead = {
  readonly language: Language
  readonly no: string
  readonly isCopy: boolean
  readonly shop: Shop
}

/** Of any paper. */
export type PageHead = Omit<SheetHead, 'no'> & {
  /** What it is about, below the shop's address. */
  readonly about: string
  /** What its square code says; empty for none. */
  readonly code: string
}

type PageWords = { phone(phone: string): string; readonly reprint: string }
type Words = PageWords & { caseNo(no: string): string }

const paragraph = (text: string, kind = '') =>
  text === '' ? '' : `<p${kind === '' ? '' : ` class="${kind}"`}>${escapeHtml(text)}</p>`

/** A whole page around the body, which is HTML already. */
export function pageHtml(
  head: PageHead,
  words: PageWords,
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
${paragraph(head.about)}${stamp}</div>${head.code === '' ? '' : qrSvg(head.code)}</header>
<h1>${escapeHtml(title)}</h1>
${body}</body></html>`
}

/** The page of a paper about one case. */
export function sheetHtml(
  head: SheetHead,
  words: Words,
  size: SheetSize,
  title: string,
  body: string,
): string {
  return pageHtml({ ...head, about: words.caseNo(head.no), code: head.no }, words, size, title, body)
}

export { paragraph }
