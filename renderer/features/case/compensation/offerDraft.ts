// A compensation that is being prepared; it outlives the dialog.
import type { ZoneId } from '#shared/catalog/ladder'
import type { MeansId } from '#shared/catalog/means'
import type { CaseId } from '#shared/model/ids'
import { keptDrafts, useKept } from '../keptDrafts'

export type OfferDraft = {
  readonly zone: ZoneId | null
  readonly means: MeansId
  /** Key of the sentence that is said before the amount. */
  readonly reason: string | null
  /** As typed; null until she changes what the ladder opens with. */
  readonly amount: string | null
  readonly cost: string
}

const EMPTY: OfferDraft = { zone: null, means: 'cash', reason: null, amount: null, cost: '' }

const drafts = keptDrafts(EMPTY)
export const forgetOffers = drafts.forget

export const useOfferDraft = (caseId: CaseId) => useKept(drafts, caseId)
