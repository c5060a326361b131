// What is said when people are the matter, in English.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  thanks: {
    goal: 'Thank them for speaking up',
    say: 'Thank you for telling me. Most people who are hurt just leave; by saying it you give us a chance to do better.',
    dont: '“He isn’t like that normally.”',
  },
  whatWasSaid: {
    goal: 'Ask for the very words, argue nothing',
    say: 'What exactly were you told when you bought it? As much as you remember, in the very words if you can. I’m writing it down.',
    dont: '“Nobody here would say that.”',
  },
  mineNow: {
    goal: 'From now on one person looks after it',
    say: 'You waited this long and still had to ask. That’s our failing. From now on this is mine, and I’m the only one you need.',
    dont: '“I wasn’t the one handling it.”',
  },
  fromTheStart: {
    goal: 'Let them finish',
    say: 'Tell me from the start; I’ll listen and take notes. Then I’ll read it back, and you add whatever I missed.',
    dont: 'Explaining before they have finished',
  },
  whichDay: {
    goal: 'Find out which time it was, confront nobody',
    say: 'Roughly which day was it, in the shop or online? Never mind if you’re not sure; I’ll find out, you needn’t face anybody.',
    dont: '“If you can’t say who, what can we do?”',
  },
  saidAndGot: {
    goal: 'What was said, and what they got',
    say: 'Have I got this right: you bought the {item} because of what you were told, and then that wasn’t so?',
    dont: '“Perhaps you misheard.”',
  },
  whereStuck: {
    goal: 'Look it up together, hide nothing',
    say: 'I’ll open the record and read it to you line by line: when it came in, and where it has been lying since.',
    dont: '“That’s simply the procedure.”',
  },
  pieceItself: {
    goal: 'Our manners are one thing; does the piece work?',
    say: 'How we treated you is ours to answer for. One question more: is anything wrong with the {item} as well? Then we’ll settle that too.',
    dont: '“But the goods are fine, aren’t they?”',
  },
  sorryManners: {
    goal: 'Apologise for the colleague, look for no reasons',
    say: 'Whatever came before, nobody should have spoken to you like that. I apologise to you on my colleague’s behalf.',
    dont: '“It was a very busy day.”',
  },
  sorryMisled: {
    goal: 'We weren’t exact: the blame is ours',
    say: 'We weren’t exact, and so you bought the wrong thing. That is our responsibility, and I apologise for my colleague.',
    dont: '“It’s all in the small print.”',
  },
  sorrySlow: {
    goal: 'Own the delay, hide behind no procedure',
    say: 'Until today nobody gave you a straight answer. That delay is ours, not yours. I’m sorry you waited all these days for nothing.',
    dont: '“We have so many cases just now.”',
  },
  feel: {
    goal: 'Stand where they stand',
    say: 'You didn’t spend your money to be treated badly. If it had happened to me, it would rankle too.',
    dont: '“It’s nothing, don’t take it to heart.”',
  },
  feelSlow: {
    goal: 'Stand where they stand',
    say: 'To pay and then to have to chase us again and again would make anybody impatient. You have every reason to be.',
    dont: '“Now calm down.”',
  },
  amends: {
    goal: 'Ask what would put it right',
    say: 'What could we do to put it right for you? An apology from my colleague in person, an explanation: please just say.',
    dont: '“We’ve said sorry, what else do you want?”',
  },
  realOffer: {
    goal: 'An offer that holds: exchange, return, postage on us',
    say: 'You may exchange it or return it, and we pay the postage both ways. I mean it: say yes, and I’ll start now.',
    dont: 'Offering a return and then backing out',
  },
  shortCut: {
    goal: 'Walk the rest of the way for them',
    say: 'I’ll run the remaining errands myself; you needn’t go from one to the next any more[. You’ll have the result by {promise}].',
    dont: '“Just a little longer.”',
  },
  gesture: {
    goal: 'Why it is due first, then how much',
    say: 'This has cost you time and spoilt your mood, so we do owe you something. If you like, let’s find what would be fair.',
    dont: '“Ten yuan, all right?”',
  },
  spokenWith: {
    goal: 'Report back: it was passed on and dealt with',
    say: 'I’ve talked about it with our manager and with my colleague, and we’ve settled what will change. I wanted you to know.',
    dont: '“It’s been reported,” and then silence',
  },
  wordingMended: {
    goal: 'Report back: nobody says that any more',
    say: 'I’ve gone through that wording with everybody here. From now on we make it clear before we sell.',
    dont: '“We’ll bear it in mind.”',
  },
  daily: {
    goal: 'A word a day, even without news',
    say: 'From today you hear from me every day, even if it’s only “still waiting”. You won’t have to ask.',
    dont: 'Silence while nothing moves',
  },
  word: {
    goal: 'The same person answers',
    say: 'It’ll be me who comes back to you[, {promise} at the latest]. You won’t have to tell it all to somebody else.',
    dont: '“Somebody will get in touch.”',
  },
  settled: {
    goal: 'Ask whether it sits right with them',
    say: 'Does it sit right with you the way we settled it? If anything is still missing, please tell me straight.',
    dont: '“So you won’t take it further, will you?”',
  },
  findMe: {
    goal: 'Give them a face to ask for',
    say: 'Next time just ask for me, {clerk}. I’ll look after you myself, and nobody will treat you like that again.',
    dont: '“It doesn’t matter whom you ask.”',
  },
}
