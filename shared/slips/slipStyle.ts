// How a slip looks: three sizes of type, black on white, nothing but lines and air.
import type { Language } from '../catalog/languages'
import type { SlipSize } from '../catalog/slipSizes'
import { PAPER_FONTS } from './fonts'

/** White between the print head's reach and the text: cutters and feeders are never exact. */
const SAFE_MM = 2
/** White after the last line, left outside the boxes: a line more than measured still fits the page. */
export const FOOT_MM = 7

/** `pageMm`: height of one page; continuous paper has one page as long as the slip. */
export function slipStyle(size: SlipSize, language: Language, pageMm: number): string {
  const edge = size.marginMm + SAFE_MM
  return `
@page { size: ${size.widthMm}mm ${pageMm}mm; margin: 0 }
* { box-sizing: border-box; margin: 0; padding: 0 }
html { background: #fff; color: #000; color-scheme: light; -webkit-text-size-adjust: none }
/* geometricPrecision: lines break on paper where they broke when the height was measured. */
body { width: ${size.widthMm}mm; padding: 4mm ${edge}mm 0; font: 400 9pt/1.4 ${PAPER_FONTS[language]}, system-ui, sans-serif;
  text-rendering: geometricPrecision; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; line-break: strict;
  print-color-adjust: exact; -webkit-print-color-adjust: exact }
.large { font-size: 21pt; font-weight: 600; line-height: 1.25 }
.middle { font-size: 12pt; font-weight: 600; line-height: 1.4 }
.bit { white-space: nowrap }
.text { white-space: pre-wrap; text-wrap-style: pretty }
header { display: flex; align-items: flex-end; justify-content: space-between; gap: 3mm }
.marks { display: flex; gap: 1.5mm }
.mark, .stamp { font-weight: 600; white-space: nowrap; border: .35mm solid #000 }
.mark { padding: 0 1.4mm; line-height: 4.6mm }
/* Border alone makes the black: drivers that leave out backgrounds still print it. */
.stamp { height: 0; line-height: 0; border-width: 2.65mm 1.8mm; color: #fff }
.rule { border-top: .35mm solid #000; margin: 3mm 0 }
.code { display: flex; flex-wrap: wrap; align-items: center; gap: 1mm; margin: -2.5mm 0 -2mm -4mm }
.qr { flex: none; display: block }
.beside { flex: 1 1 12mm; min-width: 0; text-wrap-style: pretty }
.beside > * + * { margin-top: 2mm }
.promise { margin: 3mm 0 4mm }
.items { list-style: none }
.code + .items { margin-top: 4mm }
.items > li { break-inside: avoid; margin-top: 2mm }
.items > li:first-child { margin-top: 0 }
.item { display: flex; justify-content: space-between; gap: 3mm }
.item > :first-child { min-width: 0 }
.item > :last-child { flex: none; white-space: nowrap }
dl { display: grid; grid-template-columns: max-content 1fr; column-gap: 3mm; row-gap: .4mm; align-items: baseline }
dd { min-width: 0 }
.facts { margin-top: 3mm }
.write { display: inline-block; width: 100%; height: 6mm; border-bottom: .35mm solid #000 }
.thanks { margin-top: 3mm; font-weight: 600 }
.cut { border-top: .6mm dotted #000; margin: 8mm -${SAFE_MM}mm 6mm; }
`
}
