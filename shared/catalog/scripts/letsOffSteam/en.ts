// Talking with somebody who lets off steam: the sentences in English.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  listen: {
    goal: 'No interrupting, no defending: let it out',
    say: 'You’re angry, so let it all out. I won’t cut in, I’ll hear you to the end.',
    dont: '“Calm down and talk properly.”',
  },
  calm: {
    goal: 'Wait until the words slow down, then take hold gently',
    say: 'I couldn’t sit still either if this had happened to me. Take a breath; leave the next part to me.',
    dont: '“Why make such a fuss over a small thing?”',
  },
  toThePoint: {
    goal: 'Find the one real thing in all the anger',
    say: 'Of all that, what makes you angriest? Is it {problem}, or something else? Tell me, and I’ll see to that first.',
    dont: '“After all that talk, what do you actually want?”',
  },
  inYourPlace: {
    goal: 'Say once more that we understand where he stands',
    say: 'You came to buy the {item} in a good mood and got nothing but trouble; no wonder it weighs on you. Where it’s our fault, I own it for the shop, no excuses.',
    dont: '“Other customers don’t carry on like this.”',
  },
  together: {
    goal: 'Find a way that both can accept',
    say: 'You’ve every right to be cross, and it still has to be put right. I’ll suggest something; change what doesn’t suit you until we both say yes.',
    dont: '“That’s the offer, take it or don’t.”',
  },
  beforeAsked: {
    goal: 'Call first, before it builds up again',
    say: 'I remember what you told me that day[, {customer}]. Before it spoils another one for you, let me say how far we’ve come.',
    dont: '“Have you cooled off by now?”',
  },
  thanks: {
    goal: 'Agreed, thanked, and off with a lighter heart',
    say: 'All done, just as we said. Thank you for speaking so openly that day; now we know what to change.',
    dont: '“You really had a temper that day.”',
  },
}
