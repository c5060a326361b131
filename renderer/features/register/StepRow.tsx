// One of the five questions: waiting, open, or answered and folded into a chip.
import { IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { FieldError } from '../../ui/Field'
import { keyLabel } from '../../ui/keys'
import { useWords } from '../../ui/words'
import { STEPS, type Step } from './formState'

type StepRowProps = {
  readonly step: Step
  readonly isOpen: boolean
  /** What was answered, for the chip; null while nothing was. */
  readonly answer: string | null
  /** Said a little quieter behind the answer. */
  readonly detail?: string | undefined
  readonly error: string | undefined
  /** The focus begins here. */
  readonly isFirst: boolean
  onOpen(): void
  /** The inputs, shown while the step is open. */
  readonly children: ReactNode
}

export function StepRow({ step, isOpen, answer, detail, error, isFirst, onOpen, children }: StepRowProps) {
  const { register } = useWords()
  const name = register.steps[step]
  const place = STEPS.indexOf(step) + 1
  const key = keyLabel(`alt+Digit${place}`)
  return (
    <section className="step" data-step={step} data-open={isOpen || undefined} aria-label={name}>
      <div className="step-name" title={key}>
        <span className="step-place" aria-hidden>
          {place}
        </span>
        <span>{name}</span>
      </div>
      <div className="step-body">
        {isOpen ? children : <Folded {...{ step, answer, detail, isFirst, onOpen, name }} />}
        {/* An open step shows its error at its control. */}
        {isOpen ? null : <FieldError text={error} />}
      </div>
    </section>
  )
}

type FoldedProps = Pick<StepRowProps, 'step' | 'answer' | 'detail' | 'isFirst' | 'onOpen'> & {
  readonly name: string
}

function Folded({ step, answer, detail, isFirst, onOpen, name }: FoldedProps) {
  const { register } = useWords()
  if (answer === null) {
    const waiting = step === 'note' ? register.note.hint : register.pending[step]
    return (
      <button type="button" className="step-waiting" onClick={onOpen} aria-label={name}>
        {waiting}
      </button>
    )
  }
  const whole = [answer, detail].filter(Boolean).join(' ')
  return (
    <button
      type="button"
      className="step-answer"
      onClick={onOpen}
      aria-label={register.change(name, whole)}
      data-answer
      data-autofocus={isFirst || undefined}
    >
      <span className="step-answer-text">{answer}</span>
      {detail ? <span className="step-answer-detail">{detail}</span> : null}
      <IconPencil size={16} aria-hidden />
    </button>
  )
}
