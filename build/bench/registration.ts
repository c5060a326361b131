// The fixed script of registering a case by keyboard: for a customer who is known, and for a new one.
import { wordsOf } from '#shared/words/words'
import type { KeyStep } from './keyScript'

const words = wordsOf('zh-CN').register

/** The item does not fit; the customer wants another one. Digits alone. */
const FROM_THE_PROBLEM_ON: readonly KeyStep[] = [
  { keys: ['1'], ready: { focus: words.problem.search, group: words.problem.type } },
  { keys: ['2'], ready: { inGroup: words.wish.label } },
  { keys: ['2'], ready: { focus: words.note.label } },
  { keys: ['Enter'], ready: { heading: 'SH-\\d{6}-\\d{3}' } },
]

const OPEN: KeyStep = { keys: ['F2'], ready: { focus: words.who.search } }

/** Who by the tail of the telephone number, his last item, the problem, the wish, done. */
export function knownCustomer(tail: string): readonly KeyStep[] {
  return [
    OPEN,
    { keys: [...tail], ready: { focus: words.who.search, marked: true } },
    { keys: ['Enter'], ready: { focus: words.item.name, marked: true } },
    { keys: ['Enter'], ready: { focus: words.problem.search } },
    ...FROM_THE_PROBLEM_ON,
  ]
}

/** The whole number, a name by input method, the first of the common items; the rest is the same. */
export function newCustomer(phone: string): readonly KeyStep[] {
  return [
    OPEN,
    { keys: [...phone], ready: { focus: words.who.search, marked: true } },
    { keys: ['Enter'], ready: { focus: words.who.name } },
    // "chenjing" and the space that takes the first candidate.
    { keys: ['Enter'], composed: { text: '陈静', presses: 9 }, ready: { focus: words.item.name } },
    { keys: ['ArrowDown'], ready: { focus: words.item.name, marked: true } },
    { keys: ['Enter'], ready: { focus: words.problem.search } },
    ...FROM_THE_PROBLEM_ON,
  ]
}
