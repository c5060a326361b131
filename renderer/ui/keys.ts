// Keys of the window. One listener matches the place of a key (`event.code`), never while a Chinese word is being composed,
// and only for the topmost layer. The key card shows exactly what is registered here.
import { createContext, useContext, useEffect, useRef, useSyncExternalStore } from 'react'

export type Key = {
  /** What it does, in words: shown on the key card. */
  readonly does: string
  /** Return `false` to leave the key to others. */
  run(event: KeyboardEvent): unknown
  /** False: works, but is not worth a line on the card. */
  readonly listed?: boolean
}
/** `F2`, `KeyD`, `Digit1`, `ArrowDown`, `mod+KeyK` (Ctrl, ⌘ on a Mac), `alt+Digit1`, `shift+…`. */
export type Keys = Readonly<Record<string, Key>>
export type KeyOptions = {
  /** Heading on the key card. */
  readonly title: string
  /** Enter and arrows also work while typing. Letters and digits never do. */
  readonly inForms?: boolean
  readonly enabled?: boolean
  /** Also while a dialog is open. */
  readonly always?: boolean
}
type Scope = { keys: Keys; options: KeyOptions; layer: number }

const scopes = new Set<Scope>()
const layers: number[] = [0]
let lastLayer = 0
const listeners = new Set<() => void>()
let card: readonly KeyGroup[] = []

export const isMac = typeof navigator !== 'undefined' && /Mac/.test(navigator.userAgent)

export const LayerContext = createContext(0)

/** Opens a layer above all others; keys below it sleep until the returned function is called. */
export function openLayer(): { readonly layer: number; close(): void } {
  lastLayer += 1
  const layer = lastLayer
  layers.push(layer)
  announce()
  return {
    layer,
    close: () => {
      layers.splice(layers.indexOf(layer), 1)
      announce()
    },
  }
}

const topLayer = () => layers.at(-1) ?? 0

/** True while the keyboard belongs to an input method that is putting a word together. */
export function isComposing(event: KeyboardEvent | { readonly nativeEvent: KeyboardEvent }): boolean {
  const native = 'nativeEvent' in event ? event.nativeEvent : event
  return native.isComposing || native.keyCode === 229
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)
}

const usesEnter = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('button, a[href], summary, [role=menuitem], [role=option], [role=checkbox]') !== null

/** The name under which a key press is looked up. The digits and Enter of the number pad count as their twins. */
export function keyName(event: KeyboardEvent): string {
  const code = event.code.replace(/^Numpad(\d)$/, 'Digit$1').replace(/^NumpadEnter$/, 'Enter')
  const mod = isMac ? event.metaKey : event.ctrlKey
  return `${mod ? 'mod+' : ''}${event.altKey ? 'alt+' : ''}${event.shiftKey ? 'shift+' : ''}${code}`
}

// These belong to the text field in which the clerk is typing.
const EDITING = new Set([
  'mod+KeyZ',
  'mod+KeyY',
  'mod+KeyA',
  'mod+KeyC',
  'mod+KeyV',
  'mod+KeyX',
  'mod+shift+KeyZ',
])
const ANYWHERE = /^(F\d+|Escape)$/

function mayRun(name: string, scope: Scope, event: KeyboardEvent): boolean {
  const typing = isTyping(event.target)
  if (EDITING.has(name)) return !typing
  if (name.includes('mod+') || name.includes('alt+')) return true
  const code = name.replace('shift+', '')
  if (ANYWHERE.test(code)) return true
  if (code === 'Enter' || code === 'Space')
    return typing ? scope.options.inForms === true : !usesEnter(event.target)
  if (/^(Key|Digit)|^(Slash|Space|Comma|Period|Minus|Equal|Delete|Backspace)$/.test(code))
    return !typing && !event.repeat
  return typing ? scope.options.inForms === true : true
}

