// What is said when the buyer changed his mind or his plans, in English.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  reason: {
    goal: 'Ask for the reason, but never insist',
    say: 'You’d rather not keep the {item}? If you like, tell me why; if not, it makes no difference to the return.',
    dont: '“There’s nothing wrong with it, is there?”',
  },
  pastReason: {
    goal: 'Hear it first, before any “too late”',
    say: 'You’ve had the {item} for a while, haven’t you? Tell me what it is, and I’ll see how far I can help.',
    dont: '“More than seven days, no returns.”',
  },
  stopShipping: {
    goal: 'First of all: stop the parcel',
    say: 'I’ll stop the parcel first, don’t worry. Would you rather not have the {item} at all, or something else instead?',
    dont: '“It may be gone. Send it back when it comes.”',
  },
  newData: {
    goal: 'Take down the new details first',
    say: 'No need to hurry. Tell me the new name, phone and address, and I’ll settle the rest with the courier.',
    dont: '“You should have checked when you ordered.”',
  },
  whenBack: {
    goal: 'Find out which day suits',
    say: 'Which day are you back, and at what time can you take it in? I’ll arrange it with the courier around that.',
    dont: '“If nobody’s in, it goes back.”',
  },
  yourSay: {
    goal: 'The decision is theirs',
    say: 'Tell me what you have in mind. What can be done I’ll do now; what can’t, I’ll say straight out.',
    dont: '“That’s not up to me.”',
  },
  conditions: {
    goal: 'The conditions, one by one',
    say: 'Let’s check: tag on, not washed, not used, nothing missing. Then you may return it without a reason[; you have {daysLeft} left].',
    dont: 'Naming the conditions once it is back',
  },
  pastLook: {
    goal: 'Look at the dates and at the piece',
    say: 'Let me see when you bought it and when it came, and then look at the piece itself. I’ll note it all down.',
    dont: '“That’s too old, I can see that.”',
  },
  whereNow: {
    goal: 'See first where the parcel is',
    say: 'Let me see how far the parcel has got. The sooner it’s stopped or redirected, the easier.',
    dont: '“It’s gone out, nothing to be done.”',
  },
  stillHere: {
    goal: 'It counts when the store room says so',
    say: 'I’ll ask the store room. If it’s still on the shelf, I refund it on the spot; if it has just left, I’ll have it stopped.',
    dont: '“It probably hasn’t left.”',
  },
  faultCounts: {
    goal: 'A fault is not a change of mind',
    say: 'One more question: have you just changed your mind, or is something wrong with it? A fault gives you better rights, so do tell me.',
    dont: 'Charging postage although it is faulty',
  },
  readBack: {
    goal: 'Read it back, one wrong letter is enough',
    say: 'I’ll read the new name, phone and house number back to you. Stop me if a single letter is wrong.',
    dont: '“Right, changed.” Without reading it back',
  },
  keeper: {
    goal: 'Is there somebody to take it in?',
    say: 'Could anybody take it in for you: family, a neighbour, a pick-up point? If not, I’ll ask the courier to keep it.',
    dont: '“Then we’ll take it as refused.”',
  },
  noBlame: {
    goal: 'It is their right, spare them embarrassment',
    say: 'People change their minds, that’s quite all right. You needn’t be sorry or look for a reason.',
    dont: '“All this to and fro is hard on us.”',
  },
  pastFeel: {
    goal: 'Understand them, promise nothing rash',
    say: 'To find out only later that it isn’t right is a pity. The time is over, I won’t hide that, but let’s look for a way.',
    dont: '“You should have said so earlier.”',
  },
  slips: {
    goal: 'Nobody should blame themselves',
    say: 'Moving house, a slip of the pen: it happens all the time. As long as it’s on its way, we can do something.',
    dont: '“That was your own mistake.”',
  },
  awayFine: {
    goal: 'Let them get on with their day',
    say: 'Nobody can sit and wait for a parcel. You see to your own affairs, I’ll see to the date.',
    dont: '“Can’t you find somebody to take it?”',
  },
  freightOpen: {
    goal: 'Lay the postage open, it is not worth a quarrel',
    say: 'Postage is money that really goes to the courier. Before anything is done, I’ll tell you who pays what.',
    dont: '“The rule is that you pay.”',
  },
  moneySafe: {
    goal: 'First of all their money is safe',
    say: 'It hasn’t left the shop, so you get every penny back the way you paid. No fee comes off.',
    dont: '“Refunds take their time.”',
  },
  keepOnce: {
    goal: 'Ask once: keep it for part of the price?',
    say: 'Just one question before the return: if it’s only a small thing, would you keep it for part of your money back? If not, I’ll return it now.',
    dont: 'Pressing on after they said return',
  },
  sendBack: {
    goal: 'Postage and refund date, said beforehand',
    say: 'If nothing is wrong with it, the postage back is yours. Once it’s here and checked I refund it, within seven days at the latest.',
    dont: 'Taking off a fee nobody mentioned',
  },
  whatWeCan: {
    goal: 'No return, but there is always something',
    say: 'What I can do: a better size, a repair, or a good price next time. Which of these would be of use to you?',
    dont: '“Nothing I can do.”',
  },
  pastLimit: {
    goal: 'Say the limit calmly, and leave a way open',
    say: 'It’s in good order and past seven days, so I can’t refund it; I say so plainly. If it’s faulty, those seven days don’t matter.',
    dont: 'No, then perhaps, then no again',
  },
  twoWays: {
    goal: 'Two ways, they choose',
    say: 'Two ways: have a look when it comes and still return it if you don’t like it, or return it now and I’ll have it stopped.',
    dont: '“It’s on its way, so keep it.”',
  },
  refuseParcel: {
    goal: 'On its way: refuse it, or call it back',
    say: 'If it’s nearly there, simply refuse it; otherwise I’ll have it called back. The day it’s here, you get your money.',
    dont: '“Take it in and send it back at your cost.”',
  },
  gotItAfterAll: {
    goal: 'Already there: send it back as it is',
    say: 'Since it has reached you: unused, send it back as it is and give me the number. I check it the day it comes and refund it.',
    dont: '“Once you’ve accepted it, it’s yours.”',
  },
  stopInTime: {
    goal: 'Not left yet: stop it and refund',
    say: 'I’ve looked: it hasn’t actually left yet. I’ll have it stopped, and you get everything back.',
    dont: '“The system says shipped.”',
  },
  outboundFreight: {
    goal: 'The postage out: why first, and only what it cost',
    say: 'It did travel, and that postage has been paid. I only take off what the courier charges us, with the slip to show you.',
    dont: 'Taking off more than was paid',
  },
  refundNow: {
    goal: 'Refund it today, say when it arrives',
    say: 'I’ll refund it today, the way you paid. It usually takes a day or two; if it’s not there by then, I’ll look into it.',
    dont: '“Within seven working days.”',
  },
  otherPiece: {
    goal: 'Something else is fine too, no pressing',
    say: 'If you’d like another model or size, I’ll change the order now and settle the difference. If not, I refund it.',
    dont: '“Don’t cancel, I’ll make it cheaper.”',
  },
  changeOrRecall: {
    goal: 'Redirect it; if not, call it back and send it anew',
    say: 'I’ll ask the courier to redirect it and to ring me when it’s done. If they can’t, it comes back and I send it again.',
    dont: '“Call the courier yourself.”',
  },
  newDate: {
    goal: 'Fix a day, with a call first',
    say: 'Then it comes the day you’re back, with a call first. If the courier can’t keep it so long, I take it back and send it again.',
    dont: '“If it isn’t fetched, we refund it.”',
  },
  feeFirst: {
    goal: 'What costs money waits for their nod',
    say: 'If the courier charges extra, I’ll ask how much and tell you first. Nothing is done before you agree.',
    dont: 'Asking for the money afterwards',
  },
  number: {
    goal: 'Get the number, keep an eye on it',
    say: 'Once it’s sent, let me have the number and I’ll watch it daily. It’s checked the day it arrives.',
    dont: '“Just send it, we’ll see.”',
  },
  wayBack: {
    goal: 'Whichever way it comes back, keep an eye on it',
    say: 'Refused, called back or sent by you: I’ll watch it daily on its way here and tell you first if anything changes.',
    dont: '“Until it’s back there’s nothing to talk about.”',
  },
  inspected: {
    goal: 'Checked and told the same day',
    say: 'As soon as I’ve checked it you’ll hear from me. If all is well, I refund it that day; please see that it arrives.',
    dont: 'Letting it lie unchecked',
  },
  asked: {
    goal: 'Ask on their behalf, answer honestly',
    say: 'I’ll put your case to our manager and tell you honestly how far we can go. You won’t wait for nothing.',
    dont: 'Saying nothing until they give up',
  },
  refundSent: {
    goal: 'The money is on its way: say so',
    say: 'The moment the refund is sent I’ll tell you. No need to answer; but if it isn’t there in two days, do let me know.',
    dont: '“It’s done, look it up.”',
  },
  changed: {
    goal: 'Done or not, they hear of it',
    say: 'Once I know for sure whether the courier has changed it, I’ll tell you. And they ring you before they come.',
    dont: '“It should be changed by now.”',
  },
  word: {
    goal: 'Agree on the next word',
    say: 'I’ll come back to you myself[, {promise} at the latest]. You needn’t keep this in mind; I do.',
    dont: '“Ask again in a few days.”',
  },
  moneyThere: {
    goal: 'It is over when the money is there',
    say: 'Has the money arrived, and is the sum right? Only then is this finished for me.',
    dont: '“It says completed here.”',
  },
  nextChoice: {
    goal: 'Not this time, but next time',
    say: 'It wasn’t the right thing this time, never mind. Next time I’ll help you choose, questions first and payment after.',
    dont: '“Think before you buy next time.”',
  },
  pastContent: {
    goal: 'Nobody leaves angry',
    say: 'Can you live with it this way? If something still rankles, please say so; don’t take it home with you.',
    dont: '“Rules are rules.”',
  },
  pastAdvice: {
    goal: 'Show them how to fare better next time',
    say: 'Thank you for understanding. When in doubt, leave the tag on and don’t wash it for seven days, and bring it to me any time.',
    dont: '“Come earlier next time.”',
  },
  gotParcel: {
    goal: 'Arrived: is it all right?',
    say: 'You have the {item} now, don’t you? It went a long way round, so have a look and tell me if anything is amiss.',
    dont: '“It’s signed for, good.”',
  },
  addressKept: {
    goal: 'Which address from now on?',
    say: 'Shall everything go to the new address from now on, or was it just this once? I’ll keep it as you say.',
    dont: '“Don’t get it wrong again.”',
  },
  hoursKept: {
    goal: 'Remember when it suits them',
    say: 'If you’re often away, I’ll add “ring first” to your orders; that saves you the trouble next time.',
    dont: '“Order when you’re at home.”',
  },
}
