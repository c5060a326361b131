// What a file is, by its first bytes and not by its name: which picture, and how large it would be when opened.

export type PictureKind =
  | { readonly kind: 'picture'; readonly width: number; readonly height: number }
  /** The format of iPhones, which no browser of a computer opens. */
  | { readonly kind: 'heic' }
  | { readonly kind: 'other' }

type Size = { readonly width: number; readonly height: number }

const text = (bytes: DataView, at: number, length: number) => {
  let found = ''
  for (let place = at; place < Math.min(at + length, bytes.byteLength); place++)
    found += String.fromCharCode(bytes.getUint8(place))
  return found
}

const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])

export function pictureKind(buffer: ArrayBuffer): PictureKind {
  const bytes = new DataView(buffer)
  if (text(bytes, 4, 4) === 'ftyp' && HEIC_BRANDS.has(text(bytes, 8, 4))) return { kind: 'heic' }
  try {
    const size = png(bytes) ?? jpeg(bytes) ?? gif(bytes) ?? webp(bytes) ?? bmp(bytes)
    return size === null ? { kind: 'other' } : { kind: 'picture', ...size }
  } catch {
    // Read beyond its end: a file that begins like a picture and is none.
    return { kind: 'other' }
  }
}

function png(bytes: DataView): Size | null {
  if (text(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n') return null
  return { width: bytes.getUint32(16), height: bytes.getUint32(20) }
}

function gif(bytes: DataView): Size | null {
  if (!/^GIF8[79]a$/.test(text(bytes, 0, 6))) return null
  return { width: bytes.getUint16(6, true), height: bytes.getUint16(8, true) }
}

function bmp(bytes: DataView): Size | null {
  if (text(bytes, 0, 2) !== 'BM') return null
  // A picture whose lines run from top to bottom has a negative height.
  return { width: bytes.getInt32(18, true), height: Math.abs(bytes.getInt32(22, true)) }
}

function webp(bytes: DataView): Size | null {
  if (text(bytes, 0, 4) !== 'RIFF' || text(bytes, 8, 4) !== 'WEBP') return null
  const part = text(bytes, 12, 4)
  if (part === 'VP8X') {
    const three = (at: number) => bytes.getUint16(at, true) + (bytes.getUint8(at + 2) << 16) + 1
    return { width: three(24), height: three(27) }
  }
  if (part === 'VP8L') {
    const bits = bytes.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
  }
  return { width: bytes.getUint16(26, true) & 0x3fff, height: bytes.getUint16(28, true) & 0x3fff }
}

/** The markers that begin a picture's frame; the others among them are tables. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpeg(bytes: DataView): Size | null {
  if (bytes.byteLength < 4 || bytes.getUint16(0) !== 0xffd8) return null
  for (let at = 2; ; ) {
    if (bytes.getUint8(at) !== 0xff) return null
    const marker = bytes.getUint8(at + 1)
    // Any number of 0xff may stand before a marker.
    if (marker === 0xff) at += 1
    else if (isFrame(marker)) return { width: bytes.getUint16(at + 7), height: bytes.getUint16(at + 5) }
    else at += 2 + bytes.getUint16(at + 2)
  }
}
