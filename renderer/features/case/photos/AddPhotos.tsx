// The button that opens the system's file dialog, how far the photos are on their way, and what did not become one.
import { Button } from '@mantine/core'
import { IconCamera } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { FieldError } from '../../../ui/Field'
import { useWords } from '../../../ui/words'
import type { PhotoIntake } from './usePhotoIntake'

/** More lines than these are not read. */
const MOST_LINES = 3

type FileDialog = { open(): void; readonly input: ReactNode }

export function useFileDialog(intake: PhotoIntake): FileDialog {
  const input = useRef<HTMLInputElement>(null)
  const { photos } = useWords()
  return {
    open: () => input.current?.click(),
    input: (
      <input
        ref={input}
        className="photo-input"
        type="file"
        accept="image/*"
        multiple
        tabIndex={-1}
        aria-label={photos.choose}
        onChange={event => {
          intake.take([...(event.currentTarget.files ?? [])])
          // The same file may be chosen again after it was refused.
          event.currentTarget.value = ''
        }}
      />
    ),
  }
}

export function AddButton({ dialog }: { readonly dialog: FileDialog }) {
  const { photos } = useWords()
  return (
    <>
      {dialog.input}
      <Button
        variant="default"
        size="sm"
        leftSection={<IconCamera size={18} aria-hidden />}
        onClick={dialog.open}
      >
        {photos.add}
      </Button>
    </>
  )
}

export function IntakeNews({ intake }: { readonly intake: PhotoIntake }) {
  const { photos } = useWords()
  const { underWay, refused } = intake
  const shown = refused.slice(0, MOST_LINES)
  const more = refused.length - shown.length
  const place = useRef<HTMLDivElement>(null)
  // Pasted from anywhere: the pane may be scrolled to something else.
  useEffect(() => {
    if (refused.length > 0) place.current?.scrollIntoView({ block: 'center' })
  }, [refused])
  return (
    <div ref={place}>
      <p className="photo-news" role="status">
        {underWay === null ? '' : photos.adding(underWay.at, underWay.of)}
      </p>
      {shown.map(({ name, why }) => (
        <FieldError key={`${name} ${why}`} text={photos.refused(name, why)} />
      ))}
      {more > 0 ? <FieldError text={photos.moreRefused(more)} /> : null}
    </div>
  )
}
