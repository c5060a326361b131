// What may be loaded: our own files. The app never goes to the network.

const LOCAL = new Set(['app:', 'devtools:', 'blob:', 'data:'])

/**
 * SECURITY: data leaving the shop's computer through an image, a font or a script of a page. `devUrl` is the
 * development server, null in every build that a shop gets.
 */
export function isLocalRequest(url: string, devUrl: string | null): boolean {
  let target: URL
  try {
    target = new URL(url)
  } catch {
    return false
  }
  if (devUrl !== null && target.hostname === new URL(devUrl).hostname) return true
  return LOCAL.has(target.protocol)
}
