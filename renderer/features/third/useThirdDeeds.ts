// What can be done on the screen, and which dialog is open for it.
import { useCallback, useMemo, useState } from 'react'
import type { BatchView, ClaimView, PieceRow, ThirdView } from '#shared/model/settlementViews'
import { useDesk } from '../../bridge/desk'
import { pieceKey, piecesOut, type ThirdRow } from './thirdRows'

export type BatchDeed = 'send' | 'answer' | 'back' | 'close' | 'batch'
export type ClaimDeed = 'ask' | 'agree' | 'pay' | 'refuse' | 'writeOff' | 'claim'
export type OpenDialog =
  | { readonly kind: 'make'; readonly pieces: readonly PieceRow[] }
  | { readonly kind: 'newClaim' }
  | { readonly kind: 'partners' }
  | { readonly kind: BatchDeed; readonly of: 'batch'; readonly id: BatchView['id'] }
  | { readonly kind: ClaimDeed; readonly of: 'claim'; readonly id: ClaimView['id'] }

export type ThirdDeeds = {
  readonly dialog: OpenDialog | null
  close(): void
  /** Keys of pieces that were chosen for a batch. */
  readonly chosen: ReadonlySet<string>
  choose(piece: PieceRow): void
  /** What waits for a batch. */
  readonly toBatch: readonly PieceRow[]
  /** Of what was chosen; when nothing was, of this piece alone, or of all that wait. */
  make(alone: PieceRow | null): void
  newClaim(): void
  partners(): void
  open(row: ThirdRow | null): void
  onBatch(kind: BatchDeed, batch: BatchView): void
  onClaim(kind: ClaimDeed, claim: ClaimView): void
  print(batch: BatchView): void
}

/** Why not: nothing to do with a batch that has not left, or has nothing out any more. */
export function mayBatch(kind: BatchDeed, batch: BatchView): boolean {
  if (kind === 'batch') return true
  if (batch.state === 'closed') return false
  if (kind === 'send') return batch.state === 'draft'
  if (kind === 'close') return true
  return batch.state !== 'draft' && piecesOut(batch).length > 0
}

export const mayClaim = (kind: ClaimDeed, claim: ClaimView): boolean =>
  kind === 'claim' || claim.nextAskAt !== null

export function useThirdDeeds(view: ThirdView): ThirdDeeds {
  const desk = useDesk()
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const chosenRows = useMemo(
    () => view.waiting.filter(piece => marked.has(pieceKey(piece))),
    [view.waiting, marked],
  )
  const chosen = useMemo(() => new Set(chosenRows.map(pieceKey)), [chosenRows])
  const close = useCallback(() => setDialog(null), [])
  const onBatch = (kind: BatchDeed, batch: BatchView) => {
    if (mayBatch(kind, batch)) setDialog({ kind, of: 'batch', id: batch.id })
  }
  const onClaim = (kind: ClaimDeed, claim: ClaimView) => {
    if (mayClaim(kind, claim)) setDialog({ kind, of: 'claim', id: claim.id })
  }
  return {
    dialog,
    close,
    chosen,
    choose: piece => {
      const key = pieceKey(piece)
      const next = new Set(chosen)
      if (!next.delete(key)) next.add(key)
      setMarked(next)
    },
    toBatch: view.waiting,
    make: alone => {
      const pieces = chosenRows.length > 0 ? chosenRows : alone === null ? view.waiting : [alone]
      if (pieces.length > 0) setDialog({ kind: 'make', pieces })
    },
    newClaim: () => setDialog({ kind: 'newClaim' }),
    partners: () => setDialog({ kind: 'partners' }),
    open: row => {
      if (row?.kind === 'piece') void desk.openCase(row.piece.card.caseId)
      if (row?.kind === 'batch') onBatch('batch', row.batch)
      if (row?.kind === 'claim') onClaim('claim', row.claim)
    },
    onBatch,
    onClaim,
    print: ({ id }) => desk.openList({ kind: 'batch', batchId: id }),
  }
}
