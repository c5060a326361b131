// Cut paper for letters and reports, in millimetres.
export const SHEET_SIZES = {
  a6: { widthMm: 105, heightMm: 148, marginMm: 7 },
  a5: { widthMm: 148, heightMm: 210, marginMm: 12 },
  a4: { widthMm: 210, heightMm: 297, marginMm: 18 },
} as const

export type SheetSize = (typeof SHEET_SIZES)[keyof typeof SHEET_SIZES]
