// What came in of a claim, and what is still to come.
import { isOpenState } from '../../catalog/thirdParties'
import type { Claim } from '../../model/third'

const sumOf = ({ money }: Claim, kind: 'recovered' | 'writeOff'): number =>
  money.reduce((sum, row) => (row.kind === kind && row.state === 'paid' ? sum + row.amountFen : sum), 0)

export const paidFen = (claim: Claim): number => sumOf(claim, 'recovered')
export const writtenOffFen = (claim: Claim): number => sumOf(claim, 'writeOff')

/** What they granted, or what we want while they have granted nothing; nothing is left of a settled one. */
export function leftFen(claim: Claim): number {
  if (!isOpenState(claim.state)) return 0
  return (claim.agreedFen ?? claim.askedFen) - paidFen(claim)
}
