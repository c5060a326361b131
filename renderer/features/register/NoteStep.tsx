// One line that grows: the customer's own words. Enter saves the whole form, Shift+Enter begins a new line.
import type { KeyboardEvent } from 'react'
import { TEXT_LIMITS } from '#shared/model/text'
import { FieldError } from '../../ui/Field'
import { GrowingText } from '../../ui/GrowingText'
import { isComposing, onEnter } from '../../ui/keys'
import { useWords } from '../../ui/words'

const WARN_AT = 200

type NoteStepProps = {
  readonly value: string
  readonly error: string | undefined
  /** The question that is asked when the form opens. */
  readonly isFirst: boolean
  onChange(text: string): void
  onFocus(): void
  onSave(): void
  onBack(): void
}

export function NoteStep({ value, error, isFirst, onChange, onFocus, onSave, onBack }: NoteStepProps) {
  const words = useWords().register.note
  const left = TEXT_LIMITS.note - [...value].length
  const over = left < 0 ? words.over(-left) : undefined
  const save = onEnter(onSave)

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.key === 'Backspace' && value === '' && !isComposing(event)) {
      event.preventDefault()
      onBack()
    }
    if (!event.ctrlKey && !event.metaKey) save(event)
  }

  return (
    <div className="note-step">
      <GrowingText
        data-focus
        data-autofocus={isFirst || undefined}
        aria-label={words.label}
        aria-invalid={over !== undefined || undefined}
        placeholder={words.hint}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      />
      <FieldError text={over ?? error} />
      {left >= 0 && left <= WARN_AT ? (
        <p className="step-hint" role="status">
          {words.left(left)}
        </p>
      ) : null}
    </div>
  )
}
