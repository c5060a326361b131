// Is this really a picture as the window makes it? Every marker of the JPEG is walked; anything beyond the picture is refused.

/** The window scales down to this; a longer side was never made by it. */
export const LONGEST_SIDE = 1600

export type JpegSize = { readonly width: number; readonly height: number }

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
/** Baseline and progressive frames; arithmetic coding and lossless ones are not shown by every program. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2])
const QUANTISATION = 0xdb
const HUFFMAN = 0xc4
/** Quantisation and Huffman tables, restart interval. */
const TABLES = new Set([QUANTISATION, HUFFMAN, 0xdd])
const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7

/** Application segments that say how the picture is shown, by the name that each begins with. */
const NAMED: ReadonlyMap<number, string> = new Map([
  [0xe0, 'JFIF\0'],
  [0xe2, 'ICC_PROFILE\0'],
])

type Segment = { readonly marker: number; readonly body: Uint8Array }

/**
 * The picture's size, or null when this is no plain JPEG.
 * SECURITY: a file that is a picture and something else at once, and places or names hidden in EXIF, XMP, comments or
 * behind the end: only segments that a picture needs may be there, and the last byte must end it.
 */
export function readJpeg(bytes: Uint8Array): JpegSize | null {
  const segments = segmentsOf(bytes)
  if (segments?.every(isNeeded) !== true) return null
  const frames = segments.filter(({ marker }) => FRAMES.has(marker))
  const scan = segments.findIndex(({ marker }) => marker === SOS)
  const [frame] = frames
  if (frame === undefined || frames.length > 1 || scan < segments.indexOf(frame)) return null
  const before = new Set(segments.slice(0, scan).map(({ marker }) => marker))
  return before.has(QUANTISATION) && before.has(HUFFMAN) ? frameSize(frame.body) : null
}

/** All segments between the two ends, or null when the markers do not lead from one end to the other. */
function segmentsOf(bytes: Uint8Array): Segment[] | null {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return null
  const segments: Segment[] = []
  for (let at = 2; ; ) {
    const marker = bytes[at] === 0xff ? (bytes[at + 1] ?? 0) : 0
    if (marker === EOI) return at + 2 === bytes.length ? segments : null
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    const end = at + 2 + length
    if (marker === 0 || length < 2 || end > bytes.length) return null
    segments.push({ marker, body: bytes.subarray(at + 4, end) })
    at = marker === SOS ? endOfScan(bytes, end) : end
    // A scan without data shows nothing.
    if (marker === SOS && at === end) return null
  }
}

function isNeeded({ marker, body }: Segment): boolean {
  if (marker === SOS) return isScanHead(body)
  return FRAMES.has(marker) || TABLES.has(marker) || isNamed(marker, body)
}

function frameSize(body: Uint8Array): JpegSize | null {
  const [precision, heightHigh = 0, heightLow = 0, widthHigh = 0, widthLow = 0, components = 0] = body
  const height = (heightHigh << 8) | heightLow
  const width = (widthHigh << 8) | widthLow
  if (precision !== 8 || (components !== 1 && components !== 3) || body.length !== 6 + 3 * components)
    return null
  if (Math.min(width, height) < 1 || Math.max(width, height) > LONGEST_SIDE) return null
  return { width, height }
}

function isScanHead(body: Uint8Array): boolean {
  const components = body[0] ?? 0
  return components >= 1 && components <= 3 && body.length === 4 + 2 * components
}

/** Where the marker behind the scan's data stands: 0xff in the data is followed by 0 or by a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) at += 1
    else if (next === 0 || isRestart(next)) at += 2
    else break
  }
  return at
}

function isNamed(marker: number, body: Uint8Array): boolean {
  const name = NAMED.get(marker)
  return name !== undefined && Buffer.from(body.subarray(0, name.length)).toString('latin1') === name
}
