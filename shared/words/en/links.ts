// Words of merging, splitting and linking cases.
import type { links as shape } from '../zh-CN/links'

const of = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`)

export const links: typeof shape = {
  title: 'Linked cases',
  open: (no, item) => `Open ${no} ${item}`,
  unlink: 'Unlink',
  unlinkOf: no => `Unlink ${no}`,
  unlinked: 'Not linked any more',
  linked: 'Linked',
  likely: 'May be about the same thing',
  because: {
    samePhone: 'same number',
    sameTail: 'same last digits',
    likeItem: 'like item',
    recent: 'within a week',
  },
  mergeThis: 'Merge',
  mergeOf: no => `Merge with ${no}`,
  linkThis: 'Only link',

  merge: {
    title: 'Merge cases',
    action: 'Merge',
    done: no => `All of it is in ${no} now`,
    find: 'Which case is about the same?',
    findHint: 'Last digits of the number, name, item or case number',
    none: 'No other open case found',
    chosen: 'Another case',
    direction: 'Which one stays?',
    stays: 'Stays',
    goes: 'Moves in and ends',
    keepThis: no => `Keep ${no}`,
    what: 'Pieces, money, promises, reminders, photos and history all move. A wrong merge can be undone.',
    same: 'The same piece, kept once',
    pair: (one, other) => `${one} is ${other}`,
    reason: 'Why?',
    reasonHint: 'For example: the same pair was registered twice',
    promises: count => of(count, 'open promise'),
    money: count => of(count, 'sum'),
  },
  split: {
    title: 'Split off a case',
    action: 'Split off',
    done: 'Split off: the new case is among the linked ones',
    which: 'Which pieces go their own way?',
    what: 'The new case is the same customer’s, and the time promised for the next word holds for both. What goes out for these pieces moves along.',
    missing: 'Choose what goes its own way; at least one piece stays',
    reason: 'Why?',
    reasonHint: 'For example: the shoes are exchanged, the scarf is returned',
  },

  fromCase: no => `From ${no}`,
  timeline: {
    merged: no => `Merged into ${no}`,
    mergedFrom: (no, items) => `${no} was merged into this case: ${items}`,
    splitInto: (no, items) => `Split off as ${no}: ${items}`,
    splitFrom: (no, items) => `Split from ${no}: ${items}`,
    linked: no => `Linked with ${no}`,
    unlinked: no => `Not linked with ${no} any more`,
  },
}
