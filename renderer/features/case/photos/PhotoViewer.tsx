// One photo large, with what it shows beside it: arrow keys go on, a click or Enter looks closer.
import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { PHOTO_KINDS } from '#shared/catalog/photoKinds'
import type { PhotoId } from '#shared/model/ids'
import type { Photo } from '#shared/model/treatment'
import type { CaseView } from '#shared/model/views'
import { Dialog } from '../../../ui/Dialog'
import { useKeys } from '../../../ui/keys'
import { useLanguage, useWords } from '../../../ui/words'
import { PhotoFacts } from './PhotoFacts'
import { PhotoImage } from './PhotoImage'

type PhotoViewerProps = {
  readonly view: CaseView
  readonly photos: readonly Photo[]
  readonly first: PhotoId
  readonly canAct: boolean
  onClose(): void
}

export function PhotoViewer({ view, photos, first, canAct, onClose }: PhotoViewerProps) {
  const words = useWords()
  // By place: when a photo is taken out, the next one moves into its place.
  const [place, setPlace] = useState(() =>
    Math.max(
      0,
      photos.findIndex(photo => photo.id === first),
    ),
  )
  const at = Math.min(place, photos.length - 1)
  const photo = photos[at]
  if (photo === undefined)
    return (
      <Dialog title={words.photos.title} onClose={onClose}>
        {words.photos.noneLeft}
      </Dialog>
    )
  const step = (by: number) => setPlace((at + by + photos.length) % photos.length)
  return (
    <Dialog title={words.photos.nthOf(at + 1, photos.length)} size="full" onClose={onClose}>
      <div className="photo-viewer">
        <Stage key={photo.id} view={view} photo={photo} count={photos.length} step={step} />
        <PhotoFacts key={`facts ${photo.id}`} view={view} photo={photo} canAct={canAct} />
      </div>
    </Dialog>
  )
}

type StageProps = {
  readonly view: CaseView
  readonly photo: Photo
  readonly count: number
  step(by: number): void
}

function Stage({ view, photo, count, step }: StageProps) {
  const words = useWords()
  const language = useLanguage()
  const [isNear, setNear] = useState(false)
  const kind = PHOTO_KINDS.find(({ id }) => id === photo.kind)?.text[language] ?? ''
  const toggle = () => setNear(near => !near)
  useKeys(
    {
      KeyZ: { does: words.photos.zoom, run: toggle },
      ...(count < 2
        ? {}
        : {
            ArrowLeft: { does: words.photos.previous, run: () => step(-1) },
            ArrowRight: { does: words.photos.next, run: () => step(1) },
          }),
    },
    { title: words.photos.title },
  )
  return (
    <div className="photo-stage">
      <button
        type="button"
        className="photo-stage-picture"
        data-autofocus
        data-near={isNear || undefined}
        aria-pressed={isNear}
        aria-label={words.photos.zoomOf(words.photos.open(kind, photo.note))}
        onClick={toggle}
      >
        <PhotoImage caseId={view.card.caseId} photo={photo} alt="" big />
      </button>
      {count < 2 ? null : (
        <>
          <ActionIcon
            className="photo-step"
            variant="default"
            aria-label={words.photos.previous}
            onClick={() => step(-1)}
          >
            <IconChevronLeft size={22} aria-hidden />
          </ActionIcon>
          <ActionIcon
            className="photo-step"
            data-next
            variant="default"
            aria-label={words.photos.next}
            onClick={() => step(1)}
          >
            <IconChevronRight size={22} aria-hidden />
          </ActionIcon>
        </>
      )}
    </div>
  )
}
