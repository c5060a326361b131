// Search in a shop: the box as one types, and the follow-ups of the whole archive behind it.
import type { Result } from '#shared/contract/errors'
import { casesWithNotes, findCases, MOST_HITS } from '#shared/domain/findCases'
import { stretchForNotes, typedWords } from '#shared/domain/search/typed'
import type { FoundCase, NoteHits } from '#shared/model/searchViews'
import { done } from './answer'
import type { OpenShop } from './shop'

/** The store looks for one stretch; what lies beyond these may hold the other words, too, and is not seen. */
const MOST_READ = 300

export function searchCases(shop: OpenShop, now: number, typed: string): FoundCase[] {
  // She types on: reading ten years for what she typed before would only be in her way.
  if (typed !== shop.notesFor) shop.store.stopFinding()
  return findCases(shop.book, now, typed, shop.search)
}

/** Without those that the box shows already. */
export async function searchNotes(shop: OpenShop, now: number, typed: string): Promise<Result<NoteHits>> {
  const words = typedWords(typed)
  const stretch = stretchForNotes(words)
  if (stretch === null) return done({ cases: [], isWhole: true })
  shop.notesFor = typed
  const found = await shop.store.findText(stretch, MOST_READ)
  // Also when she has typed on: then the search for what she types now must not be disturbed by a pass for this.
  if (found.ids.length === 0) return done({ cases: [], isWhole: found.isWhole })
  const shown = new Set(shop.search.find(shop.book, typed, MOST_HITS))
  const others = found.ids.filter(id => !shown.has(id))
  const cases = casesWithNotes(shop.book, now, words, others)
  return done({ cases, isWhole: found.isWhole && cases.length < MOST_HITS })
}
