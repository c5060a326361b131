// Choices that need a line of explanation each: one or several of them, by digit, by arrows, or by finger.
import { UnstyledButton } from '@mantine/core'
import { useId, useRef } from 'react'
import { FieldError } from './Field'
import { isComposing, useKeys } from './keys'
import { KeyHint } from './layout'
import './rowChoice.css'

export type RowOption<Id extends string> = {
  readonly id: Id
  readonly label: string
  readonly note?: string
  /** It stays in sight, and its note says why it cannot be chosen. */
  readonly isOff?: boolean
}

type RowChoiceProps<Id extends string> = {
  readonly label: string
  readonly rows: readonly RowOption<Id>[]
  readonly value: readonly Id[]
  /** Several may be chosen. */
  readonly isMany?: boolean
  readonly error?: string | undefined
  readonly autoFocus?: boolean
  /** Chosen, or with several: chosen or let go. */
  onPick(id: Id): void
}

export function RowChoice<Id extends string>(props: RowChoiceProps<Id>) {
  const { label, rows, value, isMany = false, error, autoFocus = false, onPick } = props
  const id = useId()
  const group = useRef<HTMLFieldSetElement>(null)
  const digits = rows.flatMap((row, place) =>
    row.isOff || place > 8 ? [] : [[`Digit${place + 1}`, { does: row.label, run: () => onPick(row.id) }]],
  )
  useKeys(Object.fromEntries(digits), { title: label })
  const chosen = rows.findIndex(row => value.includes(row.id))
  const tabStop = chosen === -1 ? 0 : chosen

  function onKeyDown(event: React.KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.code]
    if (step === undefined || isComposing(event)) return
    const buttons = [...(group.current?.querySelectorAll('button') ?? [])]
    const focused = buttons.indexOf(document.activeElement as HTMLButtonElement)
    buttons[(focused + step + buttons.length) % buttons.length]?.focus()
    event.preventDefault()
  }

  return (
    <fieldset
      ref={group}
      className="row-choice"
      aria-describedby={error ? `${id}-error` : undefined}
      onKeyDown={onKeyDown}
    >
      <legend className="field-label">{label}</legend>
      <div className="row-options">
        {rows.map((row, place) => (
          <UnstyledButton
            key={row.id}
            className="row-option"
            role={isMany ? 'checkbox' : 'radio'}
            aria-checked={value.includes(row.id)}
            aria-disabled={row.isOff || undefined}
            tabIndex={place === tabStop ? 0 : -1}
            data-autofocus={(autoFocus && place === tabStop) || undefined}
            onClick={row.isOff ? undefined : () => onPick(row.id)}
          >
            {row.isOff || place > 8 ? (
              <span className="row-no-key" />
            ) : (
              <KeyHint name={`Digit${place + 1}`} />
            )}
            <span className="row-words">
              <span className="row-label">{row.label}</span>
              {row.note ? <span className="row-note">{row.note}</span> : null}
            </span>
          </UnstyledButton>
        ))}
      </div>
      <FieldError id={`${id}-error`} text={error} />
    </fieldset>
  )
}
