// Another way for the customer, at least one: a no without a way out is no service (R78).
import { alternativesFor } from '#shared/catalog/alternatives'
import type { UsableGroundId } from '#shared/catalog/declineTalk'
import { knowledgeText, type OwnBook } from '#shared/domain/knowledge/texts'
import { RowChoice } from '../../../ui/RowChoice'
import { useLanguage, useWords } from '../../../ui/words'
import type { Declining } from './useDeclining'

type AlternativesStepProps = {
  readonly own: OwnBook
  readonly declining: Declining
  readonly ground: UsableGroundId
}

export function AlternativesStep({ own, declining, ground }: AlternativesStepProps) {
  const words = useWords().decline
  const language = useLanguage()
  const { draft, change, errorAt } = declining
  const toggle = (id: string) =>
    change({
      alternatives: draft.alternatives.includes(id)
        ? draft.alternatives.filter(other => other !== id)
        : [...draft.alternatives, id],
    })
  return (
    <div className="decline-step">
      <RowChoice<string>
        label={words.instead}
        isMany
        rows={alternativesFor(ground).map(({ id }) => ({
          id,
          label: knowledgeText(own, `alt-${id}`, language),
          note: knowledgeText(own, `alt-${id}-say`, language),
        }))}
        value={draft.alternatives}
        error={errorAt('alternatives')}
        autoFocus
        onPick={toggle}
      />
    </div>
  )
}
