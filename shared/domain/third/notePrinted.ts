// That the list of a batch was printed or saved is noted in the batch: the next one is a copy.
import type { Book } from '../../model/book'
import type { BatchId } from '../../model/ids'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import { findBatch, nextThird, thirdChange, thirdEvent } from './records'

type Printed = { readonly batchId: BatchId; readonly to: 'printer' | 'pdf'; readonly isCopy: boolean }

export function noteBatchPrinted(book: Book, scene: Scene, { batchId, to, isCopy }: Printed): Ruling<null> {
  const looked = findBatch(book, batchId)
  if (!looked.ok) return no(looked.refusal)
  const event = thirdEvent(scene, 'printed', '', { to, copy: isCopy })
  return yes(null, [thirdChange(nextThird(looked.found, scene, {}, event))])
}
