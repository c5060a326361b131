// What moves the talk on, each with its key.
import { Button } from '@mantine/core'
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'
import type { TalkDesk } from './useTalk'

type TalkControlsProps = {
  readonly talk: TalkDesk
  readonly canAct: boolean
  onSay(): void
  onCopy(): void
}

export function TalkControls({ talk, canAct, onSay, onCopy }: TalkControlsProps) {
  const words = useWords().talk
  const isNew = canAct && !talk.isSaidToday
  if (talk.now === null) return null
  return (
    <div className="talk-controls">
      {talk.isLast && !isNew ? null : (
        <Button
          variant="default"
          className="talk-main"
          rightSection={<KeyHint name="ArrowRight" />}
          onClick={onSay}
        >
          {isNew ? (talk.isLast ? words.saidLast : words.said) : words.next}
        </Button>
      )}
      <Button
        variant="default"
        aria-disabled={talk.isFirst || undefined}
        {...(talk.isFirst ? { 'data-disabled': true } : {})}
        rightSection={<KeyHint name="ArrowLeft" />}
        onClick={talk.back}
      >
        {words.back}
      </Button>
      <Button
        variant="default"
        aria-label={words.copy}
        rightSection={<KeyHint name="KeyC" />}
        onClick={onCopy}
      >
        {words.copyShort}
      </Button>
    </div>
  )
}
