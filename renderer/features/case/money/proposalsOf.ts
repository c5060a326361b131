// What a case on the screen says is still to be given or taken.
import { moneyProposals, type Proposal } from '#shared/domain/money/proposals'
import type { CaseView } from '#shared/model/views'

export function proposalsOf({ lines, settlement, treatment, flow, card }: CaseView): readonly Proposal[] {
  const { outgoing, money } = settlement
  return moneyProposals({
    lines,
    outgoing,
    money,
    offers: treatment.offers,
    flow: flow.id,
    outcome: card.outcome,
  })
}
