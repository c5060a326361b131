// The first sentences in English.
import type { LineTexts } from '../types'
import type { lines } from './lines'

export const texts: LineTexts<typeof lines> = {
  counter: {
    goal: 'A seat first, then the matter',
    say: 'Hello[ {customer}], I’m {clerk}. Please have a seat and take your time. I’m listening, and I’m writing it down.',
    dont: '“Yes? What is it?” without looking up',
  },
  phone: {
    goal: 'Say who you are, ask whether it suits',
    say: 'Hello[ {customer}], this is {clerk} from {shop}. It’s about the {item}. Is this a good moment?',
    dont: '“Who’s calling? Go on.”',
  },
  chat: {
    goal: 'Show that a person is at the other end',
    say: 'Hello[ {customer}], I’m {clerk} from {shop}. I’ve read everything you wrote, and I’ll see this through myself.',
    dont: 'A bare “yes?”, or an automatic reply',
  },
  written: {
    goal: 'The letter is here, who handles it, its number',
    say: 'Hello[ {customer}], your letter has reached us. I’m {clerk} from {shop}; I’m looking after the {item}, under number {no}.',
    dont: '“Your letter was passed to the department concerned.”',
  },
}
