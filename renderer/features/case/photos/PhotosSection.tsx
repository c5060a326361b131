// Photos of a case in its left pane: small pictures, what each one shows, and the ways to put another one in.
import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { PHOTO_KINDS } from '#shared/catalog/photoKinds'
import { shownPhotos } from '#shared/domain/treatment/photos'
import type { PhotoId } from '#shared/model/ids'
import type { Photo } from '#shared/model/treatment'
import type { CaseView } from '#shared/model/views'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import { AddButton, IntakeNews, useFileDialog } from './AddPhotos'
import { PhotoImage } from './PhotoImage'
import { PhotoViewer } from './PhotoViewer'
import { usePasteAndDrop } from './usePasteAndDrop'
import { usePhotoIntake } from './usePhotoIntake'
import './photos.css'

/** The pane has other things to show; the viewer has all of them. */
const MOST_SHOWN = 6

type PhotosSectionProps = { readonly view: CaseView; readonly canAct: boolean }

export function PhotosSection({ view, canAct }: PhotosSectionProps) {
  const words = useWords()
  const { caseId } = view.card
  const [open, setOpen] = useState<PhotoId | null>(null)
  const intake = usePhotoIntake(caseId)
  const isOver = usePasteAndDrop(intake.take, canAct)
  const photos = shownPhotos(view.treatment).toReversed()
  const [newest] = photos
  const dialog = useFileDialog(intake)
  useKeys(
    {
      ...(newest === undefined
        ? canAct
          ? { KeyG: { does: words.photos.add, run: dialog.open } }
          : {}
        : { KeyG: { does: words.photos.view, run: () => setOpen(newest.id) } }),
      // The browser hands the picture over by itself; the card says that it can.
      ...(canAct ? { 'mod+KeyV': { does: words.photos.paste, run: () => false } } : {}),
    },
    { title: words.case.keys },
  )
  if (photos.length === 0 && !canAct) return null
  const more = photos.length - MOST_SHOWN
  return (
    <section className="photos" aria-label={words.photos.title} data-over={isOver || undefined}>
      <div className="photos-head">
        <h2 className="case-pane-title">{words.photos.title}</h2>
        {photos.length === 0 ? null : <span className="photos-count">{photos.length}</span>}
        <KeyHint name="KeyG" />
        {canAct ? <AddButton dialog={dialog} /> : null}
      </div>
      {photos.length === 0 ? null : (
        <ul className="photo-grid">
          {photos.slice(0, more > 0 ? MOST_SHOWN - 1 : MOST_SHOWN).map(photo => (
            <li key={`${photo.id} ${intake.round}`}>
              <Thumb view={view} photo={photo} onOpen={() => setOpen(photo.id)} />
            </li>
          ))}
          {more > 0 ? (
            <li>
              <UnstyledButton
                className="photo-more"
                aria-label={words.photos.allOf(photos.length)}
                onClick={() => setOpen(photos[MOST_SHOWN - 1]?.id ?? null)}
              >
                +{more + 1}
              </UnstyledButton>
            </li>
          ) : null}
        </ul>
      )}
      {isOver ? <p className="photo-drop">{words.photos.drop}</p> : null}
      {canAct && photos.length === 0 && !isOver ? <p className="photo-hint">{words.photos.none}</p> : null}
      <IntakeNews intake={intake} />
      {open === null ? null : (
        <PhotoViewer view={view} photos={photos} first={open} canAct={canAct} onClose={() => setOpen(null)} />
      )}
    </section>
  )
}

type ThumbProps = { readonly view: CaseView; readonly photo: Photo; onOpen(): void }

function Thumb({ view, photo, onOpen }: ThumbProps) {
  const words = useWords()
  const language = useLanguage()
  const kind = PHOTO_KINDS.find(({ id }) => id === photo.kind)?.text[language] ?? ''
  return (
    <UnstyledButton
      className="photo-thumb"
      aria-label={words.photos.open(kind, photo.note)}
      title={photo.note === '' ? undefined : photo.note}
      onClick={onOpen}
    >
      <span className="photo-frame">
        <PhotoImage caseId={view.card.caseId} photo={photo} alt="" />
      </span>
      <span className="photo-caption">
        <strong>{kind}</strong>
        {photo.note === '' ? null : <span>{photo.note}</span>}
      </span>
    </UnstyledButton>
  )
}
