// What is being written on a case. It outlives switching the mode and a look at another screen; the run's end ends it.
import { useSyncExternalStore } from 'react'
import type { TellingWayId } from '#shared/catalog/channels'
import type { CaseId, PromiseId } from '#shared/model/ids'
import type { Picked } from '../../bridge/readyTimes'

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

const drafts = new Map<CaseId, Draft>()
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function announce(): void {
  for (const listener of listeners) listener()
}

/** For tests, which open many windows in one run. */
export function forgetDrafts(): void {
  drafts.clear()
}

export type DraftDesk = {
  readonly draft: Draft
  change(patch: Partial<Draft>): void
  /** After saving: empty again, in the same mode. */
  clear(): void
}

export function useCaseDraft(caseId: CaseId): DraftDesk {
  const draft = useSyncExternalStore(subscribe, () => drafts.get(caseId) ?? EMPTY)
  return {
    draft,
    change: patch => {
      drafts.set(caseId, { ...(drafts.get(caseId) ?? EMPTY), ...patch })
      announce()
    },
    clear: () => {
      drafts.set(caseId, { ...EMPTY, mode: drafts.get(caseId)?.mode ?? EMPTY.mode })
      announce()
    },
  }
}
