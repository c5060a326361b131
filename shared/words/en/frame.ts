// The frame around every screen: rail, top bar, window title.
import type { frame as shape } from '../zh-CN/frame'

export const frame: typeof shape = {
  places: {
    today: 'Today',
    board: 'Board',
    parcels: 'Parcels',
    third: 'Suppliers',
    cash: 'Cash',
    promises: 'Promises',
    knowledge: 'Words',
    case: 'Case',
    handOver: 'Hand-over',
    trash: 'Trash',
    settings: 'Settings',
    gallery: 'Gallery',
  },
  rail: 'Screens',
  skipToContent: 'Skip to content',
  register: 'Register',
  clerkNow: name => `${name} is at work`,
  changeClerk: 'Somebody else',
  noClerk: 'Who is at work?',
  leaveShop: 'Leave this shop',
  demoShop: 'Demo shop, try anything',
  readOnly: 'Read only',
  keys: 'Keys',
  overdueInTitle: count => `${count} overdue`,
  placeWithCount: (place, count) => `${place}, ${count}`,
  placeWithOverdue: (place, count, overdue) => `${place}, ${count}, ${overdue} of them overdue`,
  title: (overdue, place) => `${overdue === '' ? '' : `(${overdue}) `}${place} · Aftersale Desk`,
}
