// Who may speak to main: the top frame of our own page, nobody else.
import { isOwnPage } from './navigation'

type SenderFrame = { readonly url: string; readonly parent: unknown } | null

/**
 * SECURITY: a compromised or foreign frame calling the bridge. The frame is null when it was closed or navigated away
 * meanwhile; a child frame (the slip's preview) has a parent and is refused.
 */
export function isTrustedSender(frame: SenderFrame, devUrl: string | null): boolean {
  return frame !== null && frame.parent === null && isOwnPage(frame.url, devUrl)
}
