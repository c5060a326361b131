// Pieces sent to a supplier together (R112): made, sent, answered, back.
import type { Book } from '../../model/book'
import type { BatchId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene } from '../../model/ruling'

export function makeBatch(
  _book: Book,
  _scene: Scene,
  _input: unknown,
): Ruling<{ readonly batchId: BatchId; readonly no: string }> {
  return no(refuse('required'))
}

export function addToBatch(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function removeFromBatch(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function sendBatch(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function answerBatch(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function backFromBatch(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}

export function closeBatch(_book: Book, _scene: Scene, _input: unknown): Ruling<null> {
  return no(refuse('required'))
}
