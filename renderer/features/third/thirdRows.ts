// The rows of the screen from top to bottom, each with a key of its own.
import type { BatchView, ClaimView, PieceRow, ThirdView } from '#shared/model/settlementViews'

export type ThirdRow =
  | { readonly key: string; readonly kind: 'piece'; readonly piece: PieceRow }
  | { readonly key: string; readonly kind: 'batch'; readonly batch: BatchView }
  | { readonly key: string; readonly kind: 'claim'; readonly claim: ClaimView }

export const pieceKey = ({ line }: PieceRow) => `piece ${line.id}`
export const batchKey = ({ id }: BatchView) => `batch ${id}`
export const claimKey = ({ id }: ClaimView) => `claim ${id}`

export function rowsOf({ waiting, batches, claims }: ThirdView): readonly ThirdRow[] {
  return [
    ...waiting.map((piece): ThirdRow => ({ key: pieceKey(piece), kind: 'piece', piece })),
    ...batches.map((batch): ThirdRow => ({ key: batchKey(batch), kind: 'batch', batch })),
    ...claims.map((claim): ThirdRow => ({ key: claimKey(claim), kind: 'claim', claim })),
  ]
}

/** Where a piece of a batch is by now. */
export function pieceStateOf(
  batch: Pick<BatchView, 'state'>,
  piece: BatchView['pieces'][number],
): 'out' | 'short' | 'back' | 'kept' | 'lost' {
  if (piece.backAt !== null) return 'back'
  if (piece.answer === 'credit') return 'kept'
  if (batch.state === 'closed') return 'lost'
  return piece.isShort ? 'short' : 'out'
}

/** Neither back nor kept: there is still something to hear of it. */
export const piecesOut = (batch: BatchView) =>
  batch.pieces.filter(piece => ['out', 'short'].includes(pieceStateOf(batch, piece)))
