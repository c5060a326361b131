// What the window may ask for about photos: they lie as files beside the book, named by what is in them.
import { z } from 'zod'
import { PHOTO_KIND_IDS } from '../catalog/photoKinds'
import { CaseId, PhotoId } from '../model/ids'
import { line, TEXT_LIMITS } from '../model/text'
import { answer, command } from './line'

export const proofLines = {
  'photo.change': command(
    z.object({
      caseId: CaseId,
      photoId: PhotoId,
      kind: z.enum(PHOTO_KIND_IDS),
      note: line(TEXT_LIMITS.line),
    }),
    answer<null>(),
  ),
  'photo.remove': command(z.object({ caseId: CaseId, photoId: PhotoId }), answer<null>()),
} as const
