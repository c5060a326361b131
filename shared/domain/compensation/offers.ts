// Compensation that was offered, agreed or declined (R60–R66). No money moves here.
import { isZoneId, type ZoneId } from '../../catalog/ladder'
import { isMeansId } from '../../catalog/means'
import type { Approval, ApprovalInput } from '../../model/approval'
import type { Book } from '../../model/book'
import type { Case } from '../../model/case'
import { type CaseId, OfferId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Offer } from '../../model/treatment'
import { instant } from '../../time/zone'
import { approve } from '../approvals'
import { newEvent, nextCase, openCase } from '../caseChange'
import { ownValue } from '../knowledge/own'
import { agreedFen, givenBefore } from './given'
import { type BrokenBound, type Ladder, ladderFor, needsManager, paidFen, wrongAmount } from './ladder'

type NewOffer = {
  caseId: CaseId
  zone: string
  means: string
  amountFen: number
  costFen: number | null
  reason: string
  answer: 'open' | 'agreed'
  approval: ApprovalInput | null
}

function ladderOf(book: Book, record: Case, zone: ZoneId, costFen: number | null): Ladder {
  const own = ownValue(book, 'zone', zone)
  return ladderFor({
    zone,
    own: { zone: new Map(own === null ? [] : [[zone, own]]) },
    priceFen: paidFen(record),
    costFen,
    givenInCaseFen: agreedFen(record),
    givenBeforeFen: givenBefore(book, record),
  })
}

/** What was asked for before and not answered has been overtaken by the new offer, or by the return. */
function overtaken(record: Case, at: string): Offer[] {
  return record.offers.map(offer =>
    offer.answer === 'open' ? { ...offer, answer: 'declined', answeredAt: at } : offer,
  )
}

function wrongInput({ reason, means, costFen }: NewOffer): Refusal | null {
  // Why, before how much (R60).
  if (reason === '') return refuse('required', 'reason')
  if (!isMeansId(means)) return refuse('no-such-means', 'means')
  if (costFen !== null && !(costFen >= 0)) return refuse('number-out-of-range', 'costFen')
  return null
}

type Allowed = { ok: true; approval: Approval | null } | { ok: false; refusals: readonly Refusal[] }

/** Over the ceiling or under the floor only with the manager's yes. */
function allowed(book: Book, scene: Scene, broken: readonly BrokenBound[], input: NewOffer): Allowed {
  if (broken.length === 0) return { ok: true, approval: null }
  if (input.approval === null) {
    const refusals = broken.map(({ bound, fen }) =>
      refuse('offer-needs-manager', 'amountFen', { bound, yuan: fen / 100 }),
    )
    return { ok: false, refusals }
  }
  const answer = approve(book, scene, input.approval)
  return answer.ok ? answer : { ok: false, refusals: [answer.refusal] }
}

export function makeOffer(book: Book, scene: Scene, input: NewOffer): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  const { zone, means, amountFen, reason, answer } = input
  if (!isZoneId(zone)) return no(refuse('no-such-zone', 'zone'))
  const ladder = ladderOf(book, before, zone, input.costFen)
  const wrong = wrongInput(input) ?? wrongAmount(ladder, amountFen)
  if (wrong) return no(wrong)
  const may = allowed(book, scene, needsManager(ladder, amountFen), input)
  if (!may.ok) {
    const [first, ...more] = may.refusals
    return no(first as Refusal, more)
  }
  const at = instant(scene.now)
  const { approval } = may
  const offer: Offer = {
    id: OfferId.parse(scene.newId()),
    at,
    by: scene.by,
    zone,
    means,
    amountFen,
    reason,
    answer,
    answeredAt: answer === 'open' ? null : at,
    approval,
  }
  const event = newEvent(scene, 'offered', reason, {
    means,
    amountFen,
    answer,
    ...(approval === null ? {} : { approvedBy: approval.by, reason: approval.reason }),
  })
  return yes(null, [nextCase(before, scene, { offers: [...overtaken(before, at), offer] }, [event])])
}

export function answerOffer(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; offerId: OfferId; answer: 'agreed' | 'declined' },
): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  const offer = before.offers.find(({ id }) => id === input.offerId)
  if (!offer) return no(refuse('no-such-offer'))
  if (offer.answer !== 'open') return no(refuse('offer-answered'))
  // A price that was corrected meanwhile may have made it more than he paid.
  const paid = paidFen(before)
  if (input.answer === 'agreed' && paid !== null && agreedFen(before) + offer.amountFen > paid)
    return no(refuse('offer-over-paid', '', { yuan: Math.max(0, paid - agreedFen(before)) / 100 }))
  const offers = before.offers.map(item =>
    item.id === offer.id ? { ...item, answer: input.answer, answeredAt: instant(scene.now) } : item,
  )
  const event = newEvent(scene, 'offerAnswered', '', {
    means: offer.means,
    amountFen: offer.amountFen,
    answer: input.answer,
  })
  return yes(null, [nextCase(before, scene, { offers }, [event])])
}

/** The talk about money failed: the piece comes back, and the freight is ours (R63). */
export function turnIntoReturn(book: Book, scene: Scene, input: { caseId: CaseId }): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  const isOpen = before.offers.some(({ answer }) => answer === 'open')
  if (before.freightOurs && before.wish === 'refund' && !isOpen) return yes(null, [])
  const offers = overtaken(before, instant(scene.now))
  return yes(null, [
    nextCase(before, scene, { offers, wish: 'refund', freightOurs: true }, [newEvent(scene, 'freightOurs')]),
  ])
}
