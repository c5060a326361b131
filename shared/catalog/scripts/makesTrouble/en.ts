// Talking while a scene is being made: the sentences in English.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  steady: {
    goal: 'Lower the voice, slow down, keep the person steady',
    say: 'I’ve come to get this sorted out with you. You speak first, we’re in no hurry.',
    dont: '“What do you think you’re doing? Not in here!”',
  },
  threeFacts: {
    goal: 'Only facts, no judgement; ask a colleague to note the time',
    say: 'I need three things: what you bought, what day, and what you’d like done. You say one, I write one.',
    dont: '“You didn’t come here to solve anything.”',
  },
  aside: {
    goal: 'Away from the crowd, before it grows',
    say: 'It’s crowded here and hard to hear you. There are seats inside; I’ll ask the manager to sit down with us, this way please.',
    dont: '“Shouting is no use, everybody is watching.”',
  },
  safety: {
    goal: 'When somebody blocks or pushes: everyone’s safety, nothing else',
    say: 'Please let the others pass, and let’s keep a little space between us so that nobody gets hurt. I’m staying right here with your case.',
    dont: '“Touch me once more and see what happens!”',
  },
  slowly: {
    goal: 'However loud it gets, answer in an ordinary voice',
    say: 'I’ve understood what you mean. Let’s go slowly; I’ll write down each sentence and deal with each point.',
    dont: '“Who are you shouting at?”',
  },
  limits: {
    goal: 'Calmly: what we can do, what we cannot, and until when',
    say: 'What the rules give you, you get to the last cent; beyond them I can’t agree to anything. You’ll have a written answer[ by {promise}].',
    dont: '“Fine, here’s your money, now go.”',
  },
  coolHeads: {
    goal: 'Talk again when heads are cool',
    say: 'It was heated the other day[, {customer}], and I’d like to finish this with you in peace. Tell me a time that suits you and I’ll be there.',
    dont: '“We have the way you behaved on film.”',
  },
  written: {
    goal: 'Finish as it was written, leave the past alone',
    say: 'It’s settled as we wrote it down, and this copy is for you. Whatever else you may need, you’re welcome to ask.',
    dont: '“That’s the end of it. Don’t come back.”',
  },
}
