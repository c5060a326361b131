// Money as people type and read it: yuan outside, fen inside.

/** Fen. `299`, `299.5`, `¥1,299.00`, `299元`, also in full-width digits. Null is "cannot be read". */
export function readYuan(typed: string): number | null {
  const text = typed
    .normalize('NFKC')
    .replace(/[¥元圆圓,，\s]/g, '')
    .replace('。', '.')
  if (!/^\d{1,12}(\.\d{0,2})?$/.test(text)) return null
  const [yuan = '', fen = ''] = text.split('.')
  return Number(yuan) * 100 + Number(fen.padEnd(2, '0'))
}

export function sayYuan(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2)
}

/** Always with its fen, so that columns of a list stand under each other. */
export function exactYuan(fen: number): string {
  return (fen / 100).toFixed(2)
}
