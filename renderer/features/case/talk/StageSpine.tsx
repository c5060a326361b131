// The six steps of every talk (R9), and where this one stands. A click goes there.
import { UnstyledButton } from '@mantine/core'
import { STAGES, type StageId } from '#shared/catalog/stages'
import { useLanguage, useWords } from '../../../ui/words'

type StageSpineProps = { readonly stage: StageId; onGo(stage: StageId): void }

export function StageSpine({ stage, onGo }: StageSpineProps) {
  const words = useWords().talk
  const language = useLanguage()
  const now = STAGES.findIndex(({ id }) => id === stage)
  return (
    <ol className="talk-stages" aria-label={words.stages}>
      {STAGES.map(({ id, text }, place) => (
        <li key={id} data-passed={place < now || undefined}>
          <UnstyledButton
            className="talk-stage"
            aria-current={id === stage ? 'step' : undefined}
            aria-label={words.stageOf(text[language], place + 1, STAGES.length)}
            onClick={() => onGo(id)}
          >
            {text[language]}
          </UnstyledButton>
        </li>
      ))}
    </ol>
  )
}
