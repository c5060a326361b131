// Numbers of orders as platforms and small web shops give them, invented anew for each case but always the same for it.
import type { ChannelId } from '../catalog/channels'
import type { Day } from '../model/time'

/** Digits that look like chance and are not: of the same text always the same. */
function digitsOf(text: string, count: number): string {
  let state = 7
  let digits = ''
  for (let place = 0; digits.length < count; place++) {
    state = (state * 31 + (text.codePointAt(place % text.length) ?? 0) + place) % 1_000_003
    digits += String(state % 10)
  }
  return digits
}

/** Empty where nobody asks for it: at the counter and on the telephone. `day` is when it was bought. */
export function orderNoOf(channel: ChannelId, day: Day, text: string): string {
  const compact = day.replaceAll('-', '')
  switch (channel) {
    case 'platform':
      return `${compact.slice(2)}-${digitsOf(text, 15)}`
    case 'chat':
    case 'social':
    case 'email':
      return `XD${compact}${digitsOf(text, 4)}`
    default:
      return ''
  }
}
