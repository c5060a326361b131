// Tracking numbers as they are compared: scanners, couriers and hands write the same number in several ways (R128).

/** Without spaces and dashes, wide letters made plain, all upper case; empty for none. */
export function trackingKey(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(/[\s\-–—_]/g, '')
    .toUpperCase()
}

/** Fewer last signs than this say nothing about a parcel. */
export const LEAST_TRACKING_TAIL = 4

/** What was typed is the end of the number: what a clerk reads off a crumpled label. Both are keys. */
export function isTrackingTail(key: string, typed: string): boolean {
  return typed.length >= LEAST_TRACKING_TAIL && key.length > typed.length && key.endsWith(typed)
}
