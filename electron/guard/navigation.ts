// Where a page of ours may go: nowhere but to itself.

/** Scheme and host of the window's own page. */
export const PAGE_SCHEME = 'app'
export const PAGE_HOST = 'bundle'
/** Host of photos: pictures for the page, nothing that could be opened. */
export const PHOTO_HOST = 'photo'
/** Host of slips: shown in a frame, printed, never able to call anything. */
export const SLIP_HOST = 'slip'

function parsed(url: string): URL | null {
  try {
    return new URL(url)
  } catch {
    return null
  }
}

/**
 * SECURITY: a link or script that takes the window, and with it the bridge, to another page. Custom schemes all have
 * the origin "null", so scheme and host are compared; a text search would let `https://evil/?app://bundle` pass.
 */
export function isOwnPage(url: string, devUrl: string | null): boolean {
  const target = parsed(url)
  if (target === null) return false
  if (devUrl !== null) {
    const dev = parsed(devUrl)
    if (dev !== null && target.protocol === dev.protocol && target.host === dev.host) return true
  }
  return target.protocol === `${PAGE_SCHEME}:` && target.host === PAGE_HOST
}

/** A frame inside the window may also show a slip. */
export function isOwnFrame(url: string, devUrl: string | null): boolean {
  const target = parsed(url)
  if (target?.protocol === `${PAGE_SCHEME}:` && target.host === SLIP_HOST) return true
  return isOwnPage(url, devUrl)
}
