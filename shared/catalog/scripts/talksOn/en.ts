// Talking with somebody who has a lot to tell: the sentences in English.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  oneThing: {
    goal: 'Agree on an order at once: heard, but not lost',
    say: 'Shall we start with what matters most? Nothing of the rest gets lost, I’ll ask you about it point by point.',
    dont: '“Could you get to the point?”',
  },
  askFact: {
    goal: 'Take up the thread with a small question that is easy to answer',
    say: 'I want to get this bit right, so may I ask: what day did you buy the {item}, and which number is best to reach you on?',
    dont: '“Stop there and listen to me.”',
  },
  sumUp: {
    goal: 'One sentence, back to the matter',
    say: 'Let me put what you told me into one line: {item}, {problem}[, and you hope {wish}]. That’s the heart of it, isn’t it?',
    dont: '“That has nothing to do with it, skip it.”',
  },
  hear: {
    goal: 'Answer the one point that really hurts',
    say: 'After all that back and forth anybody would have a lot to say. I’ve heard which part bothered you most, and I take it seriously.',
    dont: '“Mm. Uh-huh. Right.”',
  },
  onePlan: {
    goal: 'One plan straight away; ask only for yes or no',
    say: 'The way things stand, I’ll pick the plan that is least trouble for you. Hear it through and just tell me yes or no.',
    dont: '“Well, what do you think we should do?”',
  },
  wrapUp: {
    goal: 'Agreed is agreed; say thank you',
    say: 'Then that’s settled, I’ve put it down. Thank you for telling me so carefully; the running about is mine now.',
    dont: '“Anything else? Have another think.”',
  },
  reassure: {
    goal: 'Send off at ease, with a time for the next word',
    say: 'Go about your day, this stays with me. I’ll get in touch[ by {promise}], and anything that comes to mind you can tell me then.',
    dont: '“Just call whenever you feel like it.”',
  },
  result: {
    goal: 'Give the result and close kindly',
    say: 'What we agreed is done, please have a look. If you ever ask about it, give {no} and you won’t have to tell it all again.',
    dont: '“At last, we’ve talked about this long enough.”',
  },
}
