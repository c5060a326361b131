// Talking with somebody who is not convinced yet: the sentences in English.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  duty: {
    goal: 'Say whose case this is and which rules it follows',
    say: 'From now on this is my case and nobody else’s: {clerk}, that’s me. Repair, exchange or refund, we do what the terms say; let me show them to you first.',
    dont: '“I only work here, I can’t decide anything.”',
  },
  onRecord: {
    goal: 'Let the customer see that we mean it',
    say: 'I’ll write while you speak; the number is {no}, and the manager reads the same page. Look it over when I’m done, and we change whatever isn’t right.',
    dont: '“No need to write, I’ll remember.”',
  },
  repeat: {
    goal: 'Read the points back and ask for a yes',
    say: 'Let me read it to you: {item}, {problem}[, and you’d like {wish}]. Stop me the moment something is off.',
    dont: '“Yes, yes, I know what you want.”',
  },
  openDoor: {
    goal: 'Who wants to see the manager may see the manager',
    say: 'You’d like to talk to the manager: I’ll ask, nobody will stop you. And so that it doesn’t get lost, the case carries my name, {clerk}.',
    dont: '“The boss is busy and would only tell you the same.”',
  },
  planAndTime: {
    goal: 'Plan and time together, both exact',
    say: 'You get an exact plan and an exact time. I’ll answer you myself[ by {promise}], whether it worked out or not.',
    dont: '“Don’t worry, it’ll be quick, no problem at all.”',
  },
  askTrust: {
    goal: 'Ask for one chance and confirm what was agreed',
    say: 'You’ve heard enough fine words, so judge me by what I do this time. If the points we named are right with you, I start now.',
    dont: '“If you don’t believe me, I can’t help you.”',
  },
  evidence: {
    goal: 'Don’t wait to be asked; show the record',
    say: 'I haven’t forgotten the time we agreed[, {customer}]. There’s a record of what was done; have a look, you needn’t take my word for it.',
    dont: '“It’s being dealt with, please wait a bit more.”',
  },
  keepProof: {
    goal: 'Leave the proof in the customer’s hands',
    say: 'Please check each point we promised against the paper; it’s finished when all of them match. Keep it: with {no} you’ll always find me.',
    dont: '“See, I told you so, but you wouldn’t believe it.”',
  },
}
