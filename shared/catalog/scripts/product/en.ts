// What is said when the goods are the matter, in English.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  ask: {
    goal: 'Hear the reason before any remedy',
    say: 'What’s wrong with the {item}, and when did you notice? Start wherever you like, I won’t interrupt.',
    dont: '“That can’t be. Nobody else has complained.”',
  },
  noStock: {
    goal: 'The truth at once, before they have to ask',
    say: 'I’m sorry, we’ve just found that we have no more of the {item}. I didn’t want you to wait for nothing, so I’m telling you now.',
    dont: '“The computer said we had it. Not my fault.”',
  },
  wish: {
    goal: 'Learn early what they really want',
    say: 'Never mind for now what is possible. What would you like us to do? Tell me plainly and I’ll write it down.',
    dont: '“So what do you want from me?”',
  },
  look: {
    goal: 'Look together, then speak',
    say: 'Let’s look at the {item} together. Show me the spot, and I’ll measure it and note it down.',
    dont: '“That’s normal,” after one glance',
  },
  photo: {
    goal: 'Judge by the picture, spare them explaining',
    say: 'Could you take two photos, one of the whole piece and one close up, in good light? I’ll look as soon as they come and answer you.',
    dont: '“Without photos we can’t do anything.”',
  },
  daylight: {
    goal: 'Compare by daylight, that is fair',
    say: 'Could you take a photo by the window, with our picture beside it? If the material differs from what we wrote, tell me too.',
    dont: '“Every screen looks different.”',
  },
  orderHere: {
    goal: 'Go by the packing list, not by memory',
    say: 'I’ll fetch our packing list and we’ll go through it piece by piece, so that it’s clear right here what is wrong.',
    dont: '“Are you sure you didn’t mix it up?”',
  },
  parcelPhoto: {
    goal: 'One photo is enough to compare',
    say: 'Could you put the goods and the parcel label together in one photo? I’ll compare it with our list and answer at once.',
    dont: '“We weigh every parcel, you know.”',
  },
  fit: {
    goal: 'Is it the fit, or is the label wrong?',
    say: 'Is it too tight or too loose, and where? I’ll measure it against the label as well; if the label is wrong, that’s on us.',
    dont: '“With your figure, what did you expect?”',
  },
  askStock: {
    goal: 'Ask first, no “should be in soon”',
    say: 'I’ll ask our store room and the supplier when it comes and what is close to it. You’ll get a real answer, not a guess.',
    dont: '“It should be in within a few days.”',
  },
  confirm: {
    goal: 'Say it back and get a nod',
    say: 'Let me say it back: the {item}, {problem}[, and you would like {wish}]. Have I got that right?',
    dont: '“Yes, yes, I’ve got it.”',
  },
  faultOurs: {
    goal: 'Once it is clear, admit it straight',
    say: 'I can see it now: the fault lies in the {item}, not in how you used it. Anybody would be annoyed. I’m sorry.',
    dont: '“A little thing like that doesn’t matter.”',
  },
  pictureOurs: {
    goal: 'Admit the difference, blame no screen',
    say: 'It does differ from our picture. We didn’t show it and describe it well enough, and you have every right to be disappointed.',
    dont: '“The page says pictures may differ.”',
  },
  wrongOurs: {
    goal: 'A mistake is called a mistake',
    say: 'We packed the wrong piece. You waited for days and then opened the box to something else. I’m sorry, that’s our mistake.',
    dont: '“The store room sent it, not me.”',
  },
  countOurs: {
    goal: 'The counting was ours',
    say: 'We didn’t count properly when we packed it, and you had to do it for us. I’m sorry about that.',
    dont: '“Have another look in the box.”',
  },
  sizeHard: {
    goal: 'Nobody should feel they bought badly',
    say: 'A size on a label is hard to choose by, every maker cuts it differently. That’s not your fault.',
    dont: '“Didn’t you read the size chart?”',
  },
  sizeKept: {
    goal: 'It has to fit, nothing less',
    say: 'Something you buy ought to fit. Please don’t make do; let me see first whether we have your size.',
    dont: '“It’ll stretch.”',
  },
  stockOurs: {
    goal: 'We lost track of the stock: say so',
    say: 'You were looking forward to it and only now we say it’s gone. We didn’t keep count of our stock, and I apologise.',
    dont: '“It just sold so well.”',
  },
  moneySafe: {
    goal: 'First of all their money is safe',
    say: 'Your money is safe: no goods, no charge. The moment you say so, I’ll refund it.',
    dont: '“Don’t cancel yet, wait a bit.”',
  },
  noCost: {
    goal: 'Once it is ours: take the worry about cost away',
    say: 'Whether you exchange it or return it, this won’t cost you anything.',
    dont: '“There’s a small handling fee.”',
  },
  freightOurs: {
    goal: 'Once it is ours: say who pays the post',
    say: 'Please don’t worry about the postage. We pay it both ways, this won’t cost you anything.',
    dont: '“You pay the postage first, then we’ll see.”',
  },
  exchange: {
    goal: 'Suggest a good one instead',
    say: 'I’d suggest a new one, which I’ll check myself before you get it. Do you need it soon? Then we’ll choose whatever is fastest.',
    dont: '“We can only mend it, not exchange it.”',
  },
  damaged: {
    goal: 'Damaged on its way: a new one, or part of the price back',
    say: 'If it was damaged on its way, I’ll send a new one. If you’d rather keep it, we’ll refund part of the price. You choose.',
    dont: '“That was the courier. Ask them.”',
  },
  keepFlaw: {
    goal: 'Ask once, reason first, then their choice counts',
    say: 'With this flaw it isn’t worth the full price. Keep it and we’ll refund a part; or exchange or return it, I’ll see to it at once.',
    dont: 'Asking again after a no',
  },
  keepPicture: {
    goal: 'Ask once, reason first, then their choice counts',
    say: 'It isn’t what we showed, so the full price isn’t right. Keep it with part of your money back, or exchange or return it.',
    dont: '“It’s only a shade off, never mind.”',
  },
  rightHere: {
    goal: 'The right one now, the wrong one stays',
    say: 'I’ll fetch the right one for you now. Just leave the wrong one with me, you needn’t come again.',
    dont: '“Let’s wait until the store room has checked.”',
  },
  rightSent: {
    goal: 'Send the right one before the wrong one is back',
    say: 'I’ll send the right one today, without waiting for the other. Send that back whenever it suits you, we pay the postage.',
    dont: '“We can’t send it before we have the other one back.”',
  },
  missing: {
    goal: 'What is missing: sent, or refunded, as they choose',
    say: 'For what is missing, I can send it today or refund its price. Which would you prefer?',
    dont: '“We’ll add it to your next order.”',
  },
  tooMany: {
    goal: 'What is too much: no trouble for them',
    say: 'If there’s too much, just keep it safe and don’t trouble yourself; we’ll fetch it and pay for that. Thank you for saying so.',
    dont: '“You must send that back quickly.”',
  },
  swapSize: {
    goal: 'Keep the right size first, then the conditions',
    say: 'I’ll put your size aside. With the tag on, unwashed and not worn outside, we exchange it[; you still have {daysLeft} for that].',
    dont: '“We’ll have to see whether that’s possible.”',
  },
  sizeFreight: {
    goal: 'Who pays the post, said beforehand',
    say: 'If it goes by post, a different size is at your cost. If the measure shows that our label was wrong, we pay all of it.',
    dont: 'Mentioning the postage once it is on its way',
  },
  stockChoice: {
    goal: 'Three ways on the table, they choose',
    say: 'What suits you best: another colour or model that we have, waiting for it, or all your money back now? Any of them is fine.',
    dont: 'Only “wait”, without a word about a refund',
  },
  stockHurry: {
    goal: 'Nobody in a hurry is kept waiting',
    say: 'If you need it soon, I won’t talk you into waiting. I’ll refund it today so that you can buy it elsewhere.',
    dont: '“Nobody else has it either.”',
  },
  refundOpen: {
    goal: 'The way to a refund stays open',
    say: 'If you’d rather return it, that’s perfectly all right. You needn’t explain again; I’ll see to it today.',
    dont: '“Exchange only, no refunds.”',
  },
  checked: {
    goal: 'Looked at the day it comes, told at once',
    say: 'I look at the {item} the day I get it and tell you straight away. What you get instead, I check first as well.',
    dont: 'Keeping silent until they ask',
  },
  resent: {
    goal: 'Keep an eye on it for them',
    say: 'It’s on its way and you’ll get the number. I’ll keep an eye on it; please count once it arrives.',
    dont: '“It should be there soon, look it up.”',
  },
  stockNews: {
    goal: 'Who waits need not ask',
    say: 'You’ll hear from me the day there is news. If you get tired of waiting, one word and I refund it, no questions.',
    dont: 'Letting the date pass in silence',
  },
  word: {
    goal: 'We call them, they need not look for us',
    say: 'I’ll come back to you myself[, {promise} at the latest], whether it’s settled or not. You won’t have to chase us.',
    dont: '“You’ll be notified.”',
  },
  content: {
    goal: 'Ask honestly before the case is closed',
    say: 'Are you content with how we settled it? If anything still bothers you, tell me and I’ll go on.',
    dont: '“Right, I’ll close this then.”',
  },
  buyerTold: {
    goal: 'Speaking up was of use',
    say: 'I’ve passed on what you found to the colleague who buys for us; the next batch is checked for it first. Thank you.',
    dont: '“That whole batch is like this.”',
  },
  pageMended: {
    goal: 'Speaking up was of use',
    say: 'I’m having the picture and the text changed so that nobody else is disappointed. Thank you for being so exact.',
    dont: '“Our pictures have always been like that.”',
  },
  packingTold: {
    goal: 'Speaking up was of use',
    say: 'I’ve told the store room to check the list once more before a box is closed. Thank you for letting us know.',
    dont: '“It happens when we’re busy.”',
  },
  sizeNoted: {
    goal: 'Remember the size for next time',
    say: 'I’ve noted the size that fits you. Next time I’ll match it for you before you choose.',
    dont: '“Look properly before you buy next time.”',
  },
  stockTold: {
    goal: 'Make it easy to come back',
    say: 'I’ve reported that our stock list was wrong. Next time ask me first, and I’ll have it in my hand before I say yes.',
    dont: '“Buy earlier next time.”',
  },
}
