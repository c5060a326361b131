// Takes files in, one after the other, and says of each one that did not become a photo why.
import { useRef, useState } from 'react'
import type { AppError } from '#shared/contract/errors'
import type { CaseId, PhotoId } from '#shared/model/ids'
import { sayError } from '#shared/words/sayError'
import { useDesk } from '../../../bridge/desk'
import { useCommand } from '../../../bridge/useCommand'
import { useWords } from '../../../ui/words'
import { makeJpeg } from './makeJpeg'

export type Refused = { readonly name: string; readonly why: string }
type Failure = { readonly why: string; readonly stops: boolean }

export type PhotoIntake = {
  take(files: readonly File[]): void
  /** Which one is on its way, of how many; null when all is done. */
  readonly underWay: { readonly at: number; readonly of: number } | null
  readonly refused: readonly Refused[]
  forget(): void
  /** Grows with every round that is over: a picture that could not be shown may have come back. */
  readonly round: number
}

/** What stops the next ones too: there is no use in asking the disk, or a full case, once more. */
function stopsAll(error: AppError): boolean {
  return error.kind !== 'refused' || error.refusal.code !== 'photo-unreadable'
}

/** `onAdded` gets each photo that is on the disk. */
export function usePhotoIntake(caseId: CaseId, onAdded?: (photoId: PhotoId) => void): PhotoIntake {
  const words = useWords()
  const desk = useDesk()
  const add = useCommand('photo.add')
  const [underWay, setUnderWay] = useState<PhotoIntake['underWay']>(null)
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const [round, setRound] = useState(0)
  const last = useRef(Promise.resolve())

  /** Null when it is on the disk. */
  async function one(file: File): Promise<Failure | null> {
    const made = await makeJpeg(file)
    if (!made.ok) return { why: words.photos.why[made.why], stops: false }
    const result = await add.run({ caseId, kind: 'proof', jpeg: made.jpeg, note: '' })
    if (result.ok) {
      onAdded?.(result.value.photoId)
      return null
    }
    const stops = stopsAll(result.error)
    // A disk that says no concerns the whole desk: the banner stays and offers a copy.
    if (result.error.kind === 'store-failed') desk.showError(result.error)
    return { why: sayError(words, result.error), stops }
  }

  async function takeAll(files: readonly File[]): Promise<void> {
    setRefused([])
    const failed: Refused[] = []
    let stopped: string | null = null
    let added = 0
    for (const [at, file] of files.entries()) {
      setUnderWay({ at: at + 1, of: files.length })
      const failure: Failure | null = stopped === null ? await one(file) : { why: stopped, stops: true }
      if (failure === null) added += 1
      else failed.push({ name: file.name, why: failure.why })
      if (failure?.stops) stopped = failure.why
    }
    setUnderWay(null)
    setRefused(failed)
    setRound(count => count + 1)
    if (added > 0) desk.toast(words.photos.added(added), { undo: added === 1 })
  }

  return {
    take: files => {
      if (files.length > 0) last.current = last.current.then(() => takeAll(files))
    },
    underWay,
    refused,
    forget: () => setRefused([]),
    round,
  }
}
