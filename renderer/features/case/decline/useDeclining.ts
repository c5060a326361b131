// A decline from the ground to the manager's yes: what each step still lacks, and how it is sent.
import { useState } from 'react'
import type { UsableGroundId } from '#shared/catalog/declineTalk'
import { groundOf } from '#shared/catalog/grounds'
import { knowledgeText, type OwnBook } from '#shared/domain/knowledge/texts'
import { type Refusal, refuse } from '#shared/model/refusal'
import type { CaseView } from '#shared/model/views'
import { sayRefusal } from '#shared/words/sayError'
import { useLanguage, useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'
import { DECLINE_STEPS, type DeclineDraft, type DeclineStep, useDeclineDraft } from './declineDraft'

/** The ground that was chosen, if it still holds: facts may have changed since. */
function groundNow(view: CaseView, { ground }: DeclineDraft): UsableGroundId | null {
  const found = view.grounds.find(({ id }) => id === ground)
  return found && found.because.length === 0 ? (found.id as UsableGroundId) : null
}

function lacks(view: CaseView, draft: DeclineDraft): Readonly<Record<DeclineStep, readonly Refusal[]>> {
  const ground = groundNow(view, draft)
  const hasPhoto = draft.photos.length > 0
  const wantsPhoto = ground !== null && groundOf(ground)?.needsPhoto === true
  const proof = draft.evidence.trim() === '' && !hasPhoto ? [refuse('evidence-missing', 'evidence')] : []
  const photo = wantsPhoto && !hasPhoto ? [refuse('ground-needs-photo', 'photos')] : []
  // What stands in the way of any decision, such as goods that nobody has looked at.
  const inTheWay = view.actions.find(({ id }) => id === 'decide')?.because ?? []
  return {
    ground: [...inTheWay, ...(ground === null ? [refuse('required', 'ground')] : [])],
    evidence: [...proof, ...photo],
    alternatives: draft.alternatives.length === 0 ? [refuse('alternative-missing', 'alternatives')] : [],
    talk: [],
  }
}

export function useDeclining(view: CaseView, own: OwnBook) {
  const words = useWords()
  const language = useLanguage()
  const { caseId } = view.card
  const { draft, change, clear } = useDeclineDraft(caseId)
  const [checked, setChecked] = useState<DeclineStep | null>(null)
  const deed = useDeed('decline.decide')
  const missing = lacks(view, draft)
  const ground = groundNow(view, draft)
  const firstOpen = DECLINE_STEPS.find(step => missing[step].length > 0) ?? 'talk'
  // A step whose ground has gone is not shown: back to where something is missing.
  const isAhead = DECLINE_STEPS.indexOf(draft.step) > DECLINE_STEPS.indexOf(firstOpen)
  const step = isAhead ? firstOpen : draft.step
  const place = DECLINE_STEPS.indexOf(step)

  const go = (to: DeclineStep) => {
    setChecked(null)
    change({ step: to })
  }
  const mayGo = (to: DeclineStep) => DECLINE_STEPS.indexOf(to) <= DECLINE_STEPS.indexOf(firstOpen)

  async function send(): Promise<void> {
    const { evidence, photos, alternatives, innerNote } = draft
    if (ground === null) return
    const input = {
      caseId,
      ground,
      evidence,
      photos: [...photos],
      alternatives: [...alternatives],
      innerNote,
      approval: null,
    }
    const isDone = await deed.run(input, {
      said: words.decline.done,
      approval: {
        reason: words.decline.approveFor(knowledgeText(own, `ground-${ground}`, language)),
        with: approval => ({ ...input, approval }),
      },
    })
    if (isDone) clear()
  }

  function next(): void {
    if (missing[step].length > 0) setChecked(step)
    else if (step === 'talk') void send()
    else go(DECLINE_STEPS[place + 1] ?? 'talk')
  }

  /** The sentence at a field, once she wanted to go on. */
  const errorAt = (field: string): string | undefined => {
    const refusal = checked === step ? missing[step].find(item => item.field === field) : undefined
    return refusal ? sayRefusal(words, refusal) : deed.errors[field]
  }
  const inTheWay = missing.ground.find(({ field }) => field !== 'ground')

  return {
    draft,
    change,
    step,
    ground,
    go,
    mayGo,
    next,
    back: place === 0 ? null : () => go(DECLINE_STEPS[place - 1] ?? 'ground'),
    errorAt,
    error: deed.errors[''] ?? deed.errors.approval,
    inTheWay: inTheWay ? sayRefusal(words, inTheWay) : null,
    busy: deed.busy,
  }
}

export type Declining = ReturnType<typeof useDeclining>
