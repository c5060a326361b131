// A text with gaps, being written: what can be filled in is offered by a click, and while `{` is typed.
import { useCallback, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Language } from '#shared/catalog/languages'
import type { VariableName } from '#shared/catalog/scriptVariables'
import { exampleVariables, variableLabel } from '#shared/domain/knowledge/named'
import { Field } from '../../ui/Field'
import { GrowingText } from '../../ui/GrowingText'
import { useListbox } from '../../ui/useListbox'
import { useWords } from '../../ui/words'

type TemplateFieldProps = {
  readonly label: string
  readonly language: Language
  readonly value: string
  readonly variables: readonly VariableName[]
  readonly error: string | undefined
  readonly optional?: string
  readonly rows?: number
  readonly autoFocus?: boolean
  readonly disabled?: boolean
  onChange(text: string): void
}

/** What stands between an open brace and the caret, or null. */
function openBrace(text: string, caret: number): { readonly from: number; readonly typed: string } | null {
  const match = /\{([^{}\n]*)$/.exec(text.slice(0, caret))
  return match ? { from: match.index, typed: match[1] ?? '' } : null
}

export function TemplateField(props: TemplateFieldProps) {
  const { label, language, value, variables, error, optional, rows = 3, autoFocus = false, onChange } = props
  const words = useWords().knowledge.edit
  const box = useRef<HTMLDivElement>(null)
  const hintId = useId()
  const [caret, setCaret] = useState<number | null>(null)
  /** Where the caret belongs after something was put in. */
  const wanted = useRef<number | null>(null)
  const [closedAt, setClosedAt] = useState<number | null>(null)

  const area = useCallback(() => box.current?.querySelector('textarea') ?? null, [])
  useLayoutEffect(() => {
    if (wanted.current === null) return
    area()?.focus()
    area()?.setSelectionRange(wanted.current, wanted.current)
    wanted.current = null
  })

  // One goes on writing at the end.
  useLayoutEffect(() => {
    if (!autoFocus) return
    const field = area()
    field?.setSelectionRange(field.value.length, field.value.length)
  }, [autoFocus, area])

  const brace = caret === null ? null : openBrace(value, caret)
  const isOpen = brace !== null && closedAt !== brace.from
  const matching = variables.filter(
    name =>
      brace === null ||
      [name, variableLabel(name, language)].some(known =>
        known.toLowerCase().startsWith(brace.typed.trim().toLowerCase()),
      ),
  )
  const shown = isOpen ? matching : []
  const examples = exampleVariables(language)

  function putIn(name: VariableName): void {
    const at = area()?.selectionStart ?? value.length
    const from = brace?.from ?? at
    const piece = `{${variableLabel(name, language)}}`
    const rest = value.slice(at)
    // The brace that closes what was begun may stand there already.
    onChange(value.slice(0, from) + piece + (brace && rest.startsWith('}') ? rest.slice(1) : rest))
    wanted.current = from + piece.length
    setCaret(from + piece.length)
  }

  const list = useListbox({
    count: shown.length,
    text: `${brace?.from} ${brace?.typed}`,
    first: 0,
    onEnter: at => shown[at] && putIn(shown[at]),
  })
  const look = () => setCaret(area()?.selectionStart ?? null)

  return (
    <div className="template-field" ref={box}>
      <Field
        label={label}
        error={shown.length > 0 ? undefined : error}
        {...(optional === undefined ? {} : { optional })}
      >
        {ids => (
          <GrowingText
            {...ids}
            {...(shown.length > 0 ? list.inputProps : {})}
            rows={rows}
            maxRows={10}
            value={value}
            disabled={props.disabled ?? false}
            data-autofocus={autoFocus || undefined}
            // Escape closes the list first, and only then the dialog.
            data-mantine-stop-propagation={shown.length > 0 ? 'true' : undefined}
            onChange={event => {
              onChange(event.currentTarget.value)
              setCaret(event.currentTarget.selectionStart)
              setClosedAt(null)
            }}
            onSelect={look}
            onBlur={() => setCaret(null)}
            onKeyDown={event => {
              if (shown.length === 0) return
              if (event.key === 'Escape') {
                event.preventDefault()
                setClosedAt(brace?.from ?? null)
              } else list.onKeyDown(event)
            }}
          />
        )}
      </Field>
      {shown.length > 0 ? (
        <div className="template-list" role="listbox" id={list.listId} aria-label={words.variables}>
          {shown.map((name, at) => (
            <div key={name} className="template-option" {...list.optionProps(at)}>
              <b>{variableLabel(name, language)}</b>
              <span>{examples[name]}</span>
            </div>
          ))}
        </div>
      ) : null}
      {variables.length > 0 && shown.length === 0 ? (
        <div className="template-chips">
          <span id={hintId} className="template-hint">
            {words.variables}
          </span>
          {variables.map(name => (
            <button
              key={name}
              type="button"
              className="template-chip"
              aria-label={words.insert(variableLabel(name, language))}
              aria-describedby={hintId}
              disabled={props.disabled ?? false}
              // The caret stays where it is.
              onMouseDown={event => event.preventDefault()}
              onClick={() => putIn(name)}
            >
              {variableLabel(name, language)}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}
