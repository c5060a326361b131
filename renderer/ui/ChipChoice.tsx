// A few choices, each with its digit: pressed by number, by arrows, or by finger.
import { useId, useRef } from 'react'
import { FieldError } from './Field'
import { isComposing, isTyping } from './keys'
import { KeyHint } from './layout'
import './chipChoice.css'

export type Choice<Id extends string> = {
  readonly id: Id
  readonly label: string
  readonly disabled?: boolean
  readonly hint?: string
}

type ChipChoiceProps<Id extends string> = {
  readonly label: string
  readonly choices: readonly Choice<Id>[]
  readonly value: Id | null
  onChange(id: Id): void
  readonly error?: string | undefined
  /** Show the label only to screen readers. */
  readonly hideLabel?: boolean
  /** Digits work while the focus is inside; the caller may also register them with `useKeys`. */
  readonly numbered?: boolean
  /** The digit of the first choice, where another question has taken the ones before. */
  readonly firstDigit?: number
  readonly autoFocus?: boolean
}

export function ChipChoice<Id extends string>({
  label,
  choices,
  value,
  onChange,
  error,
  hideLabel = false,
  numbered = true,
  firstDigit = 1,
  autoFocus = false,
}: ChipChoiceProps<Id>) {
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  const chosen = choices.findIndex(choice => choice.id === value)
  // The first that can be chosen: a disabled button takes no focus, and the digits would not be heard.
  const tabStop =
    chosen === -1
      ? Math.max(
          0,
          choices.findIndex(choice => !choice.disabled),
        )
      : chosen

  function choose(place: number): void {
    const choice = choices[place]
    if (!choice || choice.disabled) return
    onChange(choice.id)
    group.current?.querySelectorAll('button')[place]?.focus()
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    if (isComposing(event) || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
    const digit = numbered ? /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] : undefined
    const focused = [...(group.current?.querySelectorAll('button') ?? [])].indexOf(
      document.activeElement as HTMLButtonElement,
    )
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.code]
    const place = Number(digit ?? Number.NaN) - firstDigit
    if (place >= 0 && place < choices.length) choose(place)
    else if (step !== undefined)
      group.current?.querySelectorAll('button')[(focused + step + choices.length) % choices.length]?.focus()
    else return
    event.preventDefault()
  }

  return (
    <div>
      <div className={hideLabel ? 'chip-label-hidden' : 'field-label'} id={`${id}-label`}>
        {label}
      </div>
      <div
        ref={group}
        className="chips"
        role="radiogroup"
        aria-labelledby={`${id}-label`}
        aria-describedby={error ? `${id}-error` : undefined}
        onKeyDown={onKeyDown}
      >
        {choices.map((choice, place) => (
          // biome-ignore lint/a11y/useSemanticElements: a radio input cannot be chosen by digit and shown as a chip
          <button
            key={choice.id}
            type="button"
            role="radio"
            className="chip"
            aria-checked={choice.id === value}
            disabled={choice.disabled}
            title={choice.hint}
            tabIndex={place === tabStop ? 0 : -1}
            data-autofocus={(autoFocus && place === tabStop) || undefined}
            onClick={() => onChange(choice.id)}
          >
            {numbered && firstDigit + place <= 9 ? <KeyHint name={`Digit${firstDigit + place}`} /> : null}
            <span>{choice.label}</span>
          </button>
        ))}
      </div>
      <FieldError id={`${id}-error`} text={error} />
    </div>
  )
}
