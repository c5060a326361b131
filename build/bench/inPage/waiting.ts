// Runs inside the app's page: how long after a key press the screen is ready for the next one.

/** What the screen must show before the clerk can go on. All that is given must hold. */
export type Ready = {
  /** The focus is on a control whose label contains this. */
  readonly focus?: string
  /** The focused control has a marked hit in its list: Enter would take it. */
  readonly marked?: true
  /** A group of chips with this label is there. */
  readonly group?: string
  /** The focus is inside the group of chips with this label. */
  readonly inGroup?: string
  /** No dialog is open and the page's heading contains this (a regular expression). */
  readonly heading?: string
  /** A button that may be pressed has exactly this name, the key on it left out. */
  readonly button?: string
}

export type Watch = {
  readonly ready: Ready
  /** An echo within so many milliseconds of its key holds nobody up. */
  readonly unnoticed: number
}

export type Waited = {
  /** Milliseconds from the last key press to the first frame in which the screen was ready. */
  readonly ready: number
  /** Milliseconds by which the echo of each earlier key press was later than anybody notices, in sum. */
  readonly late: number
}

declare global {
  interface Window {
    benchWaiting?: Promise<Waited>
  }
}

/** Must be called before the keys are pressed: what is ready at once would otherwise be found too late. */
export function watchFor({ ready, unnoticed }: Watch): void {
  const text = (element: Element | null) => element?.textContent?.trim() ?? ''
  const labelOf = (element: Element | null): string => {
    const by = element?.getAttribute('aria-labelledby')
    const label = element?.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null
    return element?.getAttribute('aria-label') ?? text(by ? document.getElementById(by) : label)
  }
  const groups = (label: string) =>
    [...document.querySelectorAll('[role=radiogroup]')].filter(group => labelOf(group).includes(label))

  // A name begins with its words; a key cap may follow.
  const buttons = (name: string) =>
    [...document.querySelectorAll('button')].filter(
      button => text(button).startsWith(name) && button.ariaDisabled !== 'true' && !button.disabled,
    )

  const holds = (): boolean => {
    const active = document.activeElement
    if (ready.focus !== undefined && !labelOf(active).includes(ready.focus)) return false
    if (ready.marked && !active?.getAttribute('aria-activedescendant')) return false
    if (ready.group !== undefined && groups(ready.group).length === 0) return false
    if (ready.inGroup !== undefined && !groups(ready.inGroup).some(group => group.contains(active)))
      return false
    const isOver = document.querySelector('[role=dialog]') === null
    if (
      ready.heading !== undefined &&
      !(isOver && new RegExp(ready.heading).test(text(document.querySelector('h1'))))
    )
      return false
    return ready.button === undefined || buttons(ready.button).length > 0
  }

  const pressed: number[] = []
  const echoes: number[] = []
  const onKeyDown = (event: KeyboardEvent): void => {
    pressed.push(event.timeStamp)
    // The frame after the press is the first that can show what it did.
    requestAnimationFrame(() => echoes.push(performance.now() - event.timeStamp))
  }
  window.addEventListener('keydown', onKeyDown, { capture: true })
  window.benchWaiting = new Promise(resolve => {
    const look = (): void => {
      const last = pressed.at(-1)
      if (last === undefined || !holds()) {
        requestAnimationFrame(look)
        return
      }
      window.removeEventListener('keydown', onKeyDown, { capture: true })
      const late = echoes.slice(0, pressed.length - 1).map(echo => Math.max(0, echo - unnoticed))
      resolve({ ready: performance.now() - last, late: late.reduce((sum, ms) => sum + ms, 0) })
    }
    requestAnimationFrame(look)
  })
}

export async function waited(): Promise<Waited> {
  return window.benchWaiting ?? { ready: Number.NaN, late: 0 }
}
