// Reads from a PDF how large its pages are: the paper that a printer would be asked for.

const POINTS_A_MM = 72 / 25.4

export type PageSize = { readonly widthMm: number; readonly heightMm: number }

/** One entry for each page. Empty when the file is no PDF, or hides its pages in a compressed part. */
export function pdfPages(bytes: Uint8Array): readonly PageSize[] {
  const text = Buffer.from(bytes).toString('latin1')
  if (!text.startsWith('%PDF-')) return []
  const boxes = text.matchAll(/\/MediaBox\s*\[\s*([\d.+-]+)\s+([\d.+-]+)\s+([\d.+-]+)\s+([\d.+-]+)\s*\]/g)
  return [...boxes].map(([, left, bottom, right, top]) => ({
    widthMm: (Number(right) - Number(left)) / POINTS_A_MM,
    heightMm: (Number(top) - Number(bottom)) / POINTS_A_MM,
  }))
}
