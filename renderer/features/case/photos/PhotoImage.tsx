// One photo, or in its place what has become of its file: never a broken picture without a word.
import { IconPhotoOff } from '@tabler/icons-react'
import { useState } from 'react'
import { photoAddress } from '#shared/contract/proof'
import type { CaseId } from '#shared/model/ids'
import type { Photo } from '#shared/model/treatment'
import { useAnswer } from '../../../bridge/useAnswer'
import { useWords } from '../../../ui/words'

type PhotoImageProps = {
  readonly caseId: CaseId
  readonly photo: Photo
  /** Empty where the control around it already says what it is. */
  readonly alt: string
  /** Room for the whole sentence. */
  readonly big?: boolean
}

export function PhotoImage({ caseId, photo, alt, big = false }: PhotoImageProps) {
  const words = useWords().photos
  const [isBroken, setBroken] = useState(false)
  const state = useAnswer('photo.state', { caseId, photoId: photo.id }, { enabled: isBroken }).value
  if (isBroken) {
    const gone = state === 'damaged' ? words.damaged : words.missing
    return (
      <span className="photo-gone" data-big={big || undefined}>
        <IconPhotoOff size={big ? 40 : 22} stroke={1.5} aria-hidden />
        <span>{gone}</span>
        {big ? (
          <span className="photo-gone-hint">{words.goneHint(`${photo.hash.slice(0, 12)}….jpg`)}</span>
        ) : null}
      </span>
    )
  }
  return (
    <img
      className="photo-image"
      src={photoAddress(caseId, photo.hash)}
      width={photo.width}
      height={photo.height}
      alt={alt}
      loading="lazy"
      decoding="async"
      draggable={false}
      onError={() => setBroken(true)}
    />
  )
}
