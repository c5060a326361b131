// Talking with somebody who wants it solved now: the sentences in English.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  urgency: {
    goal: 'See the hurry, then say in one breath how we work',
    say: 'You’re in a hurry, so I’ll be brief. Three steps: look at it, find a way, give you the answer. We start the first one now.',
    dont: '“We have procedures, rushing won’t help.”',
  },
  twoQuestions: {
    goal: 'Few questions, quickly: something is moving',
    say: 'Just two questions, one minute: what’s the matter with the {item} right now, and do you have the receipt or order number at hand?',
    dont: '“Fill in these forms first, then join the queue.”',
  },
  staysHere: {
    goal: 'Afraid it dies once he leaves: let him see it can’t',
    say: 'I know the worry that it all goes quiet once you turn your back. The case is in my name, {clerk}, and it stays with me until you have a result.',
    dont: '“Go home and wait until we call.”',
  },
  answerNow: {
    goal: 'A first answer on the spot; what goes higher gets an hour, and it is kept',
    say: 'What I can decide, I decide now. The one point that needs the manager I’ll ask at once[, and you have a clear answer by {promise}].',
    dont: '“We’ll look into it and see.”',
  },
  actNow: {
    goal: 'Agreed and begun, in front of the customer',
    say: 'Good, that’s a deal. I’m writing it up now and making the call now; you’ll hear as soon as the first part is done.',
    dont: '“Fine, I’ll get to it when I have time.”',
  },
  firstToTell: {
    goal: 'Report before he has to ask',
    say: 'Before you need to chase me: here is what’s done, and here is where it’s held up.[ You’ll have the next word by {promise}.]',
    dont: '“Stop chasing, it won’t go any faster.”',
  },
  done: {
    goal: 'The result, quickly and plainly',
    say: 'It’s done, and you’re the first to know. Have a look; if it’s right, that’s it.',
    dont: '“That was fast, so you owe us a good review.”',
  },
}
