// One line of any of our files: `crc32 SP text LF`. JSON escapes newlines, so LF always is a place to take up reading again.
import { crc32, hex8 } from './crc32'

export const LF = 10
/** Where the text of a line begins: after eight digits and a space. */
export const textStart = 9

export type EncodedLine = { readonly bytes: Buffer; readonly crc: string }

/** Encoding into a buffer that is always there and copying the bytes costs a third of what `Buffer.from(text)` does. */
const scratch = Buffer.allocUnsafeSlow(64 * 1024)
const maxUtf8PerUnit = 3

export function encodeLine(text: string): EncodedLine {
  const room = textStart + text.length * maxUtf8PerUnit + 1
  const line = room <= scratch.length ? scratch : Buffer.allocUnsafeSlow(room)
  const end = textStart + line.write(text, textStart)
  line[end] = LF
  const crc = hex8(crc32(line.subarray(textStart, end)))
  line.write(`${crc} `, 0, 'latin1')
  return { bytes: Buffer.from(line.subarray(0, end + 1)), crc }
}

/** Where the text of the line in `[start, end)` (without its LF) begins, or -1 when the checksum does not fit. */
export function checkedTextStart(bytes: Buffer, start: number, end: number): number {
  if (end - start < textStart + 1 || bytes[start + 8] !== 0x20) return -1
  const fits = statedCrc(bytes, start) === crc32(bytes.subarray(start + textStart, end))
  return fits ? start + textStart : -1
}

/** -1 for anything but eight lower-case digits. By hand: this runs for every line of a start. */
function statedCrc(bytes: Buffer, start: number): number {
  let crc = 0
  for (let at = start; at < start + 8; at++) {
    const byte = bytes[at] ?? 0
    const digit = byte >= 0x30 && byte <= 0x39 ? byte - 0x30 : byte >= 0x61 && byte <= 0x66 ? byte - 0x57 : -1
    if (digit < 0) return -1
    crc = crc * 16 + digit
  }
  return crc
}

export type LineVisitor = {
  good(start: number, end: number, textStart: number): void
  bad(start: number, end: number): void
}

/** Goes through all lines; `end` excludes the LF. A last line without LF is bad even if its checksum fits by chance. */
export function eachLine(bytes: Buffer, from: number, visit: LineVisitor): void {
  let start = from
  while (start < bytes.length) {
    const found = bytes.indexOf(LF, start)
    const end = found < 0 ? bytes.length : found
    const text = found < 0 ? -1 : checkedTextStart(bytes, start, end)
    if (text >= 0) visit.good(start, end, text)
    else visit.bad(start, end)
    start = end + 1
  }
}

/** A whole file that is one checked line holding JSON; null when it is anything else. */
export function decodeOneLine(bytes: Buffer): unknown {
  const end = bytes.indexOf(LF)
  if (end < 0 || end !== bytes.length - 1) return null
  const text = checkedTextStart(bytes, 0, end)
  return text < 0 ? null : parseJson(bytes.toString('utf8', text, end))
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
