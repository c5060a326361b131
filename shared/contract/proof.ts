// What the window may ask for about photos: they lie as files beside the book, named by what is in them.
import { z } from 'zod'
import { PHOTO_KIND_IDS } from '../catalog/photoKinds'
import { CaseId, PhotoId } from '../model/ids'
import { line, TEXT_LIMITS } from '../model/text'
import { answer, command, query } from './line'

/** Bytes. A picture of 1600 pixels is rarely a tenth of it. */
export const LARGEST_PHOTO = 3 * 1024 * 1024
const LARGEST_BASE64 = Math.ceil(LARGEST_PHOTO / 3) * 4

const PHOTO_ORIGIN = 'app://photo'
const photoPath = /^\/([^/]{1,64})\/([0-9a-f]{64})\.jpg$/

/** Where the page finds a photo of a case of the open shop. */
export function photoAddress(caseId: CaseId, hash: string): string {
  return `${PHOTO_ORIGIN}/${caseId}/${hash}.jpg`
}

/** What such an address asks for; null for anything else. */
export function readPhotoPath(path: string): { readonly caseId: CaseId; readonly hash: string } | null {
  const [, id, hash] = photoPath.exec(path) ?? []
  const caseId = CaseId.safeParse(id)
  return caseId.success && hash !== undefined ? { caseId: caseId.data, hash } : null
}

const onePhoto = z.object({ caseId: CaseId, photoId: PhotoId })

export const proofLines = {
  'photo.add': command(
    z.object({
      caseId: CaseId,
      kind: z.enum(PHOTO_KIND_IDS),
      /** A JPEG that the window has made of what was pasted, dropped or chosen; base64. */
      jpeg: z.string().max(LARGEST_BASE64),
      note: line(TEXT_LIMITS.line),
    }),
    answer<{ readonly photoId: PhotoId }>(),
  ),
  'photo.change': command(
    onePhoto.extend({ kind: z.enum(PHOTO_KIND_IDS), note: line(TEXT_LIMITS.line) }),
    answer<null>(),
  ),
  'photo.remove': command(onePhoto, answer<null>()),
  /** Asked where a photo could not be shown: is its file gone, or broken? */
  'photo.state': query(onePhoto, answer<'there' | 'missing' | 'damaged'>()),
} as const
