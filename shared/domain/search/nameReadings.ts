// How a customer's name may be typed on a Latin keyboard.

/** Lower case; empty for a name without Chinese characters. */
export function nameReadings(_name: string): string {
  return ''
}
