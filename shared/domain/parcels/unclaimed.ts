// Parcels that came and belong to no case yet (待认领, N15).
import type { Book } from '../../model/book'
import type { UnclaimedId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene } from '../../model/ruling'

export function keepUnclaimed(
  _book: Book,
  _scene: Scene,
  _input: unknown,
): Ruling<{ readonly unclaimedId: UnclaimedId }> {
  return no(refuse('required'))
}

export function claimUnclaimed(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function sendBackUnclaimed(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}
