// Words of the search box.
import { plural } from '../text'
import type { search as shape } from '../zh-CN/search'

export const search: typeof shape = {
  label: 'Find a case',
  placeholder: 'Phone, name, number or item',
  hits: 'Cases found',
  count: count => `${plural(count, 'case', 'cases')} found`,
  atLeast: count => `The first ${count}; type more to narrow it down`,
  none: text => `Nothing found for “${text}”`,
  registerThis: 'Register a new case',
  noCustomer: 'No customer',
  noName: 'No name',
  untouched: age => `Untouched for ${age}`,
  clear: 'Clear',
  searching: 'Searching…',
  ways: {
    title: 'Type whatever you remember',
    lines: [
      { what: 'A name, its pinyin or initials', example: 'zengli · zl · anna' },
      { what: 'The last digits of a phone', example: '4416' },
      { what: 'A case, order or tracking number', example: 'or scan it' },
      { what: 'An item, a word of the problem or note', example: 'boots · glue' },
      { what: 'Several together narrow it down', example: 'lee red' },
    ],
  },
  notes: 'In the follow-ups',
  notesSearching: 'Looking through the follow-ups…',
  notesMore: 'There is more in the follow-ups; type more to narrow it down',
  fields: {
    orderNo: 'Order number',
    goods: 'Item',
    tracking: 'Tracking number',
    problem: 'Problem',
    note: 'Note',
    followUp: 'Follow-up',
    promise: 'Promise',
    reminder: 'Reminder',
    money: 'Money',
  },
}
