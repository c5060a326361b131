// Trims a PDF's pages to the paper's own width.

const POINTS_PER_MM = 72 / 25.4
/** More than Chromium's rounding would be a page of another size, which is left as it is. */
const ROUNDING_POINTS = 1

/**
 * Chromium rounds a page up to whole CSS pixels, so that 80 mm become 80.1 and a viewer that prints "to fit" shrinks
 * the slip. The number is replaced by one of the same length: every offset in the file stays true.
 */
export function trimPages(pdf: Uint8Array, widthMm: number): Uint8Array {
  const width = widthMm * POINTS_PER_MM
  const text = Buffer.from(pdf).toString('latin1')
  const trimmed = text.replace(
    /(\/MediaBox ?\[0 0 )([\d.]+)( )/g,
    (whole, before: string, found: string, after: string) => {
      if (Math.abs(Number(found) - width) > ROUNDING_POINTS) return whole
      const exact = width.toFixed(8).slice(0, found.length)
      return exact.length === found.length ? before + exact + after : whole
    },
  )
  return Buffer.from(trimmed, 'latin1')
}
