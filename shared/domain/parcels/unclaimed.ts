// Parcels that came and belong to no case yet (待认领, N15).
import type { Book, Change } from '../../model/book'
import type { Case, CaseEvent } from '../../model/case'
import type { Parcel } from '../../model/goods'
import { type CaseId, type LineId, ParcelId, UnclaimedId } from '../../model/ids'
import { toHalfWidth } from '../../model/phone'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { ThirdEvent, Unclaimed } from '../../model/third'
import { trackingKey } from '../../model/trackingNo'
import { instant } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'
import { itemsText } from '../goods/lines'
import { stepLines } from '../goods/stepLines'
import { arrivedLine, whyNotArriving } from '../goods/steps'
import { backToUs } from '../moves'
import { newRecord } from '../newRecord'
import { parcelWith, whyTaken } from './tracking'

const event = (scene: Scene, kind: ThirdEvent['kind'], text = ''): ThirdEvent => ({
  at: instant(scene.now),
  by: scene.by,
  kind,
  text,
  facts: {},
})

function nextUnclaimed(
  before: Unclaimed,
  scene: Scene,
  patch: Partial<Unclaimed>,
  added: ThirdEvent,
): Change {
  const record: Unclaimed = {
    ...before,
    ...patch,
    rev: before.rev + 1,
    updatedAt: instant(scene.now),
    updatedBy: scene.by,
    events: [...before.events, added],
  }
  return { collection: 'third', record }
}

type Label = {
  courier: string
  trackingNo: string
  senderName: string
  senderPhone: string
  contents: string
  place: string
}

/** Couriers print numbers with stars in the middle: the digits at the end say who it is. */
const isPhoneLike = (text: string) => text === '' || /\d{3,}\D*$/.test(toHalfWidth(text))

/** Anything that tells it from the next one will do. */
export function keepUnclaimed(
  book: Book,
  scene: Scene,
  input: Label,
): Ruling<{ readonly unclaimedId: UnclaimedId }> {
  const { courier, trackingNo, senderName, senderPhone, contents, place } = input
  if (trackingNo + senderName + senderPhone + contents === '') return no(refuse('required', 'trackingNo'))
  if (!isPhoneLike(senderPhone)) return no(refuse('phone-unreadable', 'senderPhone'))
  const taken = whyTaken(book, trackingNo, null)
  if (taken) return no(taken)
  const at = instant(scene.now)
  const record: Unclaimed = {
    id: UnclaimedId.parse(scene.newId()),
    ...newRecord(scene),
    kind: 'unclaimed',
    courier,
    trackingNo,
    senderName,
    senderPhone,
    contents,
    place,
    arrivedAt: at,
    state: 'open',
    caseId: null,
    events: [event(scene, 'made')],
  }
  return yes({ unclaimedId: record.id }, [{ collection: 'third', record }])
}

type Found = { ok: true; found: Unclaimed } | { ok: false; refusal: ReturnType<typeof refuse> }

function openOne(book: Book, unclaimedId: UnclaimedId): Found {
  const found = book.third.get(unclaimedId)
  if (found?.kind !== 'unclaimed' || found.deletedAt !== null)
    return { ok: false, refusal: refuse('no-such-unclaimed') }
  return found.state === 'open' ? { ok: true, found } : { ok: false, refusal: refuse('unclaimed-gone') }
}

/** The parcel that the case waited for, or a new one made of what the label says. */
function withClaimed(record: Case, scene: Scene, unclaimed: Unclaimed, lineIds: readonly LineId[]): Parcel[] {
  const known = parcelWith(record, trackingKey(unclaimed.trackingNo))
  const parcel: Parcel = {
    ...(known ?? {
      id: ParcelId.parse(scene.newId()),
      dir: 'in',
      courier: unclaimed.courier,
      trackingNo: unclaimed.trackingNo,
      sentAt: unclaimed.arrivedAt,
      freightFen: null,
      payer: null,
      note: '',
    }),
    state: 'arrived',
    arrivedAt: unclaimed.arrivedAt,
    lineIds: [...new Set([...(known?.lineIds ?? []), ...lineIds])],
  }
  return [...record.parcels.filter(({ id }) => id !== parcel.id), parcel]
}

/** It belongs to this case: the named pieces have arrived with it, and so has the parcel that the case waited for. */
export function claimUnclaimed(
  book: Book,
  scene: Scene,
  input: { unclaimedId: UnclaimedId; caseId: CaseId; lineIds: readonly LineId[] },
): Ruling<null> {
  const looked = openOne(book, input.unclaimedId)
  if (!looked.ok) return no(looked.refusal)
  const unclaimed = looked.found
  const { caseId, lineIds } = input
  const { courier, trackingNo, place } = unclaimed
  const parcels = (record: Case) => ({ parcels: withClaimed(record, scene, unclaimed, lineIds) })
  const claimed = (items: string) =>
    newEvent(scene, 'claimedParcel', '', { items, courier, trackingNo, place })
  const ruling =
    lineIds.length === 0
      ? claimedAlone(book, scene, caseId, parcels, claimed(''))
      : stepLines(
          book,
          scene,
          { caseId, lineIds },
          {
            check: whyNotArriving,
            apply: line => arrivedLine(line, instant(scene.now), place),
            events: lines => [claimed(itemsText(lines))],
            patch: parcels,
          },
        )
  if (!ruling.ok) return ruling
  const gone = nextUnclaimed(unclaimed, scene, { state: 'claimed', caseId }, event(scene, 'claimed'))
  return yes(null, [...ruling.changes, gone])
}

/** None of the pieces came with it: a missing part, a receipt. */
function claimedAlone(
  book: Book,
  scene: Scene,
  caseId: CaseId,
  parcels: (record: Case) => Partial<Case>,
  claimed: CaseEvent,
): Ruling<null> {
  const looked = openCase(book, caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  const patch = { ...parcels(before), ...backToUs(before, instant(scene.now)) }
  return yes(null, [nextCase(before, scene, patch, [claimed])])
}

/** Nobody here knows it: it goes back to its sender. */
export function sendBackUnclaimed(
  book: Book,
  scene: Scene,
  input: { unclaimedId: UnclaimedId; reason: string },
): Ruling<null> {
  const looked = openOne(book, input.unclaimedId)
  if (!looked.ok) return no(looked.refusal)
  if (input.reason === '') return no(refuse('required', 'reason'))
  return yes(null, [
    nextUnclaimed(looked.found, scene, { state: 'sentBack' }, event(scene, 'sentBack', input.reason)),
  ])
}
