// Photos of a case: the file is on the disk already when its name is written here (R33, R45, R127).
import type { PhotoKindId } from '../../catalog/photoKinds'
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import { type CaseId, PhotoId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Photo } from '../../model/treatment'
import { instant } from '../../time/zone'
import { anyCase, newEvent, nextCase } from '../caseChange'

/** More than these in one case are no proof any more, they are a heap. */
export const MOST_PHOTOS = 40

/** Photos may also be added to a closed case: a proof often comes late. */
function find(book: Book, caseId: CaseId): { ok: true; found: Case } | { ok: false; refusal: Refusal } {
  const looked = anyCase(book, caseId)
  if (!looked.ok) return looked
  return looked.found.deletedAt === null ? looked : { ok: false, refusal: refuse('case-in-trash') }
}

export function shownPhotos(record: Pick<Case, 'photos'>): readonly Photo[] {
  return record.photos.filter(photo => photo.removedAt === null)
}

type NewPhoto = Pick<Photo, 'kind' | 'hash' | 'width' | 'height' | 'bytes' | 'note'>

export function addPhoto(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; photo: NewPhoto },
): Ruling<{ photoId: PhotoId }> {
  const looked = find(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  const known = shownPhotos(before).find(photo => photo.hash === input.photo.hash)
  // The same picture pasted twice is one picture.
  if (known) return yes({ photoId: known.id }, [])
  if (shownPhotos(before).length >= MOST_PHOTOS)
    return no(refuse('too-many-photos', '', { max: MOST_PHOTOS }))
  const photo: Photo = {
    ...input.photo,
    id: PhotoId.parse(scene.newId()),
    at: instant(scene.now),
    by: scene.by,
    removedAt: null,
  }
  const event = newEvent(scene, 'photo', photo.note, { photo: photo.id, photoKind: photo.kind })
  return yes({ photoId: photo.id }, [nextCase(before, scene, { photos: [...before.photos, photo] }, [event])])
}

export function changePhoto(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; photoId: PhotoId; kind: PhotoKindId; note: string },
): Ruling<null> {
  const looked = find(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  if (!shownPhotos(looked.found).some(photo => photo.id === input.photoId)) return no(refuse('no-such-photo'))
  const photos = looked.found.photos.map(photo =>
    photo.id === input.photoId ? { ...photo, kind: input.kind, note: input.note } : photo,
  )
  return yes(null, [nextCase(looked.found, scene, { photos }, [], false)])
}

/** Takes a photo out of the case. The file stays, and undo brings it back. */
export function removePhoto(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; photoId: PhotoId },
): Ruling<null> {
  const looked = find(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const photo = shownPhotos(looked.found).find(({ id }) => id === input.photoId)
  if (!photo) return no(refuse('no-such-photo'))
  // What a decline rests on stays with it (R79).
  if (looked.found.decline?.photos.includes(photo.id)) return no(refuse('photo-is-proof'))
  const photos = looked.found.photos.map(item =>
    item.id === photo.id ? { ...item, removedAt: instant(scene.now) } : item,
  )
  const event = newEvent(scene, 'photoRemoved', photo.note, { photo: photo.id, photoKind: photo.kind })
  return yes(null, [nextCase(looked.found, scene, { photos }, [event])])
}
