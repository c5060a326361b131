// The hits of what is typed: at once those of the quick search, after a pause those of the follow-ups, below them.
import { useEffect, useState } from 'react'
import { stretchForNotes, typedWords } from '#shared/domain/search/typed'
import type { FoundCase, NoteHits } from '#shared/model/searchViews'
import { useAnswer } from '../../bridge/useAnswer'

/** Long enough for the next letter to come first. */
const PAUSE_MS = 250
/** What is answered sooner needs no word about it. */
const LATE_MS = 100

/** The value as it was when it last stood still for so long. */
function useAfter<Value>(value: Value, ms: number): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}

type Kept = { readonly text: string; readonly notes: NoteHits }

/** One goes on from the other: what was found for it may stand until the next answer comes. */
const isSameSearch = (a: string, b: string) => a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a))

export type FoundNow = {
  readonly hits: readonly FoundCase[]
  /** What they were found for: until the next answer comes, not what is typed. */
  readonly hitsFor: string
  /** The hits belong to what is typed. */
  readonly isCurrent: boolean
  /** Cases that only their follow-ups name. */
  readonly others: readonly FoundCase[]
  readonly hasMoreOthers: boolean
  /** The follow-ups are still to be searched. */
  readonly isLooking: boolean
  /** The quick search lets itself be waited for. */
  readonly isLate: boolean
}

export function useFound(typed: string): FoundNow {
  const text = typed.slice(0, 200)
  const found = useAnswer('case.find', { text }, { enabled: text !== '' })
  const isCurrent = text !== '' && found.value !== undefined && !found.previous
  const [hitsFor, setHitsFor] = useState('')
  if (isCurrent && hitsFor !== text) setHitsFor(text)
  const waitingFor = isCurrent ? '' : text
  const isLate = useAfter(waitingFor, LATE_MS) !== '' && waitingFor !== ''

  const paused = useAfter(text, PAUSE_MS)
  const isForNotes = stretchForNotes(typedWords(text)) !== null
  const answer = useAnswer('case.searchNotes', { text }, { enabled: isForNotes && paused === text })
  const [kept, setKept] = useState<Kept | null>(null)
  const notes = isForNotes ? answer.value : undefined
  if (notes !== undefined && kept?.notes !== notes) setKept({ text, notes })
  const standing = notes ?? (kept && isForNotes && isSameSearch(kept.text, text) ? kept.notes : undefined)

  const hits = text === '' ? [] : (found.value ?? [])
  const shown = new Set(hits.map(({ caseId }) => caseId))
  return {
    hits,
    hitsFor,
    isCurrent,
    others: (standing?.cases ?? []).filter(({ caseId }) => !shown.has(caseId)),
    hasMoreOthers: standing?.isWhole === false,
    isLooking: isForNotes && notes === undefined && answer.error === null,
    isLate,
  }
}
