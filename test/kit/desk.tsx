// The whole window in jsdom over the real router: what a component test looks at.
import { notifications } from '@mantine/notifications'
import { type RenderResult, render, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { DeskKit } from '#kit/deskKit'
import type { Bridge } from '#shared/contract/events'
import { App } from '../../renderer/app/App'

export * from '#kit/deskKit'

export type Shown = RenderResult & { readonly user: UserEvent }

/** Opens the window at a place such as `/today` or `/case/ID…`. */
export function renderApp(kit: DeskKit, place = '/today'): Shown {
  // Toasts live outside the window: those of an earlier test would be taken for ours.
  notifications.clean()
  window.location.hash = `#${place}`
  ;(window as unknown as { bridge: Bridge }).bridge = kit.bridge
  return Object.assign(render(<App />), { user: userEvent.setup() })
}

/** An entry of the menu that is open. Where nothing is laid out, a menu may think that its button has left the screen, and hide. */
export function menuItem(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('menuitem', { name, hidden: true })
}
