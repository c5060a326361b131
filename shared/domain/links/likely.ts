// Cases that may be about the same thing, for those that were registered with little (N15).
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import type { LikelyCase } from '../../model/settlementViews'
import type { Limits } from '../deadlines'

export function likelyCases(_book: Book, _record: Case, _limits: Limits): LikelyCase[] {
  return []
}
