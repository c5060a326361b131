// What is being typed into a setting until it is saved: on Enter, when the field is left, or when the screen is.
import { useEffect, useRef, useState } from 'react'
import { cleanText } from '#shared/model/text'

export type Draft = {
  readonly text: string
  type(text: string): void
  /** Saves when something has changed. */
  flush(): void
  /** Back to what is saved. */
  revert(): void
}

export function useDraft(value: string, commit: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef({ draft, value, commit })
  useEffect(() => {
    latest.current = { draft, value, commit }
  })

  function flush(): void {
    const { draft: typed, value: known, commit: save } = latest.current
    if (typed === null) return
    if (cleanText(typed) === known) setDraft(null)
    else save(cleanText(typed))
  }

  // The saved text has come back; what was typed since then stays.
  useEffect(() => {
    setDraft(typed => (typed !== null && cleanText(typed) === value ? null : typed))
  }, [value])
  // Going elsewhere by key does not blur the field first.
  useEffect(
    () => () => {
      const { draft: typed, value: known, commit: save } = latest.current
      if (typed !== null && cleanText(typed) !== known) save(cleanText(typed))
    },
    [],
  )

  return { text: draft ?? value, type: setDraft, flush, revert: () => setDraft(null) }
}
