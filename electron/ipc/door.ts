// Hangs the router into Electron: one channel in, one channel out.
import { ipcMain, type WebContents } from 'electron'
import type { WindowEventName, WindowEvents } from '#shared/contract/events'
import { isTrustedSender } from '../guard/sender'
import type { Call } from './router'

/** `page` is the one that may call: the window's, at this moment. */
export function openDoor(call: Call, page: () => WebContents | null, devUrl: string | null): void {
  ipcMain.handle('app:call', (event, name: unknown, input: unknown) => {
    const isOurs = event.sender === page() && isTrustedSender(event.senderFrame, devUrl)
    return isOurs
      ? call(name, input)
      : { ok: false, error: { kind: 'bad-input', field: 'sender', code: 'wrong' } }
  })
}

export function sendEvent<Name extends WindowEventName>(
  page: WebContents | null,
  name: Name,
  payload: WindowEvents[Name],
): void {
  if (page !== null && !page.isDestroyed()) page.send('app:event', name, payload)
}
