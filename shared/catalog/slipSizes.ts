// Papers a slip can be printed on. Printable width is what the print head reaches, in millimetres.
export const SLIP_SIZES = [{ id: 'roll80', widthMm: 80, printableMm: 72, marginMm: 4 }] as const

export type SlipSizeId = (typeof SLIP_SIZES)[number]['id']
export type SlipSize = (typeof SLIP_SIZES)[number]
export const SLIP_SIZE_IDS = SLIP_SIZES.map(size => size.id) as [SlipSizeId, ...SlipSizeId[]]

export function slipSize(id: SlipSizeId): SlipSize {
  return SLIP_SIZES.find(size => size.id === id) ?? SLIP_SIZES[0]
}
