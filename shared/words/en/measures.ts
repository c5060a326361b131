// Words of the measures in English.
import { plural } from '../text'
import type { measures as shape } from '../zh-CN/measures'

export const measures: typeof shape = {
  last30: 'Last 30 days',
  between: (from, until) => `${from} to ${until}`,
  tooFew: (count, enough) =>
    count === 0 ? 'None in these days' : `Only ${count} so far; a figure is made from ${enough}`,
  refund: {
    title: 'Refund speed',
    rule: 'Mean days from asking to money. Asked: registered, if a refund is what he came for; otherwise when the refund was put down.',
    unit: 'days',
    days: days => days.toFixed(2),
    of: count => `Mean of ${plural(count, 'refund', 'refunds')}`,
    target: days => `Our target ${days.toFixed(2)} days`,
    average: days => `Others’ average ${days.toFixed(2)} days`,
    better: 'Faster than our target: customers can trust us',
    between: 'Faster than others, not quite our target',
    slower: 'Slower than others: quick money makes talking easy',
    slowest: 'What pulls it up',
    slowestNone: 'None was slower than the target',
    slow: (days, paid) => `${days} days, paid ${paid}`,
    gauge: (days, target, average) =>
      `Refunds take ${days} days on average; our target ${target}, others ${average} days`,
    none: 'No refund was paid in these days',
  },
  contact: {
    title: 'First word',
    rule: 'Only cases that came by message, in opening time; those still waiting are counted in.',
    median: 'Half of the customers wait less',
    withinHour: percent => `${percent} heard from us within an hour of opening time`,
    count: count => plural(count, 'case', 'cases'),
    waiting: count => `${count} still without a word`,
    none: 'No case came by message in these days',
  },
  kept: {
    title: 'Promises kept',
    rule: 'Late counts as broken; agreed anew before its time does not.',
    detail: (kept, broken, late) =>
      late === 0
        ? `${kept} kept, ${broken} broken`
        : `${kept} kept, ${broken} broken, ${late} overdue and still open`,
    none: 'No promise was decided in these days',
  },
  overdue: {
    title: 'Overdue now',
    count: count => `${count}`,
    oldest: age => `the oldest for ${age}`,
    quiet: count => `and ${count} untouched for too long`,
    none: 'Nothing is overdue',
    see: 'See the list',
  },
  claims: {
    title: 'Rights claims',
    rule: 'Claims that customers made on the platform. The aim is none; its points stand on the platform.',
    count: count => plural(count, 'claim', 'claims'),
    detail: (open, lost) => `${open} undecided, ${lost} ended in a refund`,
    none: 'Not a single one',
  },
}
