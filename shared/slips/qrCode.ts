// The QR of a case number as inline SVG: black on white, one millimetre a module.
import { encode } from 'uqr'

/** Eight dots of a 203-dpi print head: every module is whole dots, so its edges stay sharp. */
const MODULE_MM = 1
/** White that scanners need on every side, in modules. */
export const QUIET_ZONE = 4

/** The dark modules of a text, row by row, without the white border. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: 'Q', border: 0 }).data
}

/**
 * A number of capitals and digits fits the smallest symbol, 21 × 21 mm. Anything else gets no QR: scanners that act as
 * a keyboard type other characters wrongly.
 */
export function qrSvg(text: string): string {
  if (!/^[\x20-\x7E]{1,64}$/.test(text)) return ''
  const modules = qrModules(text)
  const side = modules.length + 2 * QUIET_ZONE
  const path = modules.map((row, y) => rowPath(row, y + QUIET_ZONE)).join('')
  const mm = side * MODULE_MM
  return `<svg class="qr" xmlns="http://www.w3.org/2000/svg" width="${mm}mm" height="${mm}mm" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#000" d="${path}"/></svg>`
}

/** Neighbouring dark modules of a row become one bar: no hairlines between them on paper. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const from = x
    while (row[x + 1]) x++
    path += `M${from + QUIET_ZONE} ${y}h${x - from + 1}v1h-${x - from + 1}z`
  }
  return path
}
