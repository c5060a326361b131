// Why something was not done: one sentence for every way a call can fail.
import { known, plural } from '../text'
import type { errors as shape } from '../zh-CN/errors'
import { handOverRefusals } from './handOverErrors'
import { exampleText, rowName } from './policy'
import { settlementRefusals } from './settlementErrors'

export const errors: typeof shape = {
  refused: {
    ...settlementRefusals,
    ...handOverRefusals,
    required: 'Please fill this in',
    'too-long': facts => `This is too long${known(facts.max, max => `: at most ${max} characters`)}`,
    'number-out-of-range': facts =>
      facts.min === undefined || facts.max === undefined
        ? 'This number does not fit, please change it'
        : `Please enter a number from ${facts.min} to ${facts.max}`,
    'phone-unreadable': 'This does not look like a telephone number, please check it',
    'date-in-future': 'This day has not come yet, please check it',
    'date-too-old': 'This day is too long ago, please check the year',
    'date-unreadable': 'This is not a day, please choose again',
    'date-too-far': 'That day is too far away; please check the year',
    'holiday-twice': 'That day is written down already; one entry a day is enough',
    'follow-up-too-many': facts => `More than ${facts.most ?? 6} times would be a nuisance to the customer`,
    'time-in-past': 'This time has passed, please choose a later one',
    'time-too-far': facts =>
      `This is too far ahead${known(facts.days, days => `: at most ${plural(Number(days), 'day', 'days')}`)}`,
    'hours-unreadable': 'The shop must open before it closes, please check the hours',
    'zone-unknown': 'This computer does not know that time zone, please choose another',
    'no-clerk-picked': 'First choose who is at work',
    'no-such-clerk': 'This clerk cannot be found; perhaps somebody just changed the list',
    'clerk-not-here': facts =>
      `${known(facts.name, name => name) || 'This clerk'} no longer works here; please choose somebody who does`,
    'clerk-name-taken': facts =>
      `There is already a clerk${known(facts.name, name => ` called “${name}”`)}; please use another name`,
    'last-manager': 'The shop needs at least one manager; please appoint another one first',
    'needs-manager': facts => `An answer later than ${facts.hours ?? 48} hours needs the manager’s approval`,
    'not-a-manager': 'This needs a manager; please choose a manager’s name',
    'no-such-case': 'This case cannot be found',
    'no-such-customer': 'This customer cannot be found, please choose again',
    'no-such-line': 'This item cannot be found; perhaps it was just changed',
    'no-such-promise': 'This promise cannot be found; perhaps it was just changed',
    'no-such-reminder': 'This reminder cannot be found; perhaps it was just done',
    'no-such-care': 'This call-back cannot be found; perhaps it was just dealt with',
    'case-closed': 'This case is closed; reopen it to change it',
    'case-not-closed': 'This case is still open, there is nothing to reopen',
    'case-in-trash': 'This case is in the trash; restore it to use it',
    'case-not-in-trash': 'This case is not in the trash',
    'case-moved-on': 'Somebody just changed this case; please look at it again first',
    'promise-not-open': 'This promise is already settled',
    'reminder-not-open': 'This reminder is already done',
    'care-not-open': 'This call-back is already settled',
    'move-unchanged': 'It is already their move',
    'goods-already-here': 'The goods are already in the shop',
    'goods-not-here': 'The goods are not in the shop yet',
    'goods-not-inspected': 'Please inspect the goods first',
    'already-inspected': 'This item has been inspected',
    'already-decided': 'The outcome has been decided',
    'not-decided': 'The outcome has not been decided yet',
    'already-owner': 'This case is already yours',
    'outcome-missing': 'No outcome has been chosen yet',
    'told-missing': 'The customer has not been told yet',
    'promise-open': facts =>
      facts.count === undefined
        ? 'A promise is still open'
        : `${plural(Number(facts.count), 'promise is', 'promises are')} still open`,
    'photo-is-proof': 'The decline rests on this photo. Withdraw the decline first',
    'no-such-photo': 'This photo cannot be found; it may just have been taken out',
    'too-many-photos': facts => `A case holds at most ${facts.max ?? 40} photos. Please take some out first`,
    'photo-unreadable': 'This picture cannot be read and was not added. Try another one, or take it again',
    'photo-too-big': 'This photo is too large and was not added. Please use a smaller one',
    'retention-offered': 'This was asked once already. Now the customer’s choice counts',
    'no-such-incident': 'This incident cannot be found',
    'incident-open': 'An incident is being recorded already',
    'incident-ended': 'This incident has already ended',
    'no-such-offer': 'This offer cannot be found; it may just have been changed',
    'offer-answered': 'The customer has already answered this offer',
    'received-before-bought': 'It cannot have been received before it was bought. Please check the dates',
    'warranty-before-purchase': 'A warranty cannot end before the purchase. Please check the dates',
    'knowledge-needs-manager': 'The shop’s wording and rules are changed with the manager’s agreement',
    'no-such-text': 'This text is not there; this version may no longer have it',
    'unclosed-sign': facts => `A bracket stands alone: “${facts.name ?? '{'}” has no partner`,
    'unknown-variable': facts =>
      (facts.name ?? '') === ''
        ? 'Nothing stands between the braces yet'
        : `There is no “{${facts.name}}”. Type { to choose from the list`,
    'variable-not-here': facts =>
      `“{${facts.name ?? '…'}}” is not filled in here. Take it out and write it plainly`,
    'keyword-everywhere': facts =>
      `${known(facts.word, word => `“${word}” `)}is in nearly every sentence and tells nobody apart. Choose something more telling`,
    'keyword-twice': facts => `${known(facts.word, word => `“${word}” `)}is in the list already`,
    'policy-days': facts =>
      `The days of ${rowName(facts.row)} are the wrong way round${known(facts.from, from => `: ${from} to ${facts.to}`)}`,
    'policy-twice': facts => `${rowName(facts.row)} is there twice; please keep one`,
    'policy-overlap': facts =>
      `${rowName(facts.row)} and ${rowName(facts.other)} have the same rank and both apply to: ${exampleText(facts)}. Change the conditions of one, or its rank`,
    'policy-gap': facts => `There is a gap: no row applies to ${exampleText(facts)}`,
    'policy-declines-right': facts =>
      `${rowName(facts.row)} would decline what is the customer’s right: ${exampleText(facts)}. Nothing can be declined here`,
    'policy-below-law': facts => `${rowName(facts.row)} gives less than the law: ${exampleText(facts)}`,
    'policy-freight-against-law': facts =>
      `${rowName(facts.row)} makes the customer pay freight that is not his: ${exampleText(facts)}`,
    'received-but-not-shipped': 'With a day of receipt it cannot be unshipped or in transit. Please check',
    'no-such-ground': 'This ground cannot be found, please choose again',
    'ground-unlawful':
      'Goods that are faulty or not as described are a reason to accept, never one to decline',
    'ground-never-alone': 'This is an inner note only, never a ground',
    'ground-other-reason': 'It does not fit what the customer came for',
    'ground-window-open': facts =>
      `The seven days are not over${known(facts.lastDay, day => `: they end on ${day}`)}`,
    'ground-window-unknown': 'The day of receipt is not known yet; please ask first',
    'ground-not-this-channel': 'It was not bought that way',
    'ground-channel-unknown': 'Where it was bought is not known yet; please ask first',
    'ground-category-has-right': 'This kind of goods has the seven-day return',
    'ground-category-unknown': 'Please choose the kind of goods first',
    'ground-fit-for-resale': 'What was seen on the piece does not keep it from being sold again',
    'ground-not-looked-at': 'The condition of the piece is not written down yet; please look first',
    'ground-not-misused': 'Wrong use was not written down for this piece',
    'ground-not-answerable': 'It is not settled that the customer is answerable; please find out first',
    'ground-under-warranty': facts =>
      `The warranty has not ended${known(facts.lastDay, day => `: it runs until ${day}`)}`,
    'ground-warranty-unknown':
      'The end of the warranty is not known; please look up the purchase or the warranty card',
    'ground-nothing-missing': 'Nothing was written down as missing',
    'ground-needs-photo': 'This ground needs a photo as proof; please take one first',
    'ground-against-law': 'This is, or could still be, the customer’s right by law: it cannot be declined',
    'ground-policy': 'By the shop’s rules this is not declined',
    'no-such-alternative': 'This alternative cannot be found, please choose again',
    'alternative-missing': 'Offer the customer at least one other way',
    'evidence-missing': 'Write down what was seen, or add a photo',
    'decline-needs-manager': 'Declining a request needs the manager’s agreement',
    'decline-missing':
      '“Declined” is reached by the step of declining only: ground, proof and the manager’s agreement',
    'not-declined': 'This case was not declined',
    'nothing-to-print': 'There is nothing to print here yet',
    'nothing-to-undo': 'There is nothing left to undo',
    'undo-moved-on': 'The case has been changed since, so this cannot be undone; please correct it instead',
    'offer-needs-manager': facts =>
      facts.bound === 'floor'
        ? `That leaves no margin (at most ¥${facts.yuan ?? 0}): the manager has to agree`
        : `That is above this zone (at most ¥${facts.yuan ?? 0}): the manager has to agree`,
    'offer-over-paid': facts => `Not more than the customer paid: at most ¥${facts.yuan ?? 0}`,
    'offer-price-unknown': facts =>
      `Nobody knows what was paid: at most ¥${facts.yuan ?? 0}, or fill in the price first`,
    'no-such-zone': 'There is no such zone. Please choose again',
    'no-such-means': 'There is no such way to make up for it. Please choose again',
    'bounds-turned-round': 'The lower bound is above the upper one. Please swap them',
    'no-such-step': 'This step cannot be found. It may have been changed',
    'step-open': facts =>
      facts.count === 1
        ? 'One step of the playbook is open'
        : `${facts.count ?? 'Some'} steps of the playbook are open`,
    'confirm-open': facts =>
      facts.count === 1
        ? 'One of the seven confirmations is open'
        : `${facts.count ?? 'Some'} of the seven confirmations are open`,
  },
  unavailable: {
    'no-shop': 'No shop is open yet',
    'shop-open': 'A shop is already open; leave it first',
    'read-only': 'You can look but not change anything. You may copy the data elsewhere and work there',
    'no-printer': 'No slip printer has been chosen; choose one in Settings',
    'printer-gone':
      'The printer cannot be reached. The case is saved: check power and cable, then print again',
    'print-failed': 'Nothing was printed. The case is saved: check paper and printer, then print again',
    'no-folder-chosen': 'No folder has been chosen',
    'slip-expired': 'This preview is out of date, please open it again',
    'pdf-failed': 'The PDF could not be saved. Check the free space and try again',
    'copy-failed': 'The copy could not be saved. Try another folder or a USB stick',
    cancelled: 'Cancelled',
  },
  tooLong: max => `This is too long${known(max, count => `: at most ${count} characters`)}`,
  badInput: 'This does not fit here, please change it',
  unexpected: id => `Error #${id} has been logged. Everything already saved is safe`,
  screenFailed: 'This screen has failed',
  screenFailedSafe:
    'No case is lost: they are on this computer. Words not yet saved may have to be typed again.',
  screenFailedNext: 'Open the screen again; if that does not help, close the app and start it again.',
  reopenScreen: 'Open the screen again',
}
