// Words of the printed slip and of its preview, in English.
import type { SlipWords } from '../zh-CN/slip'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const NEAR = { today: 'today', tomorrow: 'tomorrow', dayAfter: null }

const shortDay = (day: string) => `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`
const wholeDay = (day: string) => `${shortDay(day)} ${day.slice(0, 4)}`

export const slip: SlipWords = {
  paper: {
    customerCopy: 'Customer copy',
    goodsCopy: 'Goods copy',
    reprint: 'REPRINT',
    caseNo: 'Case number',
    keepThis: 'Show this slip, or tell us the number, to ask for news or to collect.',
    registered: 'Registered',
    wePromise: 'You will hear from us',
    answerBy: (near, day, clock) => [`by ${clock} `, (near && NEAR[near]) ?? `on ${shortDay(day)}`],
    exactly: (day, weekday, clock) => `${WEEKDAYS[weekday] ?? ''}, ${wholeDay(day)}, by ${clock}`,
    moment: (day, clock) => `${wholeDay(day)}, ${clock}`,
    orderNo: 'Order number',
    problem: 'Problem',
    problemIs: (type, tags) => [type, ...tags].join(', '),
    yourWish: 'You want',
    wish: 'Wish',
    pieces: count => `× ${count}`,
    customer: 'Customer',
    noName: 'No name left',
    phoneTail: 'Phone ends in',
    place: 'Kept at',
    takenIn: 'Taken in',
    takenInBy: (moment, clerk) => `${moment}, by ${clerk}`,
    phone: 'Phone',
    address: 'Address',
    hours: 'Open',
    everyDay: 'daily',
    weekdays: WEEKDAYS,
    dayPair: (first, second) => `${first}, ${second}`,
    dayRange: (first, last) => `${first}–${last}`,
    closed: 'closed',
    hoursJoint: ', ',
    terms: 'Please note',
    thanks: 'Thank you for telling us. We will see this through.',
    folder: 'Aftersale slips',
  },
  dialog: {
    title: 'Slip',
    preview: 'Preview of the slip',
    parts: 'Which part',
    part: { both: 'Both', customer: 'Customer copy', goods: 'Goods copy' },
    print: 'Print',
    printing: 'Printing…',
    pdf: 'Save as PDF',
    savingPdf: 'Saving…',
    close: 'Close',
    printer: 'Printer',
    usualPrinter: 'system default',
    noPrinter: 'No printer for slips yet. Choose one and it is used from now on, or save a PDF.',
    noPrinterAtAll: 'This computer has no printer. Connect one, switch it on and look again, or save a PDF.',
    printerAway: printer =>
      `Printer “${printer}” is not connected. Connect it and look again, choose another one, or save a PDF.`,
    findAgain: 'Look again',
    reprint: 'This case was printed before: the slip says “REPRINT”.',
    noFont: 'This computer has no Chinese font, so Chinese prints as boxes. Install one before you print.',
    printed: printer => `Sent to printer “${printer}”`,
    saved: path => `Saved to ${path}`,
    retry: 'Try again',
  },
}
