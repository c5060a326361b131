// What was printed or saved as PDF is noted in the case: the next slip is a copy.
import type { Book } from '../model/book'
import type { CaseId } from '../model/ids'
import { no, type Ruling, type Scene, yes } from '../model/ruling'
import type { SheetId } from '../model/treatment'
import { anyCase, newEvent, nextCase } from './caseChange'

type Printed = {
  caseId: CaseId
  parts: 'both' | 'customer' | 'goods' | SheetId
  to: 'printer' | 'pdf'
  isCopy: boolean
}

export function notePrinted(book: Book, scene: Scene, input: Printed): Ruling<null> {
  const looked = anyCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const event = newEvent(scene, 'printed', '', { parts: input.parts, to: input.to, copy: input.isCopy })
  return yes(null, [nextCase(looked.found, scene, {}, [event], false)])
}
