// Words of the morning run: one row after the other, with the number to call and what to say.
import type { morning as shape } from '../zh-CN/morning'

export const morning: typeof shape = {
  start: 'One by one',
  title: 'Today, one by one',
  place: (at, of) => `Number ${at} of ${of}`,
  placeShort: (at, of) => `${at} / ${of}`,
  copyPhone: 'Copy number',
  phoneCopied: 'Number copied',
  noPhone: 'No phone',
  promisedBy: moment => `promised to hear from us by ${moment}`,
  sayThis: 'You could say',
  copyText: 'Copy the words',
  textCopied: 'Copied, ready to send to the customer',
  next: 'Next',
  back: 'Back',
  end: 'Enough for now',
  gone: 'Somebody has done this one',
  goneText: 'Go on to the next.',

  say: {
    collect: item =>
      `Hello, your ${item} is ready and waits for you in the shop. Come by whenever it suits you.`,
    coolOff: 'Hello, we have been thinking about what happened. Is this a good moment to talk?',
    afterDelivery: item => `Hello, the new ${item} should have reached you. Is everything all right with it?`,
    satisfaction: item => `Hello, your ${item} was settled a few days ago. Is everything still all right?`,
    claim: amount => `Hello, the ${amount} that we agreed on has not come yet. Could you see where it is?`,
    batch: (no, pieces) =>
      `Hello, of ${no} there are still ${pieces} not back, and customers are waiting. Could you give us a firm date?`,
  },

  finished: 'That was all of it',
  nothing: 'Nothing was left out.',
  doneCount: count => `${count} done`,
  laterCount: count => `${count} put off until later`,
  leftCount: count => `${count} still on today’s list`,
  calm: 'Have a sip of water; take the rest from the top.',
  toToday: 'Back to today',
}
