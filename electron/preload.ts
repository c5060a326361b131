// The window's bridge: two functions, no Electron object, no channel of the window's choosing.
import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge, WindowEventName } from '#shared/contract/events'

// Written out here because a sandboxed preload imports nothing at run time; the type keeps it equal to the contract.
const events: Readonly<Record<WindowEventName, true>> = {
  changed: true,
  tick: true,
  menu: true,
  rang: true,
  'open-case': true,
  'open-place': true,
}

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('app:call', name, input),
  on(name, listener) {
    if (!Object.hasOwn(events, name)) return () => undefined
    // SECURITY: the event object would hand the page a sender; only the payload goes through.
    const pass = (_event: unknown, sent: unknown, payload: Parameters<typeof listener>[0]) => {
      if (sent === name) listener(payload)
    }
    ipcRenderer.on('app:event', pass)
    return () => void ipcRenderer.off('app:event', pass)
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)
