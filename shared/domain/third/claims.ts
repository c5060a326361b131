// What couriers and suppliers owe us (R58, R74, R138): asked, agreed, paid in parts, refused, given up by the manager.

import type { MoneyMethodId } from '../../catalog/moneyKinds'
import { type ClaimSubjectId, claimSubject, isOpenState } from '../../catalog/thirdParties'
import type { ApprovalInput } from '../../model/approval'
import type { Book, Change } from '../../model/book'
import { type CaseId, type ClaimId, MoneyId } from '../../model/ids'
import { type Refusal, refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import type { MoneyRow } from '../../model/settlement'
import type { Claim } from '../../model/third'
import type { Instant } from '../../model/time'
import { instant, msOf } from '../../time/zone'
import { approve } from '../approvals'
import { newEvent, nextCase } from '../caseChange'
import { FURTHEST, FURTHEST_REMINDER_MS } from '../followUps'
import { leftFen, paidFen } from './claimSums'
import { newClaim } from './newClaim'
import { findOrMakePartner, type PartnerInput } from './partners'
import { findClaim, nextThird, thirdChange, thirdEvent } from './records'
import { wrongFen } from './wrongFen'

/** While somebody owes us, there is a day on which we ask again. */
function wrongNextAsk(scene: Scene, at: Instant | null): Refusal | null {
  if (at === null) return refuse('required', 'nextAskAt')
  if (!(msOf(at) > scene.now)) return refuse('time-in-past', 'nextAskAt')
  return msOf(at) > scene.now + FURTHEST_REMINDER_MS ? refuse('time-too-far', 'nextAskAt', FURTHEST) : null
}

type Opening = {
  readonly partner: PartnerInput
  readonly subject: ClaimSubjectId
  readonly caseId: CaseId | null
  readonly askedFen: number
  readonly isAsked: boolean
  readonly nextAskAt: Instant | null
  readonly note: string
}

/** The case says that somebody owes us for it, also when it is closed: the claim lives on without it. */
function claimedInCase(book: Book, scene: Scene, input: Opening, partner: string): Change[] {
  const record = input.caseId === null ? undefined : book.cases.get(input.caseId)
  if (!record) return []
  const { subject, askedFen, note } = input
  const event = newEvent(scene, 'claimOpened', note, { subject, askedFen, partner })
  return [nextCase(record, scene, {}, [event], record.closedAt === null)]
}

export function openClaim(book: Book, scene: Scene, input: Opening): Ruling<{ readonly claimId: ClaimId }> {
  const { subject, caseId, askedFen, isAsked, nextAskAt, note } = input
  const record = caseId === null ? null : book.cases.get(caseId)
  if (record === undefined) return no(refuse('no-such-case'))
  if (record && record.deletedAt !== null) return no(refuse('case-in-trash'))
  const wrong = wrongFen(askedFen, 'askedFen') ?? wrongNextAsk(scene, nextAskAt)
  if (wrong || nextAskAt === null) return no(wrong ?? refuse('required', 'nextAskAt'))
  const debtor = findOrMakePartner(book, scene, claimSubject(subject).role, input.partner)
  if (!debtor.ok) return no(debtor.refusal)
  const claim = newClaim(
    scene,
    {
      subject,
      partnerId: debtor.partner.id,
      caseId,
      batchId: null,
      askedFen,
      agreedFen: null,
      state: isAsked ? 'asked' : 'open',
      nextAskAt,
      note,
    },
    thirdEvent(scene, isAsked ? 'asked' : 'made', note, { askedFen, nextAskAt }),
  )
  const cases = claimedInCase(book, scene, input, debtor.partner.name)
  return yes({ claimId: claim.id }, [thirdChange(claim), ...debtor.changes, ...cases])
}

type Lookup = { ok: true; found: Claim } | { ok: false; refusal: Refusal }

function openOne(book: Book, claimId: ClaimId): Lookup {
  const looked = findClaim(book, claimId)
  if (!looked.ok || isOpenState(looked.found.state)) return looked
  return { ok: false, refusal: refuse('claim-settled') }
}

type Again = { readonly claimId: ClaimId; readonly nextAskAt: Instant | null; readonly note: string }

/** What was granted stays granted: they are only reminded of it. */
export function askClaim(book: Book, scene: Scene, input: Again): Ruling<null> {
  const looked = openOne(book, input.claimId)
  if (!looked.ok) return no(looked.refusal)
  const { nextAskAt } = input
  const wrong = wrongNextAsk(scene, nextAskAt)
  if (wrong) return no(wrong)
  const state = looked.found.agreedFen === null ? 'asked' : 'agreed'
  const event = thirdEvent(scene, 'asked', input.note, { nextAskAt })
  return yes(null, [thirdChange(nextThird(looked.found, scene, { state, nextAskAt }, event))])
}

/** They may grant less than we want, never more, and no less than they paid. */
export function agreeClaim(
  book: Book,
  scene: Scene,
  input: Again & { readonly agreedFen: number },
): Ruling<null> {
  const looked = openOne(book, input.claimId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  const { agreedFen, nextAskAt, note } = input
  const wrong = wrongFen(agreedFen, 'agreedFen')
  if (wrong) return no(wrong)
  if (agreedFen > before.askedFen)
    return no(refuse('claim-too-much', 'agreedFen', { yuan: before.askedFen / 100 }))
  const paid = paidFen(before)
  if (agreedFen < paid)
    return no(refuse('number-out-of-range', 'agreedFen', { min: paid / 100, max: before.askedFen / 100 }))
  const event = thirdEvent(scene, 'agreed', note, { agreedFen, nextAskAt })
  // What was paid before they said so may be all of it.
  if (agreedFen === paid) {
    const settled = { agreedFen, state: 'paid' as const, nextAskAt: null }
    return yes(null, [thirdChange(nextThird(before, scene, settled, event))])
  }
  const wrongDay = wrongNextAsk(scene, nextAskAt)
  if (wrongDay) return no(wrongDay)
  const patch = { agreedFen, state: 'agreed' as const, nextAskAt }
  return yes(null, [thirdChange(nextThird(before, scene, patch, event))])
}

function row(scene: Scene, claim: Claim, part: Pick<MoneyRow, 'kind' | 'amountFen' | 'method' | 'reason'>) {
  const at = instant(scene.now)
  const isLoss = part.kind === 'writeOff'
  const money: MoneyRow = {
    ...part,
    id: MoneyId.parse(scene.newId()),
    keptFen: 0,
    keptByRow: null,
    payer: isLoss ? 'shop' : claim.role,
    payee: isLoss ? null : 'shop',
    state: 'paid',
    lineIds: [],
    offerId: null,
    requestedAt: at,
    requestedBy: scene.by,
    paidAt: at,
    paidBy: scene.by,
    voidReason: '',
    approval: null,
  }
  return money
}

type Paying = {
  readonly claimId: ClaimId
  readonly amountFen: number
  readonly method: MoneyMethodId
  readonly note: string
}

/** In parts, too: it is settled when nothing is left of what they granted, or of what we asked for. */
export function payClaim(book: Book, scene: Scene, input: Paying): Ruling<null> {
  const looked = openOne(book, input.claimId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  const { amountFen, method, note } = input
  const wrong = wrongFen(amountFen, 'amountFen')
  if (wrong) return no(wrong)
  const left = leftFen(before)
  if (amountFen > left) return no(refuse('claim-too-much', 'amountFen', { yuan: left / 100 }))
  const money = [...before.money, row(scene, before, { kind: 'recovered', amountFen, method, reason: note })]
  const event = thirdEvent(scene, 'paid', note, { amountFen, method, leftFen: left - amountFen })
  const patch = amountFen === left ? { money, state: 'paid' as const, nextAskAt: null } : { money }
  return yes(null, [thirdChange(nextThird(before, scene, patch, event))])
}

/** A no is not the end: we ask again, or the manager gives it up. */
export function refuseClaim(book: Book, scene: Scene, input: Again): Ruling<null> {
  const looked = openOne(book, input.claimId)
  if (!looked.ok) return no(looked.refusal)
  const { nextAskAt, note } = input
  const wrong = wrongNextAsk(scene, nextAskAt)
  if (wrong) return no(wrong)
  const event = thirdEvent(scene, 'refused', note, { nextAskAt })
  return yes(null, [thirdChange(nextThird(looked.found, scene, { state: 'refused', nextAskAt }, event))])
}

type GivingUp = {
  readonly claimId: ClaimId
  readonly reason: string
  readonly approval: ApprovalInput | null
}

export function writeOffClaim(book: Book, scene: Scene, input: GivingUp): Ruling<null> {
  const looked = openOne(book, input.claimId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  if (input.reason === '') return no(refuse('required', 'reason'))
  if (input.approval === null) return no(refuse('not-a-manager', 'approval.by'))
  const answer = approve(book, scene, input.approval)
  if (!answer.ok) return no(answer.refusal)
  const { approval } = answer
  const amountFen = leftFen(before)
  const loss = row(scene, before, { kind: 'writeOff', amountFen, method: 'goods', reason: input.reason })
  const money = [...before.money, { ...loss, approval }]
  const patch = { money, approval, state: 'writtenOff' as const, nextAskAt: null }
  const event = thirdEvent(scene, 'writtenOff', input.reason, { amountFen, approvedBy: approval.by })
  return yes(null, [thirdChange(nextThird(before, scene, patch, event))])
}
