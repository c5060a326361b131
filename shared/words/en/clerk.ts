// Words of the clerk picker.
import { plural } from '../text'
import type { clerk as shape } from '../zh-CN/clerk'

export const clerk: typeof shape = {
  title: 'Who is at work now?',
  text: 'Choose your name; from then on every step says who did it.',
  atWork: 'At work now',
  openCases: count => (count === 0 ? 'No open cases' : plural(count, 'open case', 'open cases')),
  pick: name => `Change to ${name}`,
  none: 'This shop has no active clerks',
  noneText: 'Leave and open other data, or ask the manager.',
}
