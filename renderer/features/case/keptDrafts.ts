// What is half-written on a case: it outlives the dialog and a look at another screen; the run's end ends it.
import { useSyncExternalStore } from 'react'
import type { CaseId } from '#shared/model/ids'

export type KeptDrafts<Draft> = {
  subscribe(listener: () => void): () => void
  of(caseId: CaseId): Draft
  put(caseId: CaseId, patch: Partial<Draft>): void
  /** Empty again, except for what is given. */
  empty(caseId: CaseId, except?: Partial<Draft>): void
  /** For tests, which open many windows in one run. */
  forget(): void
}

export function keptDrafts<Draft>(empty: Draft): KeptDrafts<Draft> {
  const drafts = new Map<CaseId, Draft>()
  const listeners = new Set<() => void>()
  const of = (caseId: CaseId) => drafts.get(caseId) ?? empty
  const keep = (caseId: CaseId, draft: Draft) => {
    drafts.set(caseId, draft)
    for (const listener of listeners) listener()
  }
  return {
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    of,
    put: (caseId, patch) => keep(caseId, { ...of(caseId), ...patch }),
    empty: (caseId, except) => keep(caseId, { ...empty, ...except }),
    forget: () => drafts.clear(),
  }
}

export type Kept<Draft> = {
  readonly draft: Draft
  change(patch: Partial<Draft>): void
  clear(except?: Partial<Draft>): void
}

export function useKept<Draft>(drafts: KeptDrafts<Draft>, caseId: CaseId): Kept<Draft> {
  return {
    draft: useSyncExternalStore(drafts.subscribe, () => drafts.of(caseId)),
    change: patch => drafts.put(caseId, patch),
    clear: except => drafts.empty(caseId, except),
  }
}
