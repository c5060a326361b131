// Talking with somebody who is unhappy with everything: the sentences in English.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  understand: {
    goal: 'Show first that we listen and that we know the goods',
    say: 'You’ve paid good money and nothing has gone right; I’d be unhappy too. Tell me, I know the {item} well enough to follow you.',
    dont: '“In all these years nobody has ever said that about us.”',
  },
  pinpoint: {
    goal: 'From “everything is bad” to one thing, quickly',
    say: 'I won’t defend the shop against any of that. Which one thing should I put right first today: is it {problem}? The more exactly you tell me, the sooner I can start.',
    dont: '“Please don’t mix everything up.”',
  },
  writeDown: {
    goal: 'Write it down, hold it against what is normal for such goods, say what we can do and how far',
    say: 'I’ve written down each point. I’ll hold the {item} against what is normal by the description, and tell you straight how far we can go.',
    dont: '“They’re all like that. You’re imagining things.”',
  },
  own: {
    goal: 'Don’t argue about good or bad; this visit went wrong for the customer',
    say: 'That you’re still telling us means you’re giving us a chance. Where we did badly, we did; let me put this one thing right first.',
    dont: '“If it’s so bad, why did you buy it?”',
  },
  firstStep: {
    goal: 'Offer a first step to try, and agree when to talk again',
    say: 'Let’s take the first step and see how it works for you. I’ll be in touch[ by {promise}]; if you’re still not happy, we carry on from there.',
    dont: '“That’s all there is. Take it or leave it.”',
  },
  quietPlace: {
    goal: 'No agreement yet: offer a seat where nobody is disturbed',
    say: 'Standing here is tiring. It’s quiet inside, please have a seat and some water; I’ll bring the papers and we go through them point by point.',
    dont: '“Keep your voice down, you’re bad for business.”',
  },
  report: {
    goal: 'Let something done speak, not fine words',
    say: 'What you told us has been on my desk ever since[, {customer}]. Let me go through it: what is done, and what is still missing.',
    dont: '“It isn’t ready, and calling won’t help.”',
  },
  look: {
    goal: 'Let the customer judge, and take the other remarks too',
    say: 'This is the thing that mattered most to you: please see whether it’s right now. Your other points are on paper and go to the manager word for word.',
    dont: '“Well, now you’ve nothing left to say, have you?”',
  },
}
