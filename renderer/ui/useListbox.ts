// A text field with a list of hits under it: arrows move, Enter picks, screen readers hear where one is.
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react'
import { isComposing } from './keys'

type Options = {
  /** How many can be picked. */
  readonly count: number
  /** What was typed: another text begins at the top again. */
  readonly text: string
  /** Where it begins: 0 picks the best hit with Enter, -1 waits for an arrow. */
  readonly first: 0 | -1
  /** Sideways arrows move, too, where the hits stand in a row and nothing is typed. */
  readonly sideways?: boolean
  /** It opens over the page, its first hit always in sight: to ask for that one's place would cost a layout with each letter. */
  readonly floats?: boolean
  /** Enter or a click, with the place that is marked or -1. Never the Enter that ends a composition. */
  onEnter(at: number): void
}

export type Listbox = {
  /** The marked place, or -1. */
  readonly active: number
  /** Answers whether the key was used. */
  onKeyDown(event: KeyboardEvent): boolean
  readonly inputProps: {
    readonly role: 'combobox'
    readonly autoComplete: 'off'
    readonly 'aria-autocomplete': 'list'
    readonly 'aria-expanded': boolean
    readonly 'aria-controls': string
    readonly 'aria-activedescendant': string | undefined
  }
  readonly listId: string
  optionProps(at: number): {
    readonly id: string
    readonly role: 'option'
    readonly 'aria-selected': boolean
    onMouseDown(event: MouseEvent): void
    onClick(): void
  }
}

type OptionProps = ReturnType<Listbox['optionProps']>

/** Whether a row is to be drawn as before: what else is in its properties does the same. */
export const isSameOption = (a: OptionProps, b: OptionProps): boolean =>
  a.id === b.id && a['aria-selected'] === b['aria-selected']

export function useListbox(options: Options): Listbox {
  const { count, text, first, sideways = false, floats = false, onEnter } = options
  const listId = useId()
  const [marked, setMarked] = useState<{ text: string; at: number | null }>({ text, at: null })
  // Forgotten with the text, not only passed over: the same words typed again begin at the top again, too.
  if (marked.text !== text) setMarked({ text, at: null })
  const wanted = (marked.text === text ? marked.at : null) ?? first
  const active = Math.min(wanted, count - 1)
  const optionId = (at: number) => `${listId}-${at}`
  /** A row that was not drawn anew picks by what is known now, not by what was known when it was drawn. */
  const latest = useRef(onEnter)
  useEffect(() => {
    latest.current = onEnter
  })

  const hasLeftFirst = useRef(false)
  useEffect(() => {
    if (active < 0 || (floats && active === 0 && !hasLeftFirst.current)) return
    hasLeftFirst.current = active > 0
    document.getElementById(`${listId}-${active}`)?.scrollIntoView?.({ block: 'nearest' })
  }, [listId, active, floats])

  const mark = (at: number) => setMarked({ text, at })

  function onKeyDown(event: KeyboardEvent): boolean {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false
    if (event.key === 'Enter') {
      event.preventDefault()
      onEnter(active)
      return true
    }
    const row = sideways && text === '' ? { ArrowRight: 1, ArrowLeft: -1 } : {}
    const step = ({ ArrowDown: 1, ArrowUp: -1, ...row } as Readonly<Record<string, number>>)[event.key]
    if (step === undefined || count === 0) return false
    event.preventDefault()
    // Round in a circle; where nothing is marked at first, "nothing" is a place of the circle.
    const places = count - first
    mark(((active - first + step + places) % places) + first)
    return true
  }

  return {
    active,
    onKeyDown,
    inputProps: {
      role: 'combobox',
      autoComplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': count > 0,
      'aria-controls': listId,
      'aria-activedescendant': active >= 0 ? optionId(active) : undefined,
    },
    listId,
    optionProps: at => ({
      id: optionId(at),
      role: 'option',
      'aria-selected': at === active,
      // The focus stays in the text field.
      onMouseDown: event => event.preventDefault(),
      onClick: () => latest.current(at),
    }),
  }
}
