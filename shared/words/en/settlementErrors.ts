// Why goods, money, suppliers or couriers did not move: one sentence for every reason.
import type { settlementRefusals as shape } from '../zh-CN/settlementErrors'

export const settlementRefusals: typeof shape = {
  'qty-one-line': 'Choose a single line to take only some of its pieces',
  'qty-too-many': facts => `That is not the number: at most ${facts.max ?? 1}`,
  'goods-at-supplier': 'The piece is at the supplier’s: take it back from there first',
  'goods-placed': 'This piece has its place already',
  'goods-not-inspected-yet': 'Inspect it first, then say where it goes',
  'goods-not-back': facts =>
    facts.count === 1
      ? 'One old piece is not back yet'
      : `${facts.count ?? 'Some'} old pieces are not back yet`,
  'line-open': facts =>
    facts.count === 1 ? 'One piece has no place yet' : `${facts.count ?? 'Some'} pieces have no place yet`,
  'no-such-out': 'That outgoing piece is not there any more',
  'out-step': 'That piece has gone further already',
  'nothing-to-send': 'Nothing waits to go to the customer; set a piece aside first',
  'out-open': facts =>
    facts.count === 1
      ? 'One piece has not gone to the customer'
      : `${facts.count ?? 'Some'} pieces have not gone to the customer`,
  'out-missing': 'The outcome says exchanged or sent again, yet nothing went out',
  'out-before-back': 'The old piece is not back yet: the manager has to agree',
  'line-replaced': 'Exchanged: do not refund this piece',
  'line-refunded': 'This piece is refunded: it cannot be replaced as well',
  'replaced-stays':
    'This piece has been replaced, so the old one stays with us. To give it back, cancel the replacement first',
  'line-in-use': 'This piece has been inspected, replaced or paid for, so it cannot be taken off the case',
  'loan-out': 'What was lent is not back yet',
  'no-such-parcel': 'That parcel is not there',
  'parcel-step': 'That parcel is not on the way any more',
  'tracking-taken': facts =>
    facts.no === undefined
      ? 'A parcel with this number is already waiting to be claimed'
      : `This tracking number belongs to case ${facts.no}`,
  'piece-in-parcel': 'This piece is already in another parcel that comes back',
  'no-such-unclaimed': 'That unclaimed parcel is not there',
  'unclaimed-gone': 'That parcel was claimed or sent back already',
  'no-such-money': 'That sum is not there any more',
  'money-not-planned': 'That sum is not waiting to be paid',
  'nothing-to-pay': 'No money waits to be paid',
  'money-already-paid': 'That sum has been paid already',
  'money-over-paid': facts =>
    `More than the customer paid (¥${facts.yuan ?? 0} is left): the manager has to agree`,
  'money-price-unknown': 'Nobody knows what was paid: fill in the price, or the manager has to agree',
  'money-kept-not-allowed': 'No freight may be kept back here',
  'money-kept-too-much': facts => `Too much freight kept back: at most ¥${facts.yuan ?? 0}`,
  'money-parties': 'Payer and payee cannot be the same',
  'money-planned': facts =>
    facts.count === 1 ? 'One sum is still to be paid' : `${facts.count ?? 'Some'} sums are still to be paid`,
  'money-missing': 'The outcome says money was given, yet none was paid',
  'offer-not-agreed': 'The customer has not agreed to that offer',
  'offer-paid': 'That offer has its sum already',
  'flow-money-paid': 'Money has been paid: the course cannot change any more',
  'flow-unchanged': 'It takes that course already',
  'no-such-stage': 'That course has no such stage',
  'stage-by-facts': 'That stage is done by doing it, not by ticking it',
  'stage-first': facts => `First: ${facts.stage ?? 'the stage before'}`,
  'platform-undecided': 'The request on the platform has no result yet',
  'platform-not-formal': 'Nothing was requested on the platform: there is no result',
  'level-unchanged': 'It is at that level already',
  'no-such-batch': 'That batch is not there',
  'batch-sent': 'That batch has left already',
  'batch-not-sent': 'That batch has not left yet',
  'batch-closed': 'That batch is closed',
  'piece-not-waiting': 'This piece is not set to go to the supplier',
  'piece-not-in-batch': 'That piece is not in this batch',
  'piece-back': 'That piece is back already',
  'piece-in-batch': 'That piece is in a batch already',
  'credit-missing': 'Say how much is credited for each piece',
  'no-such-claim': 'That claim is not there',
  'claim-settled': 'That claim is settled',
  'claim-too-much': facts => `More than they owe: at most ¥${facts.yuan ?? 0}`,
  'no-such-partner': 'That partner is not there',
  'partner-taken': facts => `There is a ${facts.name ?? 'partner of that name'} already`,
  'merge-itself': 'A case cannot be merged with itself',
  'merge-other-customer': 'The two cases belong to different customers',
  'merge-batch-out': 'Its goods are out in a batch: merge when they are back',
  'split-all': 'At least one piece has to stay',
  'split-money': 'Money has moved for that piece: it cannot be split off',
  'already-linked': 'These two are linked already',
  'not-linked': 'These two are not linked',
  'pieces-elsewhere': facts => `Its pieces live in ${facts.no ?? 'another case'} now`,
}
