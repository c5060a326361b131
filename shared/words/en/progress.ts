// What the customer is told on a day.
import type { progress as shape } from '../zh-CN/progress'

export const progress: typeof shape = {
  button: 'Progress',
  title: 'Tell the customer how far it is today',
  hint: 'Written from the record; change a word or two before it goes out.',
  text: 'What to say',
  language: 'In which language',
  copy: 'Copy',
  copied: 'Copied: paste it to the customer',
  told: 'The customer was told',
  saidTold: 'Noted: the customer knows',
  by: 'How',
  next: 'When he hears from us next',
  noNext: 'No next time promised',
  failed: "Today's progress could not be fetched",
  done: {
    arrived: items => `Your ${items} has reached the shop`,
    inspected: items => `We have looked at your ${items} closely`,
    forSupplier: items => `We have looked at your ${items} and are sending it to the maker`,
    atSupplier: items => `Your ${items} is with the maker`,
    willRepair: items => `The maker has seen your ${items}: it can be repaired`,
    willReplace: items => `The maker has seen your ${items}: you will get a new one`,
    supplierRefused: items =>
      `The maker has seen your ${items} and cannot help; we are looking for another way`,
    backFromSupplier: items => `Your ${items} is back from the maker`,
    toCollect: items => `Your ${items} is ready: collect it whenever it suits you`,
    givenBack: items => `Your ${items} is back with you`,
    lost: items =>
      `We are sorry: your ${items} cannot be found. We will settle with you how to make up for it`,
    reserved: items => `${items} is put aside for you`,
    shipped: (items, way) => `${items} has been sent to you${way === '' ? '' : ` (${way})`}`,
    handedOver: items => `${items} was handed over to you`,
    delivered: items => `${items} has been delivered`,
    outLost: items => `We are sorry: ${items} got lost on its way to you. We will make up for it`,
  },
  greeting: (name, shop) => `Hello${name === '' ? '' : ` ${name}`}, this is ${shop}.`,
  about: item => (item === '' ? 'Here is how far we are:' : `About your ${item}:`),
  noNews: item =>
    item === ''
      ? 'There is no news today; we did not want to leave you without a word.'
      : `There is no news about your ${item} today; we did not want to leave you without a word.`,
  paid: (kind, yuan) => `${kind}: ¥${yuan} has been paid to you`,
  line: what => `· ${what}`,
  waits: {
    supplier: 'We are waiting for the maker.',
    supplierUntil: day => `We are waiting for the maker, who is to answer by ${day}.`,
    courier: 'It is on its way. Please have a look at it when it arrives.',
    collecting: 'It is here for you; come whenever it suits you.',
    customer: 'Now it is up to you; ask us whenever something is unclear.',
  },
  late: 'We did not keep the time we gave you. We are sorry for the wait.',
  nextBy: moment => `You will hear from us again by ${moment}, without having to ask.`,
  nextWhat: (what, moment) =>
    `You will hear about “${what}” by ${moment} at the latest, without having to ask.`,
}
