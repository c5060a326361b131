// Words of the search box.
import { plural } from '../text'
import type { search as shape } from '../zh-CN/search'

export const search: typeof shape = {
  label: 'Find a case',
  placeholder: 'Last digits / number / name / item',
  hits: 'Cases found',
  count: count => `${plural(count, 'case', 'cases')} found`,
  atLeast: count => `The first ${count}; type more to narrow it down`,
  none: text => `Nothing found for “${text}”`,
  noneHint: 'Try the last digits of the phone, a name or an item',
  registerThis: 'Register a new case',
  noCustomer: 'No customer',
  noName: 'No name',
  tail: tail => `ends in ${tail}`,
  untouched: age => `Untouched for ${age}`,
  clear: 'Clear',
  keysTitle: 'Search',
}
