// The window's way to main. The only file that touches `window.bridge`.
import type { Channel, Input, Output } from '#shared/contract/contract'
import type { AppError, Result } from '#shared/contract/errors'
import type { Bridge, WindowEventName, WindowEvents } from '#shared/contract/events'

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}

/** Asks main by name. Never rejects: what goes wrong comes back as an error with its own sentence. */
export async function call<Name extends Channel>(
  name: Name,
  input: Input<Name>,
): Promise<Result<Output<Name>>> {
  try {
    // The router answers with the contract's own shape, checked where it is made.
    return (await window.bridge.call(name, input)) as Result<Output<Name>>
  } catch {
    const error: AppError = { kind: 'unexpected', id: 'BRIDGE' }
    return { ok: false, error }
  }
}

export function onEvent<Name extends WindowEventName>(
  name: Name,
  listener: (payload: WindowEvents[Name]) => void,
): () => void {
  return window.bridge.on(name, listener)
}

/** Leaves a line in the log of main, for errors that only the window sees. */
export function logError(text: string): void {
  void call('app.log', { level: 'error', text: text.slice(0, 4000) })
}
