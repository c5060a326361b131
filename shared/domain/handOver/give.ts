// A shift's cases are offered to a colleague or to whoever comes next; until they are accepted the giver stays answerable (R120).
import type { Book, Change } from '../../model/book'
import type { Case } from '../../model/case'
import { type CaseId, type ClerkId, HandOverId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { HandOver } from '../../model/shop'
import { newEvent, nextCase, openCase } from '../caseChange'
import { newRecord } from '../newRecord'
import { waitsIn } from './openItems'
import { whyNotReceive } from './receiver'

type Giving = {
  readonly to: ClerkId | null
  readonly note: string
  readonly items: readonly { readonly caseId: CaseId; readonly note: string }[]
}

function whyNotGive(book: Book, scene: Scene, record: Case, field: string): Refusal | null {
  if (record.ownerId !== scene.by) return refuse('not-owner', field, { no: record.no })
  return waitsIn(book, record.id) === null ? null : refuse('already-handed', field, { no: record.no })
}

function whyNotTo(book: Book, scene: Scene, to: ClerkId | null): Refusal | null {
  if (to === null) return null
  return to === scene.by ? refuse('hand-over-own', 'to') : whyNotReceive(book, scene.now, to, 'to')
}

export function giveHandOver(book: Book, scene: Scene, input: Giving): Ruling<{ handOverId: HandOverId }> {
  const wrong = whyNotTo(book, scene, input.to)
  if (wrong) return no(wrong)
  // A note without a case is worth handing over, too; nothing at all is not.
  if (input.items.length === 0 && input.note === '') return no(refuse('nothing-to-hand', 'items'))
  const items = new Map(input.items.map(item => [item.caseId, item]))
  const changes: Change[] = []
  for (const { caseId, note } of items.values()) {
    const looked = openCase(book, caseId)
    if (!looked.ok) return no({ ...looked.refusal, field: 'items' })
    const refusal = whyNotGive(book, scene, looked.found, 'items')
    if (refusal) return no(refusal)
    const event = newEvent(scene, 'handOverGiven', note, { to: input.to ?? '' })
    changes.push(nextCase(looked.found, scene, {}, [event], false))
  }
  const record: HandOver = {
    id: HandOverId.parse(scene.newId()),
    kind: 'handOver',
    ...newRecord(scene),
    from: scene.by,
    to: input.to,
    note: input.note,
    noteSeen: null,
    items: [...items.values()].map(({ caseId, note }) => ({
      ...{ caseId, note, state: 'open' as const },
      ...{ at: null, by: null, reason: '' },
    })),
  }
  return yes({ handOverId: record.id }, [{ collection: 'shop', record }, ...changes])
}
