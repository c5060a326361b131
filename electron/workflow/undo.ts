// Taking the last action back.
import type { Output } from '#shared/contract/contract'
import type { Result } from '#shared/contract/errors'
import { refuse } from '#shared/model/refusal'
import type { UndoView } from '#shared/model/views'
import { instant } from '#shared/time/zone'
import { done, refused } from './answer'
import type { OpenShop } from './shop'
import type { UndoEntry } from './undoStack'

function caseIdOf(entry: UndoEntry): string | null {
  return entry.steps.find(step => step.collection === 'cases')?.id ?? null
}

export function lastUndo(shop: OpenShop): UndoView {
  const entry = shop.undo.last()
  if (!entry) return null
  const caseId = caseIdOf(entry)
  const no = caseId === null ? null : (shop.book.cases.get(caseId)?.no ?? null)
  return { what: entry.what, no, by: entry.by, at: instant(entry.at) }
}

export async function runUndo(shop: OpenShop): Promise<Result<Output<'undo.run'>>> {
  const entry = shop.undo.last()
  if (!entry) return refused(refuse('nothing-to-undo'))
  const answer = await shop.takeBack(entry)
  if (!answer.ok) return answer
  const record = shop.book.cases.get(caseIdOf(entry) ?? '')
  return done({ what: entry.what, caseId: record?.id ?? null })
}
