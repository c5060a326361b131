// Words of declining a request: with a ground, with proof, with another way, and kindly.
import type { decline as shape } from '../zh-CN/decline'

export const decline: typeof shape = {
  title: 'Decline kindly',
  steps: { ground: 'Ground', evidence: 'What we saw', alternatives: 'Another way', talk: 'What to say' },
  next: 'Next',
  ask: 'Ask the manager, decline',
  done: 'The decline is noted; say it in these four parts',
  approveFor: ground => `Declining what the customer asks for, on the ground: ${ground}`,
  ground: {
    usable: 'Grounds that hold here',
    none: 'No ground holds here. What the customer asks for is his by the rules: granting it is the easier way.',
    notNow: 'Not here',
    facts: 'Add what is known',
    factsHint: 'Fill in what nobody has asked yet; the grounds follow.',
  },
  seen: 'What we saw',
  policy: 'The rule that applies',
  innerNote: 'Note for the manager alone',
  innerNoteHint: 'Never printed, never seen by the customer',
  instead: 'What we offer instead, at least one',
  talk: 'In four parts, one at a time',
  declined: 'Declined',
  approvedBy: (clerk, manager, moment) => `${moment}, by ${clerk}, approved by ${manager}`,
  letter: 'Letter to the customer',
  withdraw: 'Take the decline back',
  withdrawText: 'The request is looked at again and the case goes on. Remember to tell the customer.',
  withdrawReasons: ['We misjudged it', 'The customer brought proof', 'The manager grants it'],
  withdrawn: 'The decline is taken back; remember to tell the customer',
}
