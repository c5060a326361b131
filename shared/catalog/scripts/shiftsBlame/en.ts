// Talking with somebody for whom the cause lies elsewhere: the sentences in English.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  factsFirst: {
    goal: 'Not yet who is right: lay the facts out',
    say: 'Let’s leave aside who is to blame and find out what happened. Please start from the day you bought the {item}; I’ll write it in your words.',
    dont: '“That can’t possibly be our fault.”',
  },
  cause: {
    goal: 'Explain why it came to this: the cause, never the person',
    say: 'Let me explain why this happened, plainly: first the {item}, then what followed, step by step. Once the cause is clear, so is the way to settle it.',
    dont: '“You simply used it the wrong way.”',
  },
  worry: {
    goal: 'Take the worry seriously without naming a cause too early',
    say: 'You’ve paid and it isn’t working out; anybody would be worried. I’ll find out the cause, and whatever it turns out to be, that’s what I’ll tell you.',
    dont: '“Who knows what you did with it.”',
  },
  whereAndHow: {
    goal: 'Say exactly where, how, and who bears which part',
    say: 'Three things, in order: where it’s handled, how it’s done, and who bears which part. Each one you agree to, I write down.',
    dont: '“They’ll probably pay for everything, don’t worry.”',
  },
  limits: {
    goal: 'What we can do, what we cannot, and until when, all at once',
    say: 'What is ours we don’t push away; what isn’t ours, I’ll tell you who to ask and how. You’ll have it in writing[ by {promise}].',
    dont: '“All right, all right, we’ll take the blame for everything.”',
  },
  byTheList: {
    goal: 'Every step as it was written, nothing changes its shape',
    say: 'I’m going by the points we wrote down. Let me read you from the list which one we’re at today and what’s still to come.',
    dont: '“I don’t think that’s what I said last time.”',
  },
  services: {
    goal: 'Finish as agreed, and say what else we can do in future',
    say: 'Then we finish as it’s written here. For care, parts or making it last longer, you’re welcome to ask at {shop} any time.',
    dont: '“We lost out this time, but not again.”',
  },
}
