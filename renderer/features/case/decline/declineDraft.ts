// A decline that is being prepared. Nothing of it is in the book until the manager has said yes.
import type { CaseId, PhotoId } from '#shared/model/ids'
import { keptDrafts, useKept } from '../keptDrafts'

export const DECLINE_STEPS = ['ground', 'evidence', 'alternatives', 'talk'] as const
export type DeclineStep = (typeof DECLINE_STEPS)[number]

export type DeclineDraft = {
  readonly step: DeclineStep
  readonly ground: string | null
  readonly evidence: string
  readonly photos: readonly PhotoId[]
  readonly innerNote: string
  readonly alternatives: readonly string[]
}

const EMPTY: DeclineDraft = {
  step: 'ground',
  ground: null,
  evidence: '',
  photos: [],
  innerNote: '',
  alternatives: [],
}

const drafts = keptDrafts(EMPTY)
export const forgetDeclines = drafts.forget

export const useDeclineDraft = (caseId: CaseId) => useKept(drafts, caseId)
