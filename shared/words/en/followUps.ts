// Words of the settings about public holidays and about follow-ups that make themselves.
import type { followUps as rulesShape, holidays as shape, speed as speedShape } from '../zh-CN/followUps'

export const holidays: typeof shape = {
  title: 'Public holidays',
  note: 'Suppliers and couriers rest on these days: answers and claims are not expected then',
  closeShop: 'The shop is closed on public holidays, too',
  closeShopText:
    'While this is off, the shop is open as usual. On, these days are no opening time, and reminders wait.',
  year: 'Year',
  region: (name, source, checked) => `${name}: ${source} (checked ${checked})`,
  provisional: year =>
    `Shifted days of ${year} have not been announced: here are only those fixed by law. Please add the rest below once they are known.`,
  unknown: year =>
    `No table of holidays for ${year}. Please write down the days below; otherwise there are none.`,
  own: year => `No table of holidays for ${year}: only the days that the shop has written down.`,
  list: 'Holidays of this year',
  none: 'Not a single one',
  days: count => `${count} ${count === 1 ? 'day' : 'days'}`,
  until: (from, to) => `${from} to ${to}`,
  work: 'Worked instead',
  off: 'Day off',
  byShop: 'by the shop',
  unnamed: 'Day off',
  remove: what => `Take away ${what}`,
  taken: 'Taken away',
  restore: 'Put back',
  restoreDay: day => `Put ${day} back`,
  add: 'Add a day',
  day: 'Day',
  dayHint: 'such as 12-25',
  name: 'Name',
  nameHint: 'such as stocktaking',
  kind: 'That day',
  save: 'Add',
}

export const followUps: typeof rulesShape = {
  title: 'Follow-up rules',
  note: 'They come up when it is time. Switched off, no new ones are made; what exists stays',
  times: name => `“${name}”: after how long`,
  days: 'days',
  minutes: 'minutes',
  hint: 'One number for each time, with commas between them, such as 3, 7, 10',
  usual: times => `Back to the usual ${times}`,
  isOn: name => `Follow-up by itself: ${name}`,
}

export const speed: typeof speedShape = {
  refundTargetDays: 'Days until a refund is paid',
  refundTargetDaysText:
    'What the shop wants to reach, from request to money, on average. The measures compare with it.',
  refundAverageDays: 'Days that others take',
  refundAverageDaysText: 'To compare with, so that you know whether the shop is quick.',
  days: 'days',
}
