// What the case itself asks for: one press opens the sum filled in.
import { Button } from '@mantine/core'
import type { Proposal } from '#shared/domain/money/proposals'
import { sayYuan } from '#shared/model/money'
import type { CaseView } from '#shared/model/views'
import { useWords } from '../../../ui/words'
import { proposalsOf } from './proposalsOf'

type ProposalsProps = { readonly view: CaseView; onPick(proposal: Proposal): void }

export function Proposals({ view, onPick }: ProposalsProps) {
  const words = useWords().money
  const found = proposalsOf(view)
  if (found.length === 0) return null
  return (
    <section aria-label={words.propose}>
      <h2 className="case-pane-title">{words.propose}</h2>
      <ul className="money-rows">
        {found.map(proposal => (
          <li key={`${proposal.kind} ${proposal.offerId}`} className="money-proposal">
            <span>{sayProposal(words, proposal)}</span>
            <Button variant="default" onClick={() => onPick(proposal)}>
              {words.proposeDo}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function sayProposal(
  { proposals }: ReturnType<typeof useWords>['money'],
  { kind, amountFen, offerId }: Proposal,
): string {
  if (amountFen === null) return proposals.refundUnknown
  const yuan = sayYuan(amountFen)
  if (offerId !== null) return proposals.offer(yuan)
  if (kind === 'customerPays') return proposals.customerPays(yuan)
  return kind === 'difference' ? proposals.difference(yuan) : proposals.refund(yuan)
}
