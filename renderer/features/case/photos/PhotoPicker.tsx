// Chooses photos of the case as evidence for a step or a decision; new ones can be put in on the spot.
import { UnstyledButton } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useRef } from 'react'
import { PHOTO_KINDS } from '#shared/catalog/photoKinds'
import { shownPhotos } from '#shared/domain/treatment/photos'
import type { CaseId, PhotoId } from '#shared/model/ids'
import type { Photo } from '#shared/model/treatment'
import { useLanguage, useWords } from '../../../ui/words'
import { AddButton, IntakeNews, useFileDialog } from './AddPhotos'
import { PhotoImage } from './PhotoImage'
import { usePasteAndDrop } from './usePasteAndDrop'
import { usePhotoIntake } from './usePhotoIntake'
import './photos.css'

type PhotoPickerProps = {
  readonly caseId: CaseId
  /** All photos of the case, as its view has them. */
  readonly photos: readonly Photo[]
  readonly value: readonly PhotoId[]
  onChange(value: PhotoId[]): void
}

export function PhotoPicker({ caseId, photos, value, onChange }: PhotoPickerProps) {
  const words = useWords().photos
  const language = useLanguage()
  // Several may arrive before the form is drawn again.
  const chosen = useRef(value)
  chosen.current = value
  const choose = (next: readonly PhotoId[]) => {
    chosen.current = next
    onChange([...next])
  }
  const intake = usePhotoIntake(caseId, photoId => {
    if (!chosen.current.includes(photoId)) choose([...chosen.current, photoId])
  })
  const dialog = useFileDialog(intake)
  const isOver = usePasteAndDrop(intake.take, true)
  const toggle = (id: PhotoId) =>
    choose(value.includes(id) ? value.filter(other => other !== id) : [...value, id])
  return (
    <fieldset className="photo-picker" data-over={isOver || undefined}>
      <legend className="field-label">{words.evidence}</legend>
      <div className="photo-grid">
        {shownPhotos({ photos: [...photos] })
          .toReversed()
          .map(photo => {
            const kind = PHOTO_KINDS.find(({ id }) => id === photo.kind)?.text[language] ?? ''
            return (
              <UnstyledButton
                key={`${photo.id} ${intake.round}`}
                className="photo-thumb"
                aria-pressed={value.includes(photo.id)}
                aria-label={words.pick(kind, photo.note)}
                onClick={() => toggle(photo.id)}
              >
                <span className="photo-frame">
                  <PhotoImage caseId={caseId} photo={photo} alt="" />
                  <span className="photo-picked">
                    <IconCheck size={16} stroke={2.5} aria-hidden />
                  </span>
                </span>
                <span className="photo-caption">
                  <strong>{kind}</strong>
                  {photo.note === '' ? null : <span>{photo.note}</span>}
                </span>
              </UnstyledButton>
            )
          })}
      </div>
      <div className="photo-picker-add">
        <AddButton dialog={dialog} />
        <span className="photo-hint">{isOver ? words.drop : words.orPaste}</span>
      </div>
      <IntakeNews intake={intake} />
    </fieldset>
  )
}
