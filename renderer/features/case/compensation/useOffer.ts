// A compensation from the zone to the answer: what the ladder allows, what is wrong at which field, how it is sent.
import { useState } from 'react'
import { agreedFen } from '#shared/domain/compensation/given'
import { ladderFor, needsManager, paidFen, wrongAmount } from '#shared/domain/compensation/ladder'
import { knowledgeText, type OwnBook } from '#shared/domain/knowledge/texts'
import { fillTemplate } from '#shared/domain/talk/template'
import { readYuan, sayYuan } from '#shared/model/money'
import { refuse } from '#shared/model/refusal'
import type { CaseView } from '#shared/model/views'
import { sayRefusal } from '#shared/words/sayError'
import { useAnswer } from '../../../bridge/useAnswer'
import { useLanguage, useWords } from '../../../ui/words'
import { useTalkVariables } from '../talk/useTalkVariables'
import { useDeed } from '../useDeed'
import { useOfferDraft } from './offerDraft'

export function useOffer(view: CaseView, own: OwnBook, onDone: () => void) {
  const all = useWords()
  const words = all.compensation
  const language = useLanguage()
  const variables = useTalkVariables(view)
  const { caseId } = view.card
  const { draft, change, clear } = useOfferDraft(caseId)
  const [isChecked, setChecked] = useState(false)
  const deed = useDeed('offer.make')
  const givenBeforeFen = useAnswer('offer.before', { caseId }).value?.givenFen ?? null
  const { zone, means, reason } = draft

  const hasCost = draft.cost.trim() !== ''
  const costFen = hasCost ? readYuan(draft.cost) : null
  const priceFen = paidFen(view)
  const ladder =
    zone === null
      ? null
      : ladderFor({
          zone,
          own,
          priceFen,
          costFen,
          givenInCaseFen: agreedFen(view.treatment),
          givenBeforeFen: givenBeforeFen ?? 0,
        })
  const opening = ladder?.openingFen ?? null
  const amount = draft.amount ?? (opening === null ? '' : sayYuan(opening))
  const amountFen = readYuan(amount)
  const broken = ladder === null || amountFen === null ? [] : needsManager(ladder, amountFen)
  const textOf = (key: string) => fillTemplate(knowledgeText(own, key, language), variables)

  const required = sayRefusal(all, refuse('required'))
  function wrongSum(): string | undefined {
    if (amount.trim() === '') return isChecked ? required : undefined
    if (amountFen === null) return words.unreadable
    const refusal = ladder === null ? null : wrongAmount(ladder, amountFen)
    return refusal === null
      ? undefined
      : refusal.code === 'number-out-of-range'
        ? words.unreadable
        : sayRefusal(all, refusal)
  }
  const errors = {
    zone: isChecked && zone === null ? all.common.chooseOne : undefined,
    reason: isChecked && zone !== null && reason === null ? words.reasonFirst : undefined,
    amount: wrongSum() ?? deed.errors.amountFen,
    cost: hasCost && costFen === null ? words.unreadable : undefined,
    other: deed.errors[''] ?? deed.errors.approval ?? deed.errors.reason,
  }

  async function send(answer: 'open' | 'agreed'): Promise<void> {
    setChecked(true)
    if (zone === null || reason === null || amountFen === null) return
    if (errors.amount !== undefined || errors.cost !== undefined) return
    const input = {
      caseId,
      zone,
      means,
      amountFen,
      costFen,
      reason: textOf(reason),
      answer,
      approval: null,
    }
    const isDone = await deed.run(input, {
      said: answer === 'agreed' ? words.agreedSaid : words.openSaid,
      approval: {
        reason: words.approveFor(sayYuan(amountFen)),
        with: approval => ({ ...input, approval }),
      },
    })
    if (!isDone) return
    clear()
    onDone()
  }

  return {
    ...{ draft, change, ladder, priceFen, givenBeforeFen, amount, amountFen, broken, textOf, errors, send },
    busy: deed.busy,
  }
}

export type Offering = ReturnType<typeof useOffer>
