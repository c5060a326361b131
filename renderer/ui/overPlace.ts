// Where everything that opens over the screen is drawn. One element of its own, so that the desk can be taken off the
// page with all that lies over it: what is not in the page can neither be seen nor read.

const over = document.createElement('div')
let isLifted = false

/** The element for dialogs, menus and toasts. */
export function overPlace(): HTMLElement {
  if (!isLifted && !over.isConnected) document.body.append(over)
  return over
}

/** True while the desk is off the page: nothing may be done that nobody would see. */
export function isLiftedOff(): boolean {
  return isLifted
}

type Left = { readonly element: Element; readonly top: number; readonly left: number }

/** An element that leaves the page forgets how far it was scrolled. */
function scrolled(root: Element): Left[] {
  return [...root.querySelectorAll('*')]
    .filter(element => element.scrollTop > 0 || element.scrollLeft > 0)
    .map(element => ({ element, top: element.scrollTop, left: element.scrollLeft }))
}

/**
 * Takes `desk` and all that lies over it off the page, and hands back how to put it there again: every typed word,
 * every open dialog, the focus and the place in each list are as they were.
 */
export function liftOff(desk: HTMLElement): () => void {
  const home = desk.parentElement
  const before = document.activeElement
  const places = [...scrolled(desk), ...scrolled(over)]
  isLifted = true
  desk.remove()
  over.remove()
  return () => {
    isLifted = false
    home?.append(desk)
    document.body.append(over)
    for (const { element, top, left } of places) element.scrollTo?.({ top, left, behavior: 'instant' })
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
  }
}
