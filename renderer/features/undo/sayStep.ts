// What a step was, in words, for taking it back.

import type { Words } from '#shared/words/words'
import type { UndoableName } from '#shared/words/zh-CN/undo'

/** `what` is the name of the command, `no` the number of its case or empty. */
export function sayStep(words: Words, what: string, no: string): string {
  const { steps, someStep, step } = words.undo
  return step(Object.hasOwn(steps, what) ? steps[what as UndoableName] : someStep, no)
}
