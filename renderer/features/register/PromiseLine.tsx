// Until when we answer, with an hour more or less, and what is special about that time.
import { ActionIcon, Button, UnstyledButton } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useSay } from '../../bridge/useSay'
import { FieldError } from '../../ui/Field'
import { keyLabel } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'
import type { PromiseTime } from './promiseTime'

type PromiseLineProps = {
  readonly time: PromiseTime
  readonly error: string | undefined
  onShift(hours: 1 | -1): void
  /** Any other time. */
  onChoose(): void
  onAgain(): void
}

export function PromiseLine({ time, error, onShift, onChoose, onAgain }: PromiseLineProps) {
  const words = useWords()
  const say = useSay()
  const { promise } = words.register
  const moment = time.dueAt === null ? '' : say.moment(time.dueAt)
  const moved =
    time.movedFrom !== null && time.dueAt !== null
      ? (time.movedFrom < time.dueAt ? promise.moved : promise.movedBack)(say.moment(time.movedFrom))
      : null
  const hint = time.overLimit === null ? moved : promise.needsManager(time.overLimit)
  return (
    <div className="promise-line">
      <div className="promise-line-row">
        <span className="promise-line-label">{promise.label}</span>
        <ActionIcon
          variant="default"
          aria-label={words.common.keyFor(promise.earlier, keyLabel('alt+BracketLeft'))}
          title={promise.earlier}
          onClick={() => onShift(-1)}
        >
          <IconMinus size={18} aria-hidden />
        </ActionIcon>
        <UnstyledButton
          className="promise-line-time"
          aria-label={words.common.keyFor(
            words.common.labelled(promise.choose, moment),
            keyLabel('alt+KeyT'),
          )}
          title={time.dueAt === null ? undefined : say.exactly(time.dueAt)}
          onClick={onChoose}
        >
          {moment}
        </UnstyledButton>
        <ActionIcon
          variant="default"
          aria-label={words.common.keyFor(promise.later, keyLabel('alt+BracketRight'))}
          title={promise.later}
          onClick={() => onShift(1)}
        >
          <IconPlus size={18} aria-hidden />
        </ActionIcon>
        <span className="promise-line-keys">
          <KeyHint name="alt+BracketLeft" />
          <KeyHint name="alt+BracketRight" />
          <KeyHint name="alt+KeyT" />
        </span>
        {time.own ? (
          <Button variant="subtle" size="compact-sm" fw={400} onClick={onAgain}>
            {promise.again}
          </Button>
        ) : null}
      </div>
      {hint === null ? null : (
        <p className="step-hint" role="status">
          {hint}
        </p>
      )}
      <FieldError text={error} />
    </div>
  )
}
