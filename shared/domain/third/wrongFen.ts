// Amounts that others owe us: whole fen, more than nothing, no more than a slip of the finger.
import { type Refusal, refuse } from '../../model/refusal'

const MOST_FEN = 10_000_000_00

export function wrongFen(fen: number, field: string): Refusal | null {
  return Number.isSafeInteger(fen) && fen > 0 && fen <= MOST_FEN ? null : refuse('number-out-of-range', field)
}
