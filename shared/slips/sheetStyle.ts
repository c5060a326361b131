// How a letter or a report on cut paper looks: black on white, a calm page that can be signed.
import type { Language } from '../catalog/languages'
import type { SheetSize } from '../catalog/sheetSizes'
import { PAPER_FONTS } from './fonts'

export function sheetStyle({ widthMm, heightMm, marginMm }: SheetSize, language: Language): string {
  return `
@page { size: ${widthMm}mm ${heightMm}mm; margin: ${marginMm}mm 0 }
* { box-sizing: border-box; margin: 0; padding: 0 }
html { background: #fff; color: #000; color-scheme: light; -webkit-text-size-adjust: none }
body { width: ${widthMm}mm; padding: 0 ${marginMm}mm; font: 400 9.5pt/1.5 ${PAPER_FONTS[language]}, system-ui, sans-serif;
  text-rendering: geometricPrecision; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; line-break: strict;
  print-color-adjust: exact; -webkit-print-color-adjust: exact }
@media screen { body { padding-block: ${marginMm}mm } html { overflow: hidden } }
header { display: flex; justify-content: space-between; align-items: flex-start; gap: 6mm; padding-bottom: 1mm;
  border-bottom: .35mm solid #000; margin-bottom: 3.5mm }
header p { font-size: 8.5pt; line-height: 1.45 }
.shop { font-size: 13pt; font-weight: 600; line-height: 1.4 }
.qr { flex: none; display: block; margin: -4mm -4mm 0 0 }
h1 { font-size: 14pt; font-weight: 600; line-height: 1.4; margin-bottom: 2.5mm }
h2 { font-size: 9.5pt; font-weight: 600; margin: 2.4mm 0 .4mm; break-after: avoid }
p + p { margin-top: .8mm }
.text { white-space: pre-wrap }
.quiet { font-size: 8.5pt }
.stamp { display: inline-block; font-size: 9pt; font-weight: 600; border: .35mm solid #000; padding: 0 1.6mm }
ul { padding-left: 5mm }
dl { display: grid; grid-template-columns: max-content 1fr; column-gap: 5mm; row-gap: 1mm }
dd { min-width: 0; white-space: pre-wrap }
table { width: 100%; border-collapse: collapse; margin-top: 2mm }
th, td { text-align: start; vertical-align: top; padding: 1.2mm 2mm; border-bottom: .2mm solid #000; font-weight: 400 }
th { font-size: 9pt; font-weight: 600 }
td:first-child { white-space: nowrap }
tfoot th { border-bottom: 0 }
.cash { table-layout: fixed }
.cash th, .cash td { padding-inline: 1mm }
.number, .crossed { text-align: end; white-space: nowrap }
.crossed { text-decoration: line-through }
tr { break-inside: avoid }
footer { margin-top: 4mm; break-inside: avoid }
.signs { display: flex; gap: 8mm; margin-top: 8mm }
.signs > * { flex: 1; margin-top: 0; border-top: .35mm solid #000; padding-top: 1mm; font-size: 9pt }
`
}
