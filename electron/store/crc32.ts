// crc32 (against torn writes and bit rot): zlib's when this Node has it, else a table.
import * as zlib from 'node:zlib'

type Crc32 = (bytes: Uint8Array, before?: number) => number

// zlib.crc32 came with Node 20.15 and 22.2 (https://github.com/nodejs/node/pull/52692).
const native = (zlib as { crc32?: Crc32 }).crc32

let table: Uint32Array | undefined

function makeTable(): Uint32Array {
  const made = new Uint32Array(256)
  for (let n = 0; n < 256; n++) {
    let c = n
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
    made[n] = c >>> 0
  }
  return made
}

export function crc32ByTable(bytes: Uint8Array, before = 0): number {
  table ??= makeTable()
  let c = ~before >>> 0
  for (let i = 0; i < bytes.length; i++) c = ((table[(c ^ (bytes[i] ?? 0)) & 0xff] ?? 0) ^ (c >>> 8)) >>> 0
  return ~c >>> 0
}

/** `before` is the crc of the bytes that came earlier, to go through a long file piece by piece. */
export const crc32: Crc32 = native ?? crc32ByTable

export function hex8(crc: number): string {
  return crc.toString(16).padStart(8, '0')
}