/** Exported for tests; the hook below installs it. */
export function handleKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || isComposing(event)) return
  const name = keyName(event)
  for (const scope of [...scopes].reverse()) {
    if (scope.options.enabled === false) continue
    if (scope.layer !== topLayer() && scope.options.always !== true) continue
    const key = scope.keys[name]
    if (!key || !mayRun(name, scope, event)) continue
    if (key.run(event) === false) continue
    event.preventDefault()
    return
  }
}

function announce(): void {
  card = groupsNow()
  for (const listener of listeners) listener()
}

export type KeyGroup = {
  readonly title: string
  readonly keys: readonly { readonly name: string; readonly does: string }[]
}

function groupsNow(): readonly KeyGroup[] {
  const groups = new Map<string, Map<string, string[]>>()
  for (const { keys, options, layer } of scopes) {
    if (options.enabled === false || (layer !== topLayer() && options.always !== true)) continue
    const group = groups.get(options.title) ?? new Map<string, string[]>()
    groups.set(options.title, group)
    for (const [name, key] of Object.entries(keys)) {
      if (key.listed === false) continue
      const names = group.get(key.does) ?? []
      if (!names.includes(name)) names.push(name)
      group.set(key.does, names)
    }
  }
  return [...groups].map(([title, rows]) => ({
    title,
    keys: [...rows].flatMap(([does, names]) => names.map(name => ({ name, does }))),
  }))
}

/** Registers keys while the component is on the screen. */
export function useKeys(keys: Keys, options: KeyOptions): void {
  const layer = useContext(LayerContext)
  const scope = useRef<Scope>({ keys, options, layer })
  const shown = JSON.stringify([
    Object.entries(keys).map(([name, key]) => [name, key.does, key.listed]),
    options,
    layer,
  ])

  useEffect(() => {
    Object.assign(scope.current, { keys, options, layer })
  })
  useEffect(() => {
    const mine = scope.current
    if (scopes.size === 0) window.addEventListener('keydown', handleKey)
    scopes.add(mine)
    return () => {
      scopes.delete(mine)
      if (scopes.size === 0) window.removeEventListener('keydown', handleKey)
      announce()
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` is what the card depends on
  useEffect(announce, [shown])
}

/** True for the layer that hears keys now: only the topmost dialog answers to Escape. */
export function useIsTopLayer(layer: number): boolean {
  return useSyncExternalStore(listen, () => topLayer() === layer)
}

/** Everything that can be pressed right now, for the key card. */
export function useKeyCard(): readonly KeyGroup[] {
  return useSyncExternalStore(listen, () => card)
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const SIGNS: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '⏎',
  Escape: 'Esc',
  Slash: '/',
  Comma: ',',
  Period: '.',
  Minus: '-',
  Delete: 'Del',
  Backspace: '⌫',
  BracketLeft: '[',
  BracketRight: ']',
  NumpadAdd: 'Num +',
  NumpadSubtract: 'Num −',
  NumpadMultiply: 'Num *',
  NumpadDivide: 'Num /',
  NumpadDecimal: 'Num .',
}

/** What stands on the keyboard: `mod+KeyK` is `Ctrl+K`, `⌘K` on a Mac. */
export function keyLabel(name: string, mac: boolean = isMac): string {
  const pieces = name.split('+')
  const code = pieces.at(-1) ?? ''
  const shown = SIGNS[code] ?? code.replace(/^(Key|Digit)/, '')
  const modifiers = pieces.slice(0, -1).map(piece => {
    if (piece === 'mod') return mac ? '⌘' : 'Ctrl'
    if (piece === 'alt') return mac ? '⌥' : 'Alt'
    return mac ? '⇧' : 'Shift'
  })
  return [...modifiers, shown].join(mac ? '' : '+')
}

/** For `onKeyDown` of a text field: Enter, but not the Enter that ends a composition. */
export function onEnter(run: () => void) {
  return (event: {
    readonly key: string
    readonly shiftKey: boolean
    readonly nativeEvent: KeyboardEvent
    preventDefault(): void
  }) => {
    if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return
    event.preventDefault()
    run()
  }
}
