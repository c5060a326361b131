// What is said when somebody asks for help, in English.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  symptom: {
    goal: 'Like a doctor: where does it hurt?',
    say: 'What’s the trouble with the {item}, and since when? The more you tell me, the sooner we find the trouble.',
    dont: '“Did you drop it?”',
  },
  whichPart: {
    goal: 'Find out exactly which one',
    say: 'Which part of the {item} do you need? Bring the old one, or send me a photo, so that you get the right one.',
    dont: '“We don’t sell parts.”',
  },
  stepByStep: {
    goal: 'Nobody should feel stupid',
    say: 'Tell me which step gives you trouble, and we’ll go through it one by one. There’s no hurry.',
    dont: '“It’s easy, it’s all in the manual.”',
  },
  howFar: {
    goal: 'Where does it go, and how far have they got?',
    say: 'Where do you want to put the {item}, and how far have you got? Let me see first whether anything is missing.',
    dont: '“Installation isn’t our business.”',
  },
  goOn: {
    goal: 'Answer what you know, ask about the rest',
    say: 'Please ask. What I know I’ll tell you now; what I don’t I’ll find out, and I won’t make anything up.',
    dont: '“It’s all on the website.”',
  },
  noted: {
    goal: 'Write it down, so that nobody asks again',
    say: 'I’ve written it all down under {no}. Whoever takes over, you won’t have to tell it twice.',
    dont: 'Keeping it in your head',
  },
  papers: {
    goal: 'With papers or without, it can be done',
    say: 'A receipt, a guarantee card or a payment record: any of them tells me whether it’s covered. If you have none, I’ll check our books.',
    dont: '“No receipt, no guarantee.”',
  },
  lookOver: {
    goal: 'Look and write in front of them',
    say: 'I’ll go over it here with you: how it looks, what works, what came with it. We’ll compare when you collect it.',
    dont: 'Taking it and putting it at the back',
  },
  showFault: {
    goal: 'Have a look before it travels',
    say: 'Could you film it while it goes wrong? I’ll show our repairer first; perhaps you needn’t even send it in.',
    dont: '“Send it in, then we’ll see.”',
  },
  model: {
    goal: 'The exact model first',
    say: 'Let me check the model and the year. Parts can look alike and still not fit.',
    dont: '“They’re all much the same.”',
  },
  whatYouSee: {
    goal: 'See what they see',
    say: 'Which step are you at, and what do you see now? I have the manual open and will go along with you.',
    dont: '“You must have pressed something wrong.”',
  },
  countParts: {
    goal: 'Count the parts before anything else',
    say: 'Let’s go down the list and count the parts. If even one screw is missing, you’ll get it from me.',
    dont: '“They always leave the factory complete.”',
  },
  whatFor: {
    goal: 'What is it for? Then the answer fits',
    say: 'Is it for yourself or for somebody else, and how will it be used? Then I can give you an answer that helps.',
    dont: 'Reciting the leaflet before they have finished',
  },
  confirm: {
    goal: 'Say it back and get a nod',
    say: 'Let me repeat it: the {item}, {problem}[, and you would like {wish}]. Is there anything to add?',
    dont: '“Mm-hm, got it.”',
  },
  misses: {
    goal: 'They are missing something they use',
    say: 'When a thing you use every day breaks, it holds you up. I’ll make the wait as short as I can.',
    dont: '“Repairs take time, you know.”',
  },
  honestRepair: {
    goal: 'Repair what can be repaired, sell nothing',
    say: 'What can be mended, we mend; I won’t talk you into a new one. If it isn’t worth mending, I’ll tell you that too.',
    dont: '“You’re better off with a new one.”',
  },
  covered: {
    goal: 'Under guarantee they should feel safe',
    say: 'If it breaks within the guarantee, it’s ours to see to. If it can’t be mended, you get another one or your money.',
    dont: '“For the guarantee, ask the maker.”',
  },
  smallButNeeded: {
    goal: 'A small part is taken seriously',
    say: 'It’s a small part, but without it the whole thing is of no use. I’ll take proper care of it.',
    dont: '“Can’t you do without it?”',
  },
  notYou: {
    goal: 'The manual is at fault, not they',
    say: 'That manual goes round in circles; it isn’t you. I couldn’t follow it either the first time.',
    dont: '“Everybody else manages.”',
  },
  safeHands: {
    goal: 'Hands matter more than things',
    say: 'It’s hard work alone. If it sticks, stop and don’t force it; your hands are worth more than that.',
    dont: '“Just push harder.”',
  },
  gladYouAsk: {
    goal: 'It was right to ask',
    say: 'You’re right to ask; it’s good to be sure. And if there’s something you don’t like, say so, we want to hear it.',
    dont: '“You’re asking that?”',
  },
  leaveItToMe: {
    goal: 'They may get on with their day',
    say: 'Leave it with me and get on with your day. I’ll come to you as soon as there’s something to tell.',
    dont: '“Try a bit more by yourself.”',
  },
  quoteFirst: {
    goal: 'The price first, work after their nod',
    say: 'First we look at it. You’ll hear what it costs and what gets done, item by item; nothing is opened before you say yes.',
    dont: 'Naming the price at collection',
  },
  freeOfCharge: {
    goal: 'What it costs, and what if it fails again',
    say: 'Under guarantee you pay neither for work nor for parts. If the same fault keeps coming back, you get another one or your money.',
    dont: '“You still pay for the labour.”',
  },
  howLong: {
    goal: 'Be honest: a week, perhaps two',
    say: 'A week if it goes well, two if not; I won’t make it sound better. You’ll have a first word from me[ by {promise}].',
    dont: '“Two or three days, I’d say.”',
  },
  partPrice: {
    goal: 'Here, or sent for; a price is named first',
    say: 'If we have it, you get it today; if not, I’ll send for it. What’s free is free; if it costs something, you hear it first.',
    dont: '“Only if the whole thing is broken.”',
  },
  showHere: {
    goal: 'Until they can do it',
    say: 'I’ll do it once for you, then you do it once for me. We’re done when it works for you.',
    dont: '“Did you see that?” Far too fast',
  },
  showApart: {
    goal: 'Until they can do it',
    say: 'I’ll make you a short film to follow. Wherever you get stuck, just call me.',
    dont: 'A link, and no more',
  },
  helpOrVisit: {
    goal: 'With them on video, or a visit: they choose',
    say: 'What suits you: I stay on video while you do it, or somebody comes? I’ll find out first what a visit costs.',
    dont: '“We’ll see about the fee when he’s there.”',
  },
  answerOrAsk: {
    goal: 'Answer now what is certain, a time for the rest',
    say: 'What I’m sure of you’ll hear now. For the rest I’ll ask the maker and tell you[ by {promise}] exactly what they said.',
    dont: '“That’s not our department.”',
  },
  suits: {
    goal: 'Wait for the nod',
    say: 'Would that suit you? If any of it is awkward, we’ll change it.',
    dont: '“That’s settled then.”',
  },
  inRepair: {
    goal: 'A word even before it is done',
    say: 'Our repairer is at work on the {item}, and I haven’t forgotten you. You’ll hear how it goes; if it’s urgent, we’ll think of a stand-in.',
    dont: 'Two weeks without a word',
  },
  partNews: {
    goal: 'Here or not yet, they hear of it',
    say: 'You’ll hear from me the day there’s news. When it comes, I’ll compare it first and then hand it over.',
    dont: '“Not here yet, you’ll be told.”',
  },
  stillWorks: {
    goal: 'Ask a day later, show it again',
    say: 'That step I showed you: does it go well by now? If not, we’ll do it again, it’s no trouble.',
    dont: '“But I showed you last time.”',
  },
  visitSet: {
    goal: 'A firm time, and word of any change',
    say: 'As soon as the visit is fixed you’ll know, and he rings before he comes. If anything changes, you hear it first.',
    dont: '“He’ll get in touch.”',
  },
  foundOut: {
    goal: 'Pass it on as it was said',
    say: 'What I find out about your question, you’ll hear word for word. And if I’m still asking, I’ll tell you that too.',
    dont: 'Half an answer, then silence',
  },
  word: {
    goal: 'We call them, they need not look for us',
    say: 'I keep track of what’s still open and come back to you[, {promise} at the latest]. You needn’t come in to ask.',
    dont: '“Drop in again some time.”',
  },
  tryHere: {
    goal: 'Tried here, then taken home',
    say: 'Please try it here before you take it. What was done is on the slip; keep it, then we can look it up.',
    dont: '“It’s done, there you are.”',
  },
  tryHome: {
    goal: 'Try it first, say at once what is wrong',
    say: 'Please try it as soon as you have it and tell me if anything is amiss. What was done is on the slip, keep it.',
    dont: '“It worked when it left us.”',
  },
  fits: {
    goal: 'Done when it fits',
    say: 'Does the part fit? If it doesn’t, bring it back and I’ll get you the right one.',
    dont: '“No exchange once it’s unpacked.”',
  },
  byYourself: {
    goal: 'A crib to look at',
    say: 'I’ll write down the steps you use most. Put them beside it, one look will do.',
    dont: '“You’ve got it now, haven’t you?”',
  },
  steady: {
    goal: 'Safe is when it stands firm',
    say: 'Give it a little shake: does it stand firm? If not, don’t use it yet; tell me and I’ll find a way.',
    dont: '“Once it’s up, it’s not our affair.”',
  },
  passedOn: {
    goal: 'Somebody listens, something changes',
    say: 'I’ve passed on to our manager what you said, and you’ll hear what becomes of it. Thank you for taking the time.',
    dont: '“Fine, we’ll consider it.”',
  },
  anytime: {
    goal: 'They know whom to find',
    say: 'If anything is unclear later, ask for me, {clerk}, and give the number {no}. It’s all on record.',
    dont: '“That’s all? Bye then.”',
  },
}
