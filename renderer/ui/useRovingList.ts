// Moving through a list by keyboard: arrows, j and k, Home and End, Enter. One row is in the tab order.
import { useCallback, useEffect, useRef, useState } from 'react'
import { isTyping, useKeys } from './keys'
import { useWords } from './words'

export type RowProps = {
  readonly ref: (element: HTMLElement | null) => void
  readonly tabIndex: 0 | -1
  readonly 'data-focused': true | undefined
  onFocus(): void
}
export type RovingList = {
  /** The row that keys act upon, or null in an empty list. */
  readonly current: string | null
  focus(key: string): void
  row(key: string): RowProps
  /** True while keys of the caller may act on `current`: nothing, or something inside a row, has the focus. */
  hears(): boolean
}
type Options = {
  onOpen?(key: string): void
  /** Scrolls to a row that is not drawn right now (a long list draws only what can be seen). */
  reveal?(key: string): void
  /** Put the focus on the first row when the list appears. */
  readonly autoFocus?: boolean
  readonly enabled?: boolean
}

/** Whether a row is to be drawn as before: what else is in its properties stays the same while its key does. */
export function isSameRow(a: RowProps, b: RowProps): boolean {
  return a.ref === b.ref && a.tabIndex === b.tabIndex
}

/** `keys` names the rows in the order of the screen; a row that goes away hands the focus to the one in its place. */
export function useRovingList(keys: readonly string[], options: Options = {}): RovingList {
  const words = useWords()
  const elements = useRef(new Map<string, HTMLElement>())
  const refs = useRef(new Map<string, (element: HTMLElement | null) => void>())
  const place = useRef(0)
  /** Gets the focus as soon as it is drawn. */
  const wanted = useRef<string | null>(null)
  const reveal = useRef(options.reveal)
  const started = useRef(false)
  const [chosen, setChosen] = useState<string | null>(null)

  const known = chosen !== null && keys.includes(chosen)
  const current = known ? chosen : (keys[Math.min(place.current, keys.length - 1)] ?? null)
  const list = keys.join('\n')

  useEffect(() => {
    if (current !== null) place.current = keys.indexOf(current)
    reveal.current = options.reveal
  })

  const toElement = useCallback((key: string) => {
    const element = elements.current.get(key)
    wanted.current = element ? null : key
    if (element) {
      element.focus()
      element.scrollIntoView?.({ block: 'nearest' })
    } else reveal.current?.(key)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a changed list moves the focus by itself
  useEffect(() => {
    if (current === null) return
    const active = document.activeElement
    const first = !started.current && options.autoFocus === true
    // Whoever came here by the rail wants to work in the list, not in the rail.
    const lost = active === null || active === document.body || (first && active.closest('nav') !== null)
    if (lost && (first || (started.current && chosen !== null))) toElement(current)
    started.current = true
  }, [list])

  const focus = useCallback(
    (key: string) => {
      setChosen(key)
      toElement(key)
    },
    [toElement],
  )

  const row = (key: string): RowProps => {
    let ref = refs.current.get(key)
    if (!ref) {
      ref = element => {
        if (element) elements.current.set(key, element)
        else elements.current.delete(key)
        if (element && wanted.current === key) {
          wanted.current = null
          element.focus({ preventScroll: true })
        }
      }
      refs.current.set(key, ref)
    }
    return {
      ref,
      tabIndex: key === current ? 0 : -1,
      'data-focused': key === current || undefined,
      onFocus: () => setChosen(key),
    }
  }

  /** Keys are ours while nothing or something inside a row has the focus. */
  const ours = () => {
    const active = document.activeElement
    if (active === null || active === document.body) return true
    return !isTyping(active) && [...elements.current.values()].some(element => element.contains(active))
  }
  const to = (find: (at: number) => number) => () => {
    if (!ours() || current === null) return false
    const active = document.activeElement === document.body
    const next =
      active && chosen === null
        ? current
        : keys[Math.max(0, Math.min(keys.length - 1, find(keys.indexOf(current))))]
    if (next !== undefined) focus(next)
    return true
  }
  const next = { does: words.keys.next, run: to(at => at + 1) }
  const previous = { does: words.keys.previous, run: to(at => at - 1) }
  useKeys(
    {
      ArrowDown: next,
      KeyJ: next,
      ArrowUp: previous,
      KeyK: previous,
      Home: { does: words.keys.first, run: to(() => 0) },
      End: { does: words.keys.last, run: to(() => keys.length - 1) },
      ...(options.onOpen
        ? {
            Enter: {
              does: words.keys.openRow,
              run: () => {
                if (!ours() || current === null) return false
                options.onOpen?.(current)
                return true
              },
            },
          }
        : {}),
    },
    { title: words.keys.inLists, enabled: (options.enabled ?? true) && keys.length > 0 },
  )

  return { current, focus, row, hears: ours }
}
