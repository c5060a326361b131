// Notifications of the system, with buttons where the system has them.
import { Notification } from 'electron'
import type { SystemNote } from '../workflow/outside'

// A notification that nobody holds is collected as garbage, and its click comes to nothing
// (https://github.com/electron/electron/issues/12690).
const shown = new Set<Notification>()
const KEPT = 20

export const canNotify = (): boolean => Notification.isSupported()

/** What the system refuses, she still has in the window. */
export function notify(note: SystemNote, log: (text: string, error: unknown) => void): void {
  const { title, body, buttons } = note
  const notification = new Notification({
    title,
    body,
    // The window has its own quiet sound, which she can switch off.
    silent: true,
    actions: buttons.map(({ label }) => ({ type: 'button' as const, text: label })),
  })
  const end = () => void shown.delete(notification)
  notification.on('click', () => {
    end()
    note.run('open')
  })
  // Older Electron gives the place of the button as an argument of its own.
  notification.on('action', (details, place) => {
    end()
    const button = buttons[details.actionIndex ?? place]
    if (button) note.run(button.id)
  })
  notification.on('failed', (_event, error) => {
    end()
    log('The system shows no notification', error)
  })
  shown.add(notification)
  const [oldest] = shown
  if (shown.size > KEPT && oldest) shown.delete(oldest)
  notification.show()
}
