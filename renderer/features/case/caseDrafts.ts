// What is being written on a case. It outlives switching the mode and a look at another screen; the run's end ends it.
import type { TellingWayId } from '#shared/catalog/channels'
import type { CaseId, PromiseId } from '#shared/model/ids'
import type { Picked } from '../../bridge/readyTimes'
import { type Kept, keptDrafts, useKept } from './keptDrafts'

export const FOLLOW_UP_MODES = ['note', 'told', 'memo'] as const
export type FollowUpMode = (typeof FOLLOW_UP_MODES)[number]

export type Draft = {
  readonly mode: FollowUpMode
  readonly text: string
  /** Null until she chooses: the usual way for this case. */
  readonly how: TellingWayId | null
  /** Null until she chooses: the next word that we owe. */
  readonly fulfil: readonly PromiseId[] | null
  readonly promisesAgain: boolean
  readonly nextAt: Picked
  readonly memoAt: Picked
}

const EMPTY: Draft = {
  mode: 'note',
  text: '',
  how: null,
  fulfil: null,
  promisesAgain: true,
  nextAt: { ready: 0 },
  memoAt: { ready: 0 },
}

const drafts = keptDrafts(EMPTY)

/** For tests, which open many windows in one run. */
export const forgetDrafts = drafts.forget

export type DraftDesk = Omit<Kept<Draft>, 'clear'> & {
  /** After saving: empty again, in the same mode. */
  clear(): void
}

export function useCaseDraft(caseId: CaseId): DraftDesk {
  const kept = useKept(drafts, caseId)
  return { ...kept, clear: () => kept.clear({ mode: kept.draft.mode }) }
}
