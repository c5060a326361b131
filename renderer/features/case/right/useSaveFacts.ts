// Writes down what became known about a case, one answer at a time or all at once.
import type { LineFacts } from '#shared/domain/treatment/facts'
import type { CaseFacts } from '#shared/model/caseFacts'
import type { CaseView, LineView } from '#shared/model/views'
import { useWords } from '../../../ui/words'
import { useDeed } from '../useDeed'

export type PieceFacts = LineFacts

export function pieceFacts({ id, category, conditions, boughtOn, warrantyUntil }: LineView): PieceFacts {
  return { lineId: id, category, conditions, boughtOn, warrantyUntil }
}

export type SaveFacts = {
  /** True when it is written down. */
  save(facts: Partial<CaseFacts>, pieces: readonly PieceFacts[]): Promise<boolean>
  readonly busy: boolean
  /** Sentences by field: `facts.receivedOn`, `lines.0.warrantyUntil`, the place of a piece being its place in the case. */
  readonly errors: Readonly<Record<string, string>>
}

export function useSaveFacts(view: CaseView): SaveFacts {
  const { saved } = useWords().right.facts
  const deed = useDeed('facts.save')
  return {
    save: (facts, pieces) => {
      const lines = pieces.map(piece => ({ ...piece, conditions: [...piece.conditions] }))
      return deed.run({ caseId: view.card.caseId, facts, lines }, { said: saved })
    },
    busy: deed.busy,
    errors: deed.errors,
  }
}
