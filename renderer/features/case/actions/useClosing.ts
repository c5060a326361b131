// What stands in the closing dialog, what is still missing with it, and how it is sent: by the clerk, or with the manager's yes.
import { useRef, useState } from 'react'
import type { TellingWayId } from '#shared/catalog/channels'
import type { OutcomeId } from '#shared/catalog/outcomes'
import { closingFacts, missingForClosing } from '#shared/domain/closing/missing'
import { proposedOutcome, proposedWay } from '#shared/domain/closing/proposed'
import type { ApprovalInput } from '#shared/model/approval'
import type { PromiseId } from '#shared/model/ids'
import type { CaseView } from '#shared/model/views'
import { dayOf, msOf } from '#shared/time/zone'
import { sayRefusal } from '#shared/words/sayError'
import { useShop } from '../../../bridge/appState'
import { useDesk } from '../../../bridge/desk'
import { useWords } from '../../../ui/words'
import { fulfilledBy, tellingWay } from '../composer/useFollowUp'
import { useDeed } from '../useDeed'

type Words = {
  readonly outcome: OutcomeId | null
  readonly toldHow: TellingWayId | null
  readonly text: string
  readonly fulfil: readonly PromiseId[]
}

/** He heard of this very outcome: nothing has to be said a second time. */
function isTold(view: CaseView, outcome: OutcomeId | null): boolean {
  const missing = missingForClosing(closingFacts(view), { outcome, toldHow: null, fulfil: [] })
  return !missing.some(({ code }) => code === 'told-missing')
}

function firstWords(view: CaseView, zone: string): Words {
  const outcome = proposedOutcome(closingFacts(view))
  const today = dayOf(msOf(view.now), zone)
  const usual = tellingWay(view, { how: null })
  const facts = { lines: view.lines, outgoing: view.settlement.outgoing }
  const way = proposedWay(facts, usual, at => dayOf(msOf(at), zone) === today)
  const toldHow = isTold(view, outcome) ? null : way
  return { outcome, toldHow, text: '', fulfil: fulfilledBy(view, { fulfil: null }) }
}

export function useClosing(view: CaseView, onDone: () => void) {
  const words = useWords()
  const desk = useDesk()
  const { timeZone } = useShop()
  const deed = useDeed('case.close')
  const isMine = useRef(false)
  const [own, setOwn] = useState<Partial<Words>>({})
  // What she has not touched follows the case: a sum that is paid meanwhile proposes its outcome.
  const draft: Words = { ...firstWords(view, timeZone), ...own }
  const { caseId, no, closedAt } = view.card
  const missing = closedAt === null ? missingForClosing(closingFacts(view), draft) : []

  async function send(approval: ApprovalInput | null): Promise<void> {
    isMine.current = true
    const input = { caseId, ...draft, fulfil: [...draft.fulfil], approval }
    if (await deed.run(input, { said: words.case.actions.done.close(no) })) onDone()
    else isMine.current = false
  }

  return {
    draft,
    change: (part: Partial<Words>) => setOwn(before => ({ ...before, ...part })),
    missing,
    isTold: isTold(view, draft.outcome),
    /** Somebody else was faster: nothing that was typed here is lost. */
    isClosedMeanwhile: closedAt !== null && !isMine.current,
    errors: deed.errors,
    busy: deed.busy,
    send: () => send(null),
    async sendAnyway(): Promise<void> {
      const list = words.common.listOf(missing.map(refusal => sayRefusal(words, refusal)))
      const approval = await desk.approve(words.treatment.closeAnywayFor(no, list))
      if (approval !== null) await send(approval)
    },
  }
}
