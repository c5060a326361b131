// The checker of photos: takes what the window makes, and nothing that hides something else.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readJpeg } from '#electron/workflow/jpeg'
import { aJpeg, EOI, frame, SOI, segment } from '#kit/jpeg'

const good = aJpeg({ width: 1600, height: 1200 })
const icc = segment(0xe2, Buffer.from('ICC_PROFILE\0\u0001\u0001profile', 'latin1'))

it('takes a picture of the window and says its size', () => {
  expect(readJpeg(good)).toEqual({ width: 1600, height: 1200 })
  expect(readJpeg(aJpeg({ width: 1, height: 1 }))).toEqual({ width: 1, height: 1 })
  expect(readJpeg(aJpeg({ extra: [icc] }))).not.toBeNull()
})

it('takes no other kind of file', () => {
  const files = ['', '<svg xmlns="http://www.w3.org/2000/svg"/>', '\x89PNG\r\n\x1a\n', 'GIF89a', '%PDF-1.7']
  for (const text of files) expect(readJpeg(Buffer.from(text, 'latin1')), text).toBeNull()
  expect(readJpeg(Buffer.alloc(5000))).toBeNull()
  expect(readJpeg(Buffer.concat([SOI, EOI]))).toBeNull()
})

it('takes nothing that tells more than the picture: places, names, comments, other programs', () => {
  const hidden: readonly [string, Buffer][] = [
    ['EXIF with a place', segment(0xe1, Buffer.from('Exif\0\0GPS 30.2741 120.1551', 'latin1'))],
    ['XMP', segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0<x/>'))],
    ['IPTC', segment(0xed, Buffer.from('Photoshop 3.0\0李雪'))],
    ['a comment', segment(0xfe, Buffer.from('李雪 19900001234'))],
    ['a thumbnail', segment(0xe0, Buffer.from('JFXX\0\u0010', 'latin1'))],
    ['something under a known number', segment(0xe2, Buffer.from('MPF\0'))],
  ]
  for (const [name, extra] of hidden) expect(readJpeg(aJpeg({ extra: [extra] })), name).toBeNull()
  expect(readJpeg(Buffer.concat([good, Buffer.from('PK\u0003\u0004')])), 'an archive behind it').toBeNull()
  expect(readJpeg(Buffer.concat([good, good])), 'a second picture').toBeNull()
})

it('takes no size that the window never makes', () => {
  for (const [width, height] of [
    [0, 10],
    [10, 0],
    [1601, 10],
    [10, 1601],
    [65535, 65535],
  ] as const)
    expect(readJpeg(aJpeg({ width, height })), `${width} × ${height}`).toBeNull()
  expect(readJpeg(aJpeg({ extra: [frame(9, 9)] })), 'two sizes').toBeNull()
})

it('never takes a picture that was cut off', () => {
  for (let length = 0; length < good.length; length++)
    expect(readJpeg(good.subarray(0, length)), `${length} bytes`).toBeNull()
})

it('answers whatever the bytes are, and says no size that is not within bounds', () => {
  const flips = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(flips, changes => {
      const bytes = Buffer.from(good)
      for (const [place, value] of changes) bytes[place] = value
      const size = readJpeg(bytes)
      return (
        size === null || (Math.max(size.width, size.height) <= 1600 && Math.min(size.width, size.height) > 0)
      )
    }),
    { numRuns: 3000 },
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), bytes => readJpeg(bytes) === null),
    { numRuns: 1000 },
  )
})

it('notices a changed marker wherever it stands', () => {
  for (let place = 0; place < good.length - 1; place++) {
    const isMarker = good[place] === 0xff && good[place + 1] !== 0
    if (!isMarker) continue
    const bytes = Buffer.from(good)
    bytes[place] = 0
    expect(readJpeg(bytes), `at ${place}`).toBeNull()
  }
})
