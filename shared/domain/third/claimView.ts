// A claim as the ledger and the case show it: what is left of it, how old it is, whether it is time to ask again.
import type { Book } from '../../model/book'
import type { ClaimView } from '../../model/settlementViews'
import type { Claim } from '../../model/third'
import { dayOf, daysBetween, msOf } from '../../time/zone'
import { type Limits, toneOf } from '../deadlines'
import { settingsOf } from '../settings'
import { leftFen, paidFen } from './claimSums'
import { anyPartnerView } from './partners'

export function claimView(book: Book, claim: Claim, limits: Limits): ClaimView {
  const { timeZone } = settingsOf(book)
  const { id, subject, state, askedFen, agreedFen, caseId, nextAskAt, note, events } = claim
  const born = dayOf(msOf(claim.createdAt), timeZone)
  return {
    id,
    partner: anyPartnerView(book, claim.partnerId, claim.role),
    subject,
    state,
    askedFen,
    agreedFen,
    paidFen: paidFen(claim),
    leftFen: leftFen(claim),
    caseId,
    caseNo: caseId === null ? '' : (book.cases.get(caseId)?.no ?? ''),
    nextAskAt,
    tone: nextAskAt === null ? 'calm' : toneOf(nextAskAt, limits),
    ageDays: daysBetween(born, dayOf(msOf(limits.now), timeZone)),
    note,
    events,
  }
}
