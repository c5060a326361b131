// Saving one setting: the error stands where it was caused, and success is said there, too.
import { useState } from 'react'
import type { AppError, Result } from '#shared/contract/errors'
import { errorsByField } from '#shared/words/sayError'
import { useDesk } from '../../bridge/desk'
import { useWords } from '../../ui/words'

export type Saving = {
  /** Waits for a command; true when it was done. */
  run(work: Promise<Result<unknown>>): Promise<boolean>
  /** Sentences by field. */
  readonly errors: Readonly<Record<string, string>>
  /** The first of them, for a control that stands alone. */
  readonly error: string | undefined
  /** Counts what was saved, so that each time can be shown. */
  readonly saved: number
  /** Shows a reason that was found before asking main. */
  refuse(error: AppError): void
}

export function useSaving(): Saving {
  const words = useWords()
  const desk = useDesk()
  // Kept as a reason, not as words: the language may be changed while it stands there.
  const [failure, setFailure] = useState<AppError | null>(null)
  const [saved, setSaved] = useState(0)

  async function run(work: Promise<Result<unknown>>): Promise<boolean> {
    const result = await work
    if (result.ok) {
      setFailure(null)
      setSaved(count => count + 1)
    } else {
      // A disk that says no concerns the whole desk: the banner stays and offers a copy.
      if (result.error.kind === 'store-failed') desk.showError(result.error)
      setFailure(result.error)
    }
    return result.ok
  }

  const errors = failure === null ? {} : errorsByField(words, failure)
  return { run, errors, error: Object.values(errors)[0], saved, refuse: setFailure }
}
