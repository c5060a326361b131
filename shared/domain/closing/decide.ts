// The outcome is decided; money or goods still have to go, and the customer has to be told of it.
import type { OutcomeId } from '../../catalog/outcomes'
import type { Book } from '../../model/book'
import type { CaseId } from '../../model/ids'
import { refuse } from '../../model/refusal'
import { no, type Ruling, type Scene, yes } from '../../model/ruling'
import { instant } from '../../time/zone'
import { newEvent, nextCase, openCase } from '../caseChange'
import { isUninspectedHere } from '../column'
import { backToUs } from '../moves'

export function decideCase(
  book: Book,
  scene: Scene,
  input: { caseId: CaseId; outcome: OutcomeId; text: string },
): Ruling<null> {
  const looked = openCase(book, input.caseId)
  if (!looked.ok) return no(looked.refusal)
  const before = looked.found
  if (isUninspectedHere(before)) return no(refuse('goods-not-inspected'))
  if (input.outcome === 'merged') return no(refuse('outcome-missing', 'outcome'))
  // Declined is never just decided: it needs ground, proof and approval (N8).
  if (input.outcome === 'declined' && before.outcome !== 'declined')
    return no(refuse('decline-missing', 'outcome'))
  if (before.toSettle && before.outcome === input.outcome) return no(refuse('already-decided'))
  const event = newEvent(scene, 'decided', input.text, { outcome: input.outcome })
  // What he was told before was not this outcome.
  const patch = {
    outcome: input.outcome,
    toSettle: true,
    told: null,
    ...backToUs(before, instant(scene.now)),
  }
  return yes(null, [nextCase(before, scene, patch, [event])])
}
