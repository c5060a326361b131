// What the window may ask for while somebody types into the search box.
import { z } from 'zod'
import type { FoundCase, NoteHits } from '../model/searchViews'
import { answer, query } from './line'

const Typed = z.object({ text: z.string().max(200) })

export const searchLines = {
  'case.find': query(Typed, answer<readonly FoundCase[]>()),
  /** Slow: what was written in the follow-ups of the whole archive. */
  'case.searchNotes': query(Typed, answer<NoteHits>()),
} as const
