// What a case shows by itself: for each proof of a stage the fact behind it (R9, R10). Nothing is stored about stages that facts prove.

import type { ProofId } from '../../catalog/flowStages'
import type { FlowStage } from '../../catalog/flows'
import type { InStateId } from '../../catalog/lineStates'
import type { MoneyKindId } from '../../catalog/moneyKinds'
import type { Book } from '../../model/book'
import { type Case, type EventKind, isWordToCustomer } from '../../model/case'
import { type CaseLine, isHere, isPlaced } from '../../model/goods'
import type { CaseId } from '../../model/ids'
import type { ThirdRecord } from '../../model/third'
import { belonging } from '../book/walks'
import { isGone, isPending, isReplacement } from '../goods/standing'

/** Batches and claims of a case stand beside it; two stages ask about them. */
export type Beside = readonly ThirdRecord[]

export const besideOf = (book: Book, caseId: CaseId): Beside => [...belonging(book.third, caseId)]

type Proof = {
  readonly shows: (record: Case, beside: Beside) => boolean
  /** Nothing is left here that it could happen to. */
  readonly isMoot?: (record: Case) => boolean
  /** The entries of the timeline that bring it about: the last of them says when and who. */
  readonly by: readonly EventKind[]
}

const STATES_WITH_A_PLACE: readonly InStateId[] = ['forSupplier', 'atSupplier', 'toCollect']
const isLookedAt = (line: CaseLine) => line.inspection !== null || isPlaced(line)
const hasPlace = (line: CaseLine) => isPlaced(line) || STATES_WITH_A_PLACE.includes(line.state)
const wasSent = (line: CaseLine) => line.batchId !== null && line.state !== 'forSupplier'
/** Mended in the shop: nothing was sent to a supplier, and nothing will be. */
const staysHere = ({ lines }: Case) =>
  lines.every(line => !wasSent(line) && (line.state === 'toCollect' || isPlaced(line)))
const paid = (record: Case, kinds: readonly MoneyKindId[]) =>
  record.money.some(row => row.state === 'paid' && kinds.includes(row.kind))

const TO_HIM: readonly MoneyKindId[] = ['compensation', 'difference', 'refund', 'coupon', 'gift', 'freight']

/** Whether what went out costs as much as what it replaces, as far as prices are known; a row that was paid settles the rest. */
function isBalanced(record: Case): boolean {
  const outs = record.outgoing.filter(out => isReplacement(out))
  if (!outs.some(isGone) || record.money.some(row => row.state === 'planned')) return false
  if (paid(record, ['difference', 'customerPays'])) return true
  return outs.every(out => {
    const old = record.lines.find(line => line.id === out.forLineId)
    const prices = [out.unitPriceFen, old?.unitPriceFen ?? null]
    return old === undefined || prices.includes(null) || prices[0] === prices[1]
  })
}

/** The last moment at which something of weight happened: a word before that was not the last word. */
function lastDeedAt(record: Case): string {
  const moments = [
    ...record.money.map(row => row.paidAt),
    ...record.outgoing.filter(isGone).map(out => out.stateAt),
    ...record.lines.map(line => line.inspection?.at ?? null),
    record.decline?.at ?? null,
  ]
  return moments.reduce<string>((last, at) => (at !== null && at > last ? at : last), '')
}

