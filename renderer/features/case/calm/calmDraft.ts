// Who was there and how it ended, while it is being written down.
import type { CallBackId } from '#shared/catalog/calm'
import type { CaseId } from '#shared/model/ids'
import { keptDrafts, useKept } from '../keptDrafts'

export type EndDraft = {
  readonly people: string
  readonly witnesses: string
  readonly police: string
  readonly result: string
  /** When we call him, once heads are cool (R142); `none` when nothing is left to say. */
  readonly callBack: CallBackId | 'none' | null
}

const EMPTY: EndDraft = { people: '', witnesses: '', police: '', result: '', callBack: null }

const drafts = keptDrafts(EMPTY)
export const forgetEnds = drafts.forget

export const useEndDraft = (caseId: CaseId) => useKept(drafts, caseId)
