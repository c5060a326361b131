// A text field that offers what was written before: arrows and Enter take it over, anything else is new.
import { TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { Field } from './Field'
import { isComposing } from './keys'
import { useListbox } from './useListbox'
import './suggestField.css'

export type Suggestion = { readonly id: string; readonly label: string; readonly note?: string }

type SuggestFieldProps = {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly suggestions: readonly Suggestion[]
  readonly error?: string | undefined
  readonly autoFocus?: boolean
  onChange(text: string): void
  onPick(suggestion: Suggestion): void
}

const MOST = 5
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase()

export function SuggestField(props: SuggestFieldProps) {
  const { label, hint, value, suggestions, error, autoFocus = false, onChange, onPick } = props
  const [isHere, setHere] = useState(false)
  const afterPress = useAfterPress()
  const typed = plain(value)
  const isTaken = suggestions.some(item => plain(item.label) === typed)
  const fitting = suggestions.filter(item => plain(item.label).includes(typed))
  const hits = isHere && !isTaken ? fitting.slice(0, MOST) : []
  const list = useListbox({
    count: hits.length,
    text: value,
    first: -1,
    onEnter: at => {
      const hit = hits[at]
      if (hit) onPick(hit)
    },
  })

  function leave(): void {
    afterPress(() => setHere(false))
  }

  function onKeyDown(event: React.KeyboardEvent): void {
    // Without a mark, Enter belongs to the dialog.
    if (isComposing(event) || (event.key === 'Enter' && list.active === -1)) return
    if (list.onKeyDown(event)) event.stopPropagation()
  }

  return (
    <Field label={label} error={error}>
      {ids => (
        <>
          <TextInput
            {...ids}
            {...list.inputProps}
            placeholder={hint}
            value={value}
            data-autofocus={autoFocus || undefined}
            onChange={event => onChange(event.currentTarget.value)}
            onFocus={() => setHere(true)}
            onBlur={leave}
            onKeyDown={onKeyDown}
          />
          {hits.length === 0 ? null : (
            <div className="suggestions" role="listbox" id={list.listId} aria-label={label}>
              {hits.map((hit, at) => (
                <div key={hit.id} className="suggestion" {...list.optionProps(at)}>
                  <span>{hit.label}</span>
                  {hit.note ? <span className="suggestion-note">{hit.note}</span> : null}
                </div>
              ))}
            </div>
          )}
        </>
      )}
    </Field>
  )
}

/**
 * Runs it now, or once the button of the mouse is up: what goes away between press and release moves what was pressed
 * from under the pointer, and the click is lost.
 */
function useAfterPress(): (run: () => void) => void {
  const isPressed = useRef(false)
  useEffect(() => {
    const press = () => {
      isPressed.current = true
    }
    const release = () => {
      isPressed.current = false
    }
    const options = { capture: true }
    window.addEventListener('pointerdown', press, options)
    window.addEventListener('pointerup', release, options)
    window.addEventListener('pointercancel', release, options)
    return () => {
      window.removeEventListener('pointerdown', press, options)
      window.removeEventListener('pointerup', release, options)
      window.removeEventListener('pointercancel', release, options)
    }
  }, [])
  return run => {
    if (!isPressed.current) run()
    else window.addEventListener('pointerup', () => setTimeout(run), { once: true })
  }
}
