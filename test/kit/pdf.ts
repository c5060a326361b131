// Where the app puts its PDFs during a test, and what their bytes tell: paper size and number of pages.
import type { ElectronApplication } from '@playwright/test'

const POINTS_PER_MM = 72 / 25.4

/** Width and height of the first page in millimetres. */
export function pageSize(pdf: Buffer): [number, number] {
  const box = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(pdf.toString('latin1'))
  return [Number(box?.[1]) / POINTS_PER_MM, Number(box?.[2]) / POINTS_PER_MM]
}

export function pageCount(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** Whether its writer has come to the end: a printer's file exists, and has pages, before its paper size is in it. */
export const isWhole = (pdf: Buffer): boolean => pdf.toString('latin1').trimEnd().endsWith('%%EOF')

/** PDFs of the app go where the test looks, not into somebody's documents. */
export async function documentsIn(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ app: inside }, path) => inside.setPath('documents', path), folder)
}
