// Talking with somebody who weighs every word: the sentences in English.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  exact: {
    goal: 'Exact from the first word, nothing that can be blown up',
    say: 'You ask precisely, so I’ll answer precisely. What I know, I tell you now; what I don’t, I check first rather than waste your time.',
    dont: '“No problem, you’ll be delighted, guaranteed.”',
  },
  byThePaper: {
    goal: 'Everything by the receipt, the description and the page',
    say: 'Let’s go through it with the purchase record and the description, line by line. Each spot you point out I photograph and file under {no}.',
    dont: '“Nobody else would notice such a trifle.”',
  },
  goodEye: {
    goal: 'Accept the remark, don’t try to win',
    say: 'You have a sharp eye; some of this we hadn’t noticed ourselves. Where you’re right, we change it.',
    dont: '“You only came here to find fault, didn’t you?”',
  },
  limits: {
    goal: 'What is given and what is not, once and in writing',
    say: 'What the rules allow is on this list; what isn’t on it, I can’t promise you. The list I’ll carry out[, and you’ll hear from me by {promise}].',
    dont: '“I’ll make an exception, just don’t tell anybody.”',
  },
  review: {
    goal: 'When reviews come up: no begging, no bargain, no quarrel',
    say: 'Please write whatever you really think. I handle this by the rules, no more because of a review and no less.',
    dont: '“Please don’t post that, I’ll slip you some money.”',
  },
  inWriting: {
    goal: 'Exact words, exact times',
    say: 'What we answered last time is here in the exact words. From there: finished points are ticked, open ones have a date; please read it over.',
    dont: '“I may have said so, don’t split hairs.”',
  },
  checkEach: {
    goal: 'Check each point and write down that it is finished',
    say: 'Please look at each point we agreed; it’s finished only when they all match, and a copy is yours.',
    dont: '“What else do you want? Say it all at once.”',
  },
}
