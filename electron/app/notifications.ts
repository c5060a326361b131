// Notifications of the system, with buttons where the system has them.
import { Notification } from 'electron'
import type { SystemNote } from '#shared/model/signals'

// A notification that nobody holds is collected as garbage, and its click comes to nothing
// (https://github.com/electron/electron/issues/12690).
const shown = new Set<Notification>()
const KEPT = 20

export const canNotify = (): boolean => Notification.isSupported()

/** Some systems say nothing at all about what they were asked to show. */
const LONGEST_WAIT_MS = 1500

/** False when the system says that it shows none; she has it in the window in any case. */
export function notify(note: SystemNote, log: (text: string, error: unknown) => void): Promise<boolean> {
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
  const answer = new Promise<boolean>(resolve => {
    notification.on('show', () => resolve(true))
    notification.on('failed', (_event, error) => {
      end()
      log('The system shows no notification', error)
      resolve(false)
    })
    setTimeout(() => resolve(true), LONGEST_WAIT_MS).unref()
  })
  shown.add(notification)
  const [oldest] = shown
  if (shown.size > KEPT && oldest) shown.delete(oldest)
  notification.show()
  return answer
}
