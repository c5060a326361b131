// The last sentences in English.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  else: {
    goal: 'All in one visit',
    say: 'Is there anything else I can do for you while we’re at it?',
    dont: '“That’s all then, is it?”',
  },
  counter: {
    goal: 'Walk to the door, say a proper goodbye',
    say: 'Thank you for coming all this way. Keep the slip safe, and take care on the road.',
    dont: 'Calling the next customer before this one has left',
  },
  phone: {
    goal: 'Let the customer hang up first',
    say: 'Thank you for hearing me out[; you can reach me on {shopPhone}]. Please hang up first, and have a good day.',
    dont: '“Right, that’s it.” Click.',
  },
  chat: {
    goal: 'Show that somebody stays within reach',
    say: 'Thank you for your patience with us. I’ll keep this chat open; write whenever something comes to mind.',
    dont: '“Five stars please!”',
  },
  written: {
    goal: 'Leave a way to reach a person',
    say: 'Thank you for writing to us. Just reply to this letter to reach me[, or call {shopPhone}]; the number is {no}.',
    dont: '“This message was sent automatically. Do not reply.”',
  },
}
