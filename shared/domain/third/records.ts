// How the rules find and write what lives beside the cases: batches and claims.
import type { Book, Change } from '../../model/book'
import type { BatchId, CaseId, ClaimId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import type { Scene } from '../../model/ruling'
import type { Batch, Claim, ThirdEvent } from '../../model/third'
import { instant } from '../../time/zone'
import { belonging } from '../book/walks'

type Lookup<Found> = { ok: true; found: Found } | { ok: false; refusal: Refusal }

export function findBatch(book: Book, batchId: BatchId): Lookup<Batch> {
  const found = book.third.get(batchId)
  return found?.kind === 'batch' && found.deletedAt === null
    ? { ok: true, found }
    : { ok: false, refusal: refuse('no-such-batch') }
}

/** One whose pieces are at the supplier's. */
export function sentBatch(book: Book, batchId: BatchId): Lookup<Batch> {
  const looked = findBatch(book, batchId)
  if (!looked.ok) return looked
  if (looked.found.closedAt !== null) return { ok: false, refusal: refuse('batch-closed') }
  if (looked.found.sentAt === null) return { ok: false, refusal: refuse('batch-not-sent') }
  return looked
}

/** One that is still being put together. */
export function draftBatch(book: Book, batchId: BatchId): Lookup<Batch> {
  const looked = findBatch(book, batchId)
  if (!looked.ok) return looked
  if (looked.found.closedAt !== null) return { ok: false, refusal: refuse('batch-closed') }
  if (looked.found.sentAt !== null) return { ok: false, refusal: refuse('batch-sent') }
  return looked
}

export function findClaim(book: Book, claimId: ClaimId): Lookup<Claim> {
  const found = book.third.get(claimId)
  return found?.kind === 'claim' && found.deletedAt === null
    ? { ok: true, found }
    : { ok: false, refusal: refuse('no-such-claim') }
}

/** Those that hold pieces of this case, or once did. */
export const batchesOf = (book: Book, caseId: CaseId): Batch[] =>
  [...belonging(book.third, caseId)].filter(record => record.kind === 'batch')

export const claimsOf = (book: Book, caseId: CaseId): Claim[] =>
  [...belonging(book.third, caseId)].filter(record => record.kind === 'claim')

export function thirdEvent(
  scene: Scene,
  kind: ThirdEvent['kind'],
  text = '',
  facts: ThirdEvent['facts'] = {},
): ThirdEvent {
  return { at: instant(scene.now), by: scene.by, kind, text, facts }
}

/** The next version of a batch or a claim, with what happened. */
export function nextThird<Stored extends Batch | Claim>(
  before: Stored,
  scene: Scene,
  patch: Partial<Stored>,
  event: ThirdEvent,
): Stored {
  return {
    ...before,
    ...patch,
    rev: before.rev + 1,
    updatedAt: instant(scene.now),
    updatedBy: scene.by,
    events: [...before.events, event],
  }
}

export const thirdChange = (record: Batch | Claim): Change => ({ collection: 'third', record })