const EVERY_PROOF = {
  conditionsKnown: {
    shows: ({ lines }) => lines.every(line => line.conditions.length > 0 || isLookedAt(line)),
    by: ['facts', 'inspected'],
  },
  photo: { shows: ({ photos }) => photos.some(photo => photo.removedAt === null), by: ['photo'] },
  promise: {
    shows: ({ promises }) => promises.some(isWordToCustomer),
    by: ['promised', 'registered'],
  },
  newDate: {
    // The word that every case begins with is not the new day.
    shows: ({ promises, createdAt }) => promises.some(({ madeAt }) => madeAt > createdAt),
    by: ['promised', 'promiseRenegotiated'],
  },
  retention: {
    shows: ({ retention, offers }) => retention !== null || offers.length > 0,
    by: ['retention', 'offered'],
  },
  wayBack: {
    shows: ({ parcels, lines }) =>
      parcels.some(({ state, dir }) => dir === 'in' || state === 'refused' || state === 'intercepted') ||
      lines.every(({ state }) => state !== 'away'),
    by: ['parcelStep', 'parcelExpected', 'arrived'],
  },
  offered: { shows: ({ offers }) => offers.length > 0, by: ['offered'] },
  offerAnswered: {
    shows: ({ offers }) => offers.some(({ answer }) => answer === 'agreed'),
    by: ['offerAnswered', 'offered'],
  },
  declined: { shows: ({ decline }) => decline !== null, by: ['declined'] },
  comingBack: {
    shows: ({ parcels, lines }) =>
      parcels.some(({ dir, trackingNo }) => dir === 'in' && trackingNo !== '') ||
      lines.every(({ state }) => state !== 'away'),
    by: ['parcelExpected', 'parcelChanged', 'arrived'],
  },
  arrived: {
    shows: ({ lines }) => lines.every(({ state }) => state !== 'away'),
    by: ['arrived', 'claimedParcel', 'parcelStep'],
  },
  inspected: {
    shows: ({ lines }) => lines.every(line => line.state !== 'arrived' && isLookedAt(line)),
    by: ['inspected'],
  },
  placed: { shows: ({ lines }) => lines.every(hasPlace), by: ['placed', 'handedBack', 'toSupplier'] },
  kept: { shows: ({ lines }) => lines.every(hasPlace), by: ['placed', 'handedBack'] },
  outPlanned: { shows: ({ outgoing }) => outgoing.some(isReplacement), by: ['outPlanned'] },
  outGone: {
    shows: ({ outgoing }) =>
      outgoing.some(out => isReplacement(out) && isGone(out)) && !outgoing.some(isPending),
    by: ['sentOut', 'handedOver'],
  },
  balanced: { shows: isBalanced, by: ['moneyPaid'] },
  refunded: {
    shows: record => paid(record, ['refund']) && !record.money.some(({ state }) => state === 'planned'),
    by: ['moneyPaid'],
  },
  compensated: {
    shows: record => paid(record, TO_HIM) && !record.money.some(({ state }) => state === 'planned'),
    by: ['moneyPaid'],
  },
  claimed: { shows: (_record, beside) => beside.some(({ kind }) => kind === 'claim'), by: ['claimOpened'] },
  atSupplier: { shows: ({ lines }) => lines.some(wasSent), isMoot: staysHere, by: ['toSupplier'] },
  keptWarm: {
    shows: ({ reminders }) => reminders.some(({ rule, state }) => rule === 'keepWarm' && state === 'done'),
    isMoot: staysHere,
    by: ['reminderDone', 'told'],
  },
  supplierAnswered: {
    shows: ({ id, lines }, beside) => {
      const current = new Set(lines.map(line => line.batchId))
      const pieces = beside.flatMap(record =>
        record.kind === 'batch' && current.has(record.id) ? record.pieces : [],
      )
      const ours = pieces.filter(piece => piece.caseId === id)
      return ours.length > 0 && ours.every(({ answer, backAt }) => answer !== null || backAt !== null)
    },
    isMoot: staysHere,
    by: ['supplierAnswered', 'backFromSupplier'],
  },
  backFromSupplier: {
    shows: ({ lines }) =>
      lines.some(wasSent) && !lines.some(({ state }) => state === 'atSupplier' || state === 'forSupplier'),
    isMoot: staysHere,
    by: ['backFromSupplier', 'supplierAnswered'],
  },
  noneHere: { shows: ({ lines }) => !lines.some(isHere), by: ['handedBack'] },
  handedOut: { shows: ({ lines }) => lines.every(isPlaced), by: ['handedBack', 'handedOver', 'sentOut'] },
  told: {
    shows: record => record.told !== null && record.told.at >= lastDeedAt(record),
    by: ['told'],
  },
} as const satisfies Readonly<Record<ProofId, Proof>>

const proofOf = (id: ProofId): Proof => EVERY_PROOF[id]

export function isShown({ proof }: FlowStage, record: Case, beside: Beside): boolean {
  return proof !== null && proofOf(proof).shows(record, beside)
}

export function isMoot({ proof }: FlowStage, record: Case): boolean {
  return proof !== null && proofOf(proof).isMoot?.(record) === true
}

/** When it came about and who did it, as far as the timeline knows. */
export function shownBy(
  { proof }: FlowStage,
  record: Case,
): Pick<Case['events'][number], 'at' | 'by'> | null {
  if (proof === null) return null
  const { by } = proofOf(proof)
  return record.events.findLast(event => by.includes(event.kind)) ?? null
}
