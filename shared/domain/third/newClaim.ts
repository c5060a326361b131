// A claim as it begins: opened by a clerk, or by the supplier's word that he pays for what he keeps (R138, N6).
import { ASK_AGAIN_DAYS, type ClaimSubjectId, claimSubject } from '../../catalog/thirdParties'
import type { Book } from '../../model/book'
import { type BatchId, type CaseId, ClaimId, type PartnerId } from '../../model/ids'
import type { Scene } from '../../model/ruling'
import type { Batch, Claim, ThirdEvent } from '../../model/third'
import type { Instant } from '../../model/time'
import { nextOpening } from '../../time/openingHours'
import { DAY_MS, dayOf, instant, startOfDay } from '../../time/zone'
import { dayAfterRest } from '../holidays/days'
import { newRecord } from '../newRecord'
import { type HoursSettings, openingHoursOf, settingsOf } from '../settings'
import { thirdEvent } from './records'

/** When to ask again after so many days: when we are open, and on no day on which they rest. */
export function askAgainAt(now: number, days: number, settings: HoursSettings): Instant {
  const zone = settings.timeZone
  const day = dayAfterRest(dayOf(now, zone), days, settings)
  const opening = nextOpening(startOfDay(day, zone), openingHoursOf({ ...settings, holidaysCloseShop: true }))
  return instant(opening ?? now + days * DAY_MS)
}

type Beginning = {
  readonly subject: ClaimSubjectId
  readonly partnerId: PartnerId
  readonly caseId: CaseId | null
  readonly batchId: BatchId | null
  readonly askedFen: number
  readonly agreedFen: number | null
  readonly state: 'open' | 'asked' | 'agreed'
  readonly nextAskAt: Instant
  readonly note: string
}

export function newClaim(scene: Scene, beginning: Beginning, event: ThirdEvent): Claim {
  return {
    ...newRecord(scene),
    id: ClaimId.parse(scene.newId()),
    kind: 'claim',
    role: claimSubject(beginning.subject).role,
    ...beginning,
    money: [],
    approval: null,
    events: [event],
  }
}

/** The supplier keeps a piece and said what it is worth to him: nothing is left to argue about, only to be paid. */
export function creditClaim(
  book: Book,
  scene: Scene,
  batch: Batch,
  caseId: CaseId,
  fen: number,
  items: string,
): Claim {
  const beginning: Beginning = {
    subject: 'credit',
    partnerId: batch.partnerId,
    caseId,
    batchId: batch.id,
    askedFen: fen,
    agreedFen: fen,
    state: 'agreed',
    nextAskAt: askAgainAt(scene.now, ASK_AGAIN_DAYS.supplier[0], settingsOf(book)),
    note: items,
  }
  return newClaim(scene, beginning, thirdEvent(scene, 'agreed', '', { agreedFen: fen, no: batch.no, items }))
}
