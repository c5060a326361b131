// What each key does, for the key card and beside controls.
import type { keys as shape } from '../zh-CN/keys'

export const keys: typeof shape = {
  everywhere: 'Everywhere',
  inLists: 'In lists',
  title: 'Keys',
  register: 'Register a case',
  goToday: 'Go to Today',
  goBoard: 'Go to the board',
  goParcels: 'Go to Parcels',
  goThird: 'Go to Suppliers',
  goCash: 'Go to Cash',
  goKnowledge: 'Go to Words',
  goHandOver: 'Go to the hand-over',
  goPromises: 'Go to Promises',
  goTrash: 'Go to the trash',
  goSettings: 'Go to the settings',
  search: 'Search',
  showKeys: 'Show all keys',
  undo: 'Undo the last step',
  next: 'Next row',
  previous: 'Previous row',
  first: 'First row',
  last: 'Last row',
  openRow: 'Open',
  choose: 'Choose by number',
  foot: 'While you type, single letters and digits are text; keys with Ctrl or Alt and the F keys always work. F1 or Esc closes this card.',
}
