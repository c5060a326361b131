// What couriers and suppliers owe us (R58, R74, R138): asked, agreed, paid, refused, given up.
import type { Book } from '../../model/book'
import type { ClaimId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene } from '../../model/ruling'

export function openClaim(
  _book: Book,
  _scene: Scene,
  _input: unknown,
): Ruling<{ readonly claimId: ClaimId }> {
  return no(refuse('required'))
}

export function askClaim(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function agreeClaim(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function payClaim(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function refuseClaim(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function writeOffClaim(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}
