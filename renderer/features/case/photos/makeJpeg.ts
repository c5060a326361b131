// Turns whatever picture was pasted, dropped or chosen into a small JPEG. Nothing but the picture is left: no place, no
// camera, no name, because it is drawn anew.
import { LARGEST_PHOTO } from '#shared/contract/proof'
import { pictureKind } from './pictureKind'

/** Why a file did not become a photo. */
export type NoPhoto = 'empty' | 'heic' | 'notPicture' | 'tooLarge' | 'unreadable'
type Made = { readonly ok: true; readonly jpeg: string } | { readonly ok: false; readonly why: NoPhoto }

const LONGEST_SIDE = 1600
const LARGEST_FILE = 100 * 1024 * 1024
/** Opened, four bytes each: the largest phone cameras stay below it, a picture made to fill the memory does not. */
const MOST_PIXELS = 120_000_000
/** The first is nearly never too large; a picture of pure noise may be. */
const QUALITIES = [0.82, 0.65, 0.4]

const no = (why: NoPhoto): Made => ({ ok: false, why })

export async function makeJpeg(file: File): Promise<Made> {
  if (file.size === 0) return no('empty')
  if (file.size > LARGEST_FILE) return no('tooLarge')
  let bytes: ArrayBuffer
  try {
    bytes = await file.arrayBuffer()
  } catch {
    // A folder, or a file that was taken away meanwhile.
    return no('unreadable')
  }
  const found = pictureKind(bytes)
  if (found.kind === 'heic') return no('heic')
  if (found.kind === 'other') return no('notPicture')
  if (found.width * found.height > MOST_PIXELS) return no('tooLarge')
  const picture = await createImageBitmap(new Blob([bytes])).catch(() => null)
  if (picture === null) return no('unreadable')
  try {
    return await encode(draw(picture))
  } finally {
    picture.close()
  }
}

function draw(picture: ImageBitmap): HTMLCanvasElement {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext('2d')
  if (pen === null) return canvas
  // What is see-through in a screenshot would turn black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}

async function encode(canvas: HTMLCanvasElement): Promise<Made> {
  for (const quality of QUALITIES) {
    const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', quality))
    if (blob === null) return no('unreadable')
    if (blob.size <= LARGEST_PHOTO) return { ok: true, jpeg: await base64(blob) }
  }
  return no('tooLarge')
}

function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
