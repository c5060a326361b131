// A word to a customer whose case is closed (回访): it begins with the closing, and ends when the case goes on or goes away.
import { isServed } from '../../catalog/outcomes'
import type { Book, Change } from '../../model/book'
import type { Case } from '../../model/case'
import { CareId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import type { Scene } from '../../model/ruling'
import type { Care, ThirdEvent } from '../../model/third'
import { instant } from '../../time/zone'
import { belonging } from '../book/walks'
import { ruleTimes } from '../followUps/ruleTimes'
import { newRecord } from '../newRecord'
import { openingHoursOf, settingsOf } from '../settings'
import { thirdEvent } from '../third/records'

/** All of one case, the first to be done on top. */
export function careOf(book: Book, caseId: Case['id']): Care[] {
  return [...belonging(book.third, caseId)]
    .filter(record => record.kind === 'care')
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
}

const isOpen = ({ state }: Care): boolean => state === 'open'

export const openCareOf = (book: Book, caseId: Case['id']): Care[] => careOf(book, caseId).filter(isOpen)

type Lookup = { ok: true; found: Care } | { ok: false; refusal: Refusal }

export function findOpenCare(book: Book, careId: CareId): Lookup {
  const found = book.third.get(careId)
  if (found?.kind !== 'care' || found.deletedAt !== null)
    return { ok: false, refusal: refuse('no-such-care') }
  return isOpen(found) ? { ok: true, found } : { ok: false, refusal: refuse('care-not-open') }
}

export function nextCare(before: Care, scene: Scene, patch: Partial<Care>, event: ThirdEvent): Change {
  const record: Care = {
    ...before,
    ...patch,
    rev: before.rev + 1,
    updatedAt: instant(scene.now),
    updatedBy: scene.by,
    events: [...before.events, event],
  }
  return { collection: 'third', record }
}

/** What the rule asks for once this case has ended with the customer served; nobody is called whom we do not know. */
export function beginCare(book: Book, scene: Scene, record: Case, outcome: Case['outcome']): Change[] {
  if (record.customerId === null || outcome === null || !isServed(outcome)) return []
  const settings = settingsOf(book)
  return ruleTimes(settings, 'satisfaction', scene.now, openingHoursOf(settings)).map(
    (time): Change => ({
      collection: 'third',
      record: {
        ...newRecord(scene),
        id: CareId.parse(scene.newId()),
        kind: 'care',
        rule: 'satisfaction',
        caseId: record.id,
        dueAt: instant(time),
        assignee: record.ownerId,
        state: 'open',
        closedAt: null,
        snoozedUntil: null,
        note: '',
        events: [thirdEvent(scene, 'made', '', { dueAt: instant(time) })],
      },
    }),
  )
}

/** The case goes on, or is thrown away: nobody asks afterwards any more. */
export function endCare(book: Book, scene: Scene, caseId: Case['id']): Change[] {
  const patch = { state: 'skipped', closedAt: instant(scene.now), snoozedUntil: null } as const
  return openCareOf(book, caseId).map(care => nextCare(care, scene, patch, thirdEvent(scene, 'skipped')))
}
