// Words of the playbook: the steps of a case, ticked off one by one.
import type { playbook as shape } from '../zh-CN/playbook'

export const playbook: typeof shape = {
  tab: 'Plan',
  title: 'What to do in this case',
  progress: (settled, count) => `${settled}/${count}`,
  progressSaid: (settled, count) => `${settled} of ${count} steps done`,
  none: 'There are no fixed steps for this kind of problem; do what fits.',
  next: 'Next',
  required: 'must',
  done: 'Done',
  doneAs: step => `Done: ${step}`,
  undone: 'Take back',
  undoneAs: step => `Take back: ${step}`,
  doneBy: (name, moment) => `${name} ${moment}`,
  byItself: 'the case shows it',
  skip: 'Not needed',
  skipAs: step => `Not needed: ${step}`,
  skipped: reason => `Not needed: ${reason}`,
  why: 'Why is it not needed?',
  reasons: ['They have given it already', 'Seen at the counter', 'Does not apply this time'],
  keepSkip: 'Leave it out',
  allDone: 'All steps are done',
  marked: { done: 'Noted', skipped: 'Noted as left out', open: 'Taken back' },
  retention: {
    what: 'What was offered',
    hint: 'For example: a new pair, we pay the freight',
    accepted: 'They agree',
    declined: 'They still want to return it',
    honest: 'Ask once and honestly. If they say no, their choice counts.',
    said: 'Noted; from here on their choice counts',
  },
}
