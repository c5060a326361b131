// The draft: every change is kept beside the book, so that Escape, a crash or a power cut costs no word.
import { useCallback, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { Instant } from '#shared/model/time'
import { useDraftFile } from '../../bridge/registerDraft'
import { FormState, isEmpty } from './formState'

const DELAY_MS = 300
const Draft = z.object({ savedAt: Instant, state: FormState })
export type Draft = z.infer<typeof Draft>

/** Null for a text that is no draft, or one of another version. */
export function readDraft(text: string | null): Draft | null {
  if (text === null) return null
  try {
    const draft = Draft.safeParse(JSON.parse(text))
    return draft.success && !isEmpty(draft.data.state) ? draft.data : null
  } catch {
    return null
  }
}

export type DraftKeeper = {
  /** The last attempt to keep it did not succeed. */
  readonly failed: boolean
  /** Nothing more to keep: the case is registered. */
  drop(): void
}

/** Keeps `state` while the form is open. `restored` is what the disk already has. `at` is an instant. */
export function useDraft(state: FormState, restored: FormState | null, at: string): DraftKeeper {
  const file = useDraftFile()
  const [failed, setFailed] = useState(false)
  const kept = useRef(restored === null ? null : JSON.stringify(restored))
  const latest = useRef({ state, at })
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const ended = useRef(false)

  const flush = useCallback(() => {
    clearTimeout(timer.current)
    if (ended.current) return
    const now = latest.current
    const text = isEmpty(now.state) ? null : JSON.stringify(now.state)
    if (text === kept.current) return
    kept.current = text
    const draft: Draft = { savedAt: now.at, state: now.state }
    const saving = text === null ? file.drop() : file.save(JSON.stringify(draft))
    void saving.then(isKept => setFailed(!isKept))
  }, [file])

  useEffect(() => {
    latest.current = { state, at }
    clearTimeout(timer.current)
    timer.current = setTimeout(flush, DELAY_MS)
  }, [state, at, flush])

  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  const drop = useCallback(() => {
    ended.current = true
    clearTimeout(timer.current)
    void file.drop()
  }, [file])

  return { failed, drop }
}
