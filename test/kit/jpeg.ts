// A JPEG as the window makes it, built segment by segment, so that a test can leave out, add or spoil any of them.

export const segment = (marker: number, body: readonly number[] | Buffer): Buffer => {
  const content = Buffer.from(body)
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

export const SOI = Buffer.from([0xff, 0xd8])
export const EOI = Buffer.from([0xff, 0xd9])

export function frame(width: number, height: number): Buffer {
  const size = [height >> 8, height & 255, width >> 8, width & 255]
  return segment(0xc0, [8, ...size, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1])
}

type Parts = {
  readonly width?: number
  readonly height?: number
  /** Goes into the picture's data: another text is another picture. */
  readonly mark?: string
  /** Behind the header, where programs put what a picture does not need. */
  readonly extra?: readonly Buffer[]
}

export function aJpeg({ width = 1200, height = 900, mark = '红色短靴', extra = [] }: Parts = {}): Buffer {
  const header = segment(0xe0, Buffer.from('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0', 'latin1'))
  const tables = [segment(0xdb, Buffer.alloc(65, 7)), segment(0xc4, Buffer.alloc(40, 3))]
  const scan = segment(0xda, [3, 1, 0, 2, 17, 3, 17, 0, 63, 0])
  // 0xff in the data is always followed by a zero.
  const data = Buffer.concat([Buffer.from(mark), Buffer.from([0xff, 0, 1, 2, 3])])
  return Buffer.concat([SOI, header, ...extra, ...tables, frame(width, height), scan, data, EOI])
}

export const aPhoto = (mark: string) => aJpeg({ mark }).toString('base64')
