// The six steps (R9) in a customer's words, and which of them her case has reached.
import { IconCheck } from '@tabler/icons-react'
import { STAGE_IDS, type StageId } from '#shared/catalog/stages'
import { useWords } from '../../ui/words'

export function Steps({ stage }: { readonly stage: StageId }) {
  const { privacy } = useWords()
  const now = STAGE_IDS.indexOf(stage)
  return (
    <ol className="privacy-steps" aria-label={privacy.stepsLabel}>
      {STAGE_IDS.map((id, place) => {
        const isPassed = place < now || stage === 'close'
        return (
          <li key={id} data-passed={isPassed || undefined} aria-current={place === now ? 'step' : undefined}>
            <span className="privacy-dot">
              {isPassed ? <IconCheck size="1.1em" stroke={2.5} aria-hidden /> : null}
            </span>
            <span>{privacy.steps[id]}</span>
          </li>
        )
      })}
    </ol>
  )
}
