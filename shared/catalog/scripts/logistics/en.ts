// What is said when the way of the parcel is the matter, in English.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  worry: {
    goal: 'Ease the worry: somebody is looking for it',
    say: 'Anybody would worry with nothing in their hands yet. You needn’t ring round any more; leave the search to me.',
    dont: '“For deliveries you have to ask the courier.”',
  },
  manners: {
    goal: 'Hear first how they were treated',
    say: 'Something went wrong at your door? Tell me how it was, which day and what was said. I’m writing it down.',
    dont: '“Couriers are like that.”',
  },
  needed: {
    goal: 'Know until when it is of use',
    say: 'When do you need it? Then I can look for a way that fits your time.',
    dont: '“A few days won’t matter.”',
  },
  gotIt: {
    goal: 'The person matters, and so do the goods',
    say: 'Did the {item} reach you in the end? Is anything knocked or broken, outside or inside?',
    dont: '“You’ve got it, so what’s the matter?”',
  },
  track: {
    goal: 'Look it up now and tell what it says',
    say: 'I’m looking up the number now: where it stopped and for how many days. I’ll tell you exactly what I see.',
    dont: '“You can look that up yourself.”',
  },
  askAround: {
    goal: 'Search together, suspect nobody',
    say: 'Could you ask the porter and the pick-up point whether they kept it? Meanwhile I’ll have the courier pull the signature.',
    dont: '“Didn’t your family take it in?”',
  },
  askedFor: {
    goal: 'Compare with the order; if it says so, it was us',
    say: 'Which courier did you ask for? I’ll compare it with your order. If it’s written there, the mistake is ours.',
    dont: '“The store room decides that.”',
  },
  mannersNoted: {
    goal: 'We complain, they need not quarrel',
    say: 'I’ve noted the day and what was said. We’ll make the complaint; you needn’t argue with anybody.',
    dont: '“You can call the courier’s hotline.”',
  },
  address: {
    goal: 'Phone and address once more',
    say: 'Let me go over the phone number and the address with you. Can you be reached on this number these days?',
    dont: '“You typed that address yourself.”',
  },
  oursUntilThere: {
    goal: 'Another firm carries it, the duty is ours',
    say: 'The courier is another firm, and I can’t drive the van. But we sent it, so until it’s in your hands it’s my job.',
    dont: '“Once it’s sent, it’s out of our hands.”',
  },
  notYourLoss: {
    goal: 'Say it at once: the loss is not theirs',
    say: 'That it got lost isn’t your affair. You’ll have either the goods or your money; you won’t be out of pocket.',
    dont: '“We pay when the courier has paid us.”',
  },
  remarkMissed: {
    goal: 'They told us, we did not read it',
    say: 'You told us specially and still we used the wrong courier. We didn’t look properly. I’m sorry for the trouble.',
    dont: '“They’re all the same anyway.”',
  },
  sorryCourier: {
    goal: 'Apologise for whoever stood at the door',
    say: 'That driver isn’t one of us, but it was our parcel. I’m sorry you were treated like that.',
    dont: '“That’s not our staff.”',
  },
  patience: {
    goal: 'Thank them for keeping calm',
    say: 'It was good of you not to be drawn into a quarrel. I’ll get you an answer from them.',
    dont: '“Did you say something to him?”',
  },
  safeArrival: {
    goal: 'First a safe arrival, then the claim',
    say: 'What matters now is that it reaches you in one piece. Settling it with the courier is our business, and that comes later.',
    dont: 'Running down the courier at length',
  },
  limit: {
    goal: 'Name a limit, no more than a day',
    say: 'You’ll have a straight answer[ by {promise}]: where it is, and when it comes. If a day brings no news, I won’t let you wait on.',
    dont: '“Let’s give it another two days.”',
  },
  wayOut: {
    goal: 'Agree now on what happens otherwise',
    say: 'If nothing has moved by then, I’ll send you another one, or refund you if you’d rather not wait. As you choose.',
    dont: '“No refund until it’s cleared up.”',
  },
  resend: {
    goal: 'Tell the cause, send again first, claim later',
    say: 'The courier found that it was lost on the way. I’ll send another today; the claim is our business, you needn’t wait for it.',
    dont: '“First they have to settle who’s to blame.”',
  },
  resendFast: {
    goal: 'Too late for them? The fastest way, or a refund',
    say: 'So that it’s still in time, I’ll use the fastest courier. And if you’ve had enough of waiting, I’ll refund all of it now.',
    dont: '“It’s sent, so no refund any more.”',
  },
  redirect: {
    goal: 'Redirect it; if not, call it back and send anew',
    say: 'First I’ll have it redirected to where it’s easy for you. If that fails, I’ll call it back and send it with your courier.',
    dont: '“It’s on its way, just take it.”',
  },
  extraOurs: {
    goal: 'The extra cost is ours, said plainly',
    say: 'Whatever it costs extra, we pay. If anybody charged you for it, give me the slip and I’ll pay it back.',
    dont: '“You’d have to pay the difference.”',
  },
  deliverAgain: {
    goal: 'Another driver, who rings first',
    say: 'Shall I have it brought once more? By another driver, who rings you first and comes to your door.',
    dont: '“Just fetch it from the pick-up point.”',
  },
  complain: {
    goal: 'Complain today, get an answer',
    say: 'I’ll make the complaint for you today and ask for an answer. Whatever they do, you’ll hear it from me as it is.',
    dont: '“Complaining never helps.”',
  },
  called: {
    goal: 'Reached them? Say so',
    say: 'I’ve reached the courier and asked them to find the cause and call me back. You’ll be the first to know.',
    dont: 'Knowing something and waiting to be asked',
  },
  noNews: {
    goal: 'No news is told as well',
    say: 'There’s nothing new today; I’m telling you so that you needn’t wonder. I’m staying on it.',
    dont: '“We’ll tell you when there’s something.”',
  },
  newNumber: {
    goal: 'The new number, watched until it is signed for',
    say: 'You have the number of the new parcel. This time I’ll look at it every day until you’ve signed for it.',
    dont: '“It shouldn’t get lost this time.”',
  },
  rerouted: {
    goal: 'Tell that it is done, and watch it',
    say: 'It’s redirected, and they’ll ring you before they come. I’m watching it; if anything changes, I’ll tell you first.',
    dont: '“I’ve put a note on it.”',
  },
  theyAnswered: {
    goal: 'Pass on the answer as it is',
    say: 'The courier has answered. Let me tell you exactly what they’ll do; if it isn’t enough for you, I’ll go back to them.',
    dont: '“They say they’ll talk to him.”',
  },
  word: {
    goal: 'Agree on the next word, and keep it',
    say: 'I’ll come back to you once more[, {promise} at the latest], with or without news. Please get on with your day.',
    dont: '“Just keep your phone on.”',
  },
  arrived: {
    goal: 'Arrived, but is it all right?',
    say: 'You have the {item} now, don’t you? Please open it and have a look; if anything is broken, I’m still the one to tell.',
    dont: '“You signed for it, so it’s fine.”',
  },
  wentWell: {
    goal: 'Ask how it went afterwards',
    say: 'Did the delivery go well in the end? If anybody is rude to you again, don’t put up with it, tell me.',
    dont: '“The courier has apologised already.”',
  },
  habits: {
    goal: 'Remember how they like it',
    say: 'I’ve noted which courier and which hours suit you. Next time we’ll send it that way.',
    dont: '“Write it on the order next time.”',
  },
}
