// Compensation that was offered, agreed or declined (R60–R66). No money moves here.
import type { ApprovalInput } from '../../model/approval'
import type { Book } from '../../model/book'
import { type CaseId, OfferId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { Offer } from '../../model/treatment'
import { instant } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'

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

export function makeOffer(book: Book, scene: Scene, input: NewOffer): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  if (input.reason === '') return no(refuse('required', 'reason'))
  if (!(input.amountFen > 0)) return no(refuse('number-out-of-range', 'amountFen'))
  const at = instant(scene.now)
  const offer: Offer = {
    id: OfferId.parse(scene.newId()),
    at,
    by: scene.by,
    zone: input.zone,
    means: input.means,
    amountFen: input.amountFen,
    reason: input.reason,
    answer: input.answer,
    answeredAt: input.answer === 'open' ? null : at,
    approval: null,
  }
  const event = newEvent(scene, 'offered', offer.reason, {
    means: offer.means,
    amountFen: offer.amountFen,
    answer: offer.answer,
  })
  return yes(null, [nextCase(before, scene, { offers: [...before.offers, offer] }, [event])])
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
  const at = instant(scene.now)
  const offers = before.offers.map(
    (offer): Offer => (offer.answer === 'open' ? { ...offer, answer: 'declined', answeredAt: at } : offer),
  )
  return yes(null, [
    nextCase(before, scene, { offers, wish: 'refund', freightOurs: true }, [newEvent(scene, 'freightOurs')]),
  ])
}
