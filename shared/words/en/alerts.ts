// Words of reminders, in English.
import type { alerts as shape } from '../zh-CN/alerts'

const what: typeof shape.what = {
  promise: 'Answer the customer',
  memo: 'Memo',
  touch: 'Look how it stands',
  keepWarm: 'A word, even without news',
  collect: 'Remind to collect',
  coolOff: 'Call the customer back',
  afterDelivery: 'Ask whether it has arrived',
  satisfaction: 'Ask whether all is well',
}

const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`)

const digest: typeof shape.digest = {
  closed: count => `${things(count)} fell due while the desk was closed`,
  many: count => `${things(count)} ${count === 1 ? 'has' : 'have'} fallen due`,
}

export const alerts: typeof shape = {
  region: 'Due now',
  what,
  digest,
  whatAnd: (kind, text) => `${kind}: ${text}`,
  due: moment => `due ${moment}`,
  tail: digits => `…${digits}`,
  noName: 'No name',
  more: count => `${count} more`,
  done: 'Done',
  later: 'In 15 min',
  open: 'Open',
  hide: 'Got it',
  toToday: 'Go to Today',
  keysTitle: 'What is due now',
  doneDoes: 'The topmost is done',
  laterDoes: 'The topmost again in 15 minutes',
  openDoes: 'Open the topmost',
  wasDone: 'Done, and noted',
  wasPutOff: moment => `You will hear of it again ${moment}`,

  noteTitle: (kind, clock) => `${clock} · ${kind}`,
  noteBody: (item, tail) => (tail === '' ? item : `${item} · phone …${tail}`),
  noteMany: 'Open the desk to see Today',
  tryTitle: 'This is how a reminder looks',
  tryBody: 'When something falls due, you hear of it like this',

  badge: {
    says: overdue =>
      overdue === 0 ? 'Aftersale Desk · nothing overdue' : `Aftersale Desk · ${overdue} overdue`,
    menu: { open: 'Open the desk', register: 'Register a case', quit: 'Quit' },
  },

  clock: {
    behind: 'This computer’s clock seems to be wrong',
    behindText: (now, known) => `It shows ${now}, but the desk was last used on ${known}.`,
    behindSafe:
      'All cases are here, and no agreed time was moved. Reminders pause and go on by themselves once the time is right.',
    ahead: 'This computer’s clock has just leapt forward',
    aheadText: (from, to) => `From ${from} straight to ${to}.`,
    aheadSafe:
      'All cases are here, and no agreed time was moved. If the time is wrong, set it right in the computer’s settings.',
    trust: 'The time is right now',
  },

  settings: {
    quiet: 'Stay quiet while the shop is closed',
    quietText:
      'What falls due at night or on a closed day comes at the next opening, together. Nothing is lost.',
    notify: 'Notifications of the system',
    notifyText:
      'Seen outside the desk’s window, too. They carry the item, what was promised and the last digits of the phone, nothing else.',
    notifyNot: 'This computer shows no notifications; what falls due appears at the foot of the window.',
    notifyTry: 'Try one',
    notifyShown:
      'One was sent just now. If you did not see it, allow Aftersale Desk in the system’s settings.',
    notifyFailed:
      'The system did not show it. What falls due appears at the foot of the window: nothing is missed.',
    sound: 'A quiet sound',
    soundText: 'Two soft notes that startle nobody in the shop.',
    soundTry: 'Listen',
    start: 'Open with the computer',
    startText: 'Today’s work is on the screen as soon as the computer is on.',
    startNot: 'Only an installed desk can open with the computer; this copy is not installed.',
  },
}
