// A small round picture with a number, drawn pixel by pixel: for the taskbar of Windows, which has no numbers of its own, and
// for the tray. Without a number it is calm, with a white middle.

const SIZE = 32
/** 3 × 5 dots each, the rows from the top. */
const DIGITS: Readonly<Record<string, string>> = {
  0: '111101101101111',
  1: '010110010010111',
  2: '111001111100111',
  3: '111001111001111',
  4: '101101111001001',
  5: '111100111001111',
  6: '111100111101111',
  7: '111001010010010',
  8: '111101111101111',
  9: '111101111001111',
  '+': '000010111010000',
}
/** The red of what is overdue, as blue, green, red, opaque. */
const RED = [0x1e, 0x2b, 0xb4, 0xff] as const
/** The accent of the desk. */
const TEAL = [0x6e, 0x76, 0x0f, 0xff] as const
const WHITE = [0xff, 0xff, 0xff, 0xff] as const

const numberText = (count: number): string => (count === 0 ? '' : count > 99 ? '99+' : String(count))

/** Pixels in the order that Electron's bitmaps have (BGRA). */
export function numberPicture(count: number): { readonly size: number; readonly pixels: Buffer } {
  const pixels = Buffer.alloc(SIZE * SIZE * 4)
  const paint = (x: number, y: number, colour: readonly number[]) =>
    void Buffer.from(colour).copy(pixels, (y * SIZE + x) * 4)
  const middle = (SIZE - 1) / 2
  const disc = (radius: number, colour: readonly number[]) => {
    for (let y = 0; y < SIZE; y++)
      for (let x = 0; x < SIZE; x++)
        if ((x - middle) ** 2 + (y - middle) ** 2 <= radius ** 2) paint(x, y, colour)
  }
  disc(SIZE / 2, count > 0 ? RED : TEAL)
  if (count === 0) disc(SIZE / 5, WHITE)

  const text = numberText(count)
  const dot = text.length === 1 ? 4 : text.length === 2 ? 3 : 2
  const left = Math.round((SIZE - (text.length * 4 - 1) * dot) / 2)
  const top = Math.round((SIZE - 5 * dot) / 2)
  ;[...text].forEach((sign, place) => {
    const dots = DIGITS[sign] ?? ''
    for (let y = 0; y < 5 * dot; y++)
      for (let x = 0; x < 3 * dot; x++)
        if (dots[Math.floor(y / dot) * 3 + Math.floor(x / dot)] === '1')
          paint(left + place * 4 * dot + x, top + y, WHITE)
  })
  return { size: SIZE, pixels }
}
