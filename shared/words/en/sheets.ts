// Words of what is printed on cut paper, in English.
import type { sheets as shape } from '../zh-CN/sheets'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const monthOf = (day: string) => MONTHS[Number(day.slice(5, 7)) - 1] ?? ''
const shortDay = (day: string) => `${Number(day.slice(8, 10))} ${monthOf(day).slice(0, 3)}`
const wholeDay = (day: string) => `${Number(day.slice(8, 10))} ${monthOf(day)} ${day.slice(0, 4)}`

export const sheets: typeof shape = {
  caseNo: no => `Case ${no}`,
  moment: (day, clock) => `${wholeDay(day)}, ${clock}`,
  day: wholeDay,
  shortDay,
  phone: phone => `Phone ${phone}`,
  reprint: 'Copy',
  folder: 'After-sales letters',
  letter: {
    title: 'Our answer to your request',
    fileName: no => `${no}-answer`,
    dear: name => (name === '' ? 'Dear customer,' : `Dear ${name},`),
    thanks: (day, items) =>
      `thank you for telling us on ${wholeDay(day)} about ${items}. We have looked at it carefully, and so has the manager. Here is the result and the reason for it.`,
    asked: 'What you asked for',
    answer: 'Our answer',
    answerIs: wish => `We are not able to do this one this time: ${wish}.`,
    why: 'Why',
    basis: 'What it rests on',
    instead: 'What we can do for you',
    disagree: 'If you see it differently',
    disagreeText: contact =>
      contact === ''
        ? 'Please come and talk to us at any time; with new facts we look again. You may also turn to the consumer hotline 12315.'
        : `Please contact us at any time (${contact}); with new facts we look again. You may also turn to the consumer hotline 12315.`,
    closing: 'Should anything else about it not be right, please do come back to us.',
    handledBy: clerk => `Handled by ${clerk}`,
    approvedBy: manager => `Reviewed by ${manager}, manager`,
  },
  incident: {
    title: 'Record of an incident',
    fileName: no => `${no}-incident`,
    inner: 'For the shop only',
    from: 'From and to',
    until: (from, to) => `${from} to ${to}`,
    ongoing: from => `since ${from}, not ended`,
    recordedBy: 'Recorded by',
    time: 'Time',
    what: 'What happened',
    who: 'By',
    people: 'People present',
    witnesses: 'Witnesses',
    police: 'Police',
    result: 'How it ended',
    nothing: 'None',
    signRecorder: 'Signature of the recorder',
    signManager: 'Signature of the manager',
    signWitness: 'Signature of a witness',
  },
  dialog: {
    titles: {
      declineLetter: 'Letter to the customer',
      incidentReport: 'Record of the incident',
      noRepeat: 'No-repeat card',
      handOver: 'Hand-over list',
      cash: 'Cash list',
      overdue: 'What is overdue',
      batch: 'List for the supplier',
    },
    preview: 'Preview of the paper',
    noPrinter:
      'No printer for letters and reports yet. Choose one and it is used from now on, or save a PDF.',
    reprint: 'This paper was printed before: it says “Copy”.',
  },
}
