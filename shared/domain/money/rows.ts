// Money planned, paid, void (R130): never twice, never more than was paid, never for a piece that was replaced.
import type { Book } from '../../model/book'
import type { MoneyId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene } from '../../model/ruling'

export function planMoney(
  _book: Book,
  _scene: Scene,
  _input: unknown,
): Ruling<{ readonly moneyId: MoneyId }> {
  return no(refuse('required'))
}

export function payMoney(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function voidMoney(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}
