// Words of the board.
import { plural } from '../text'
import type { board as shape } from '../zh-CN/board'

export const board: typeof shape = {
  title: 'Board',
  cards: count => plural(count, 'case', 'cases'),
  overdueCount: count => `${count} overdue`,
  columnLabel: (column, count, overdue) =>
    overdue === 0
      ? `${column}, ${plural(count, 'case', 'cases')}`
      : `${column}, ${plural(count, 'case', 'cases')}, ${overdue} overdue`,
  untouched: age => `idle ${age}`,
  late: age => `${age} late`,
  noPromise: 'no time set',
  doneOn: moment => `closed ${moment}`,
  noName: 'No name left',
  owner: name => `${name} looks after it`,
  openCard: 'Open this case',
  move: 'Whose move…',
  cardMenu: 'What can be done with this case',

  filters: 'Filters',
  mine: 'Mine only',
  overdueOnly: 'Overdue only',
  issueType: 'Type of problem',
  anyIssueType: 'Every problem',
  showAll: 'Show all',
  asList: 'List',
  listMode: 'Switch between list and board',
  left: 'Column to the left',
  right: 'Column to the right',

  listTime: 'Time',
  listCase: 'Case',
  listItem: 'Goods',
  listCustomer: 'Customer',
  listWish: 'Wish',
  listColumn: 'Stands at',
  listOwner: 'Looked after by',
  list: 'Open cases',

  moveTitle: 'Whose move is it now?',
  moveWho: 'Whose move',
  moveReason: 'Why',
  moveReasonMissing: 'Write why, for the colleague who takes over',
  moveLook: 'When do we look again',
  moveTomorrow: 'The next day',
  moveInDays: days => `In ${plural(days, 'day', 'days')}`,
  moveInAWeek: 'In a week',
  moveTo: column => `Set to “${column}”`,
  moveChoose: 'Change it',
  movePick: 'Please choose whose move it is',
  moved: (no, column) => `${no} is now in “${column}”`,
  staysToInspect: 'The goods are not inspected: the case stays in “To inspect” until they are.',
  staysToSettle: 'Something is still to settle: the case stays in “To settle” until it is.',
  notByHand: {
    new: 'Nothing comes back here',
    working: 'It is here already',
    waitingCustomer: 'It is here already',
    waitingThird: 'It is here already',
    toInspect: 'Comes here when goods arrive',
    toSettle: 'Comes here once decided',
    done: 'Open the case and close it',
  },
  reasons: {
    us: ['The customer answered', 'The supplier answered', 'The goods came', 'We do it ourselves'],
    customer: [
      'Waiting for his answer',
      'Waiting for his parcel',
      'Waiting for pick-up',
      'Waiting for photos',
    ],
    third: ['Asked the supplier', 'Courier is searching', 'Platform decides', 'Warehouse ships'],
  },

  emptyTitle: 'No cases on the board yet',
  emptyText: 'When a customer comes, press F2. Registered cases line up here by themselves.',
  emptyAction: 'Register a case',
  nothingTitle: 'No case fits',
  nothingText: 'Loosen the filters; the other cases are all there.',
  failed: 'The board did not come',
  failedSafe: 'All cases are there, nothing is lost.',
}
