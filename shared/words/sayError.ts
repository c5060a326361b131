// Turns a failed call into sentences: one for a banner or toast, or one for each field that caused it.
import type { AppError } from '../contract/errors'
import type { Refusal } from '../model/refusal'
import type { StoreNotice, StoreProblem } from '../model/store'
import { sayFacts } from './text'
import type { Words } from './words'

type ErrorWords = Pick<Words, 'errors' | 'store'>

export function sayRefusal(words: ErrorWords, refusal: Refusal): string {
  return sayFacts(words.errors.refused[refusal.code], refusal.params)
}

export function sayProblem(words: ErrorWords, problem: StoreProblem): string {
  return sayFacts(words.store.problems[problem.code], problem.params)
}

export function sayNotice(words: ErrorWords, notice: StoreNotice): string {
  return sayFacts(words.store.notices[notice.code], notice.params)
}

export function sayError(words: ErrorWords, error: AppError): string {
  switch (error.kind) {
    case 'refused':
      return sayRefusal(words, error.refusal)
    case 'store-failed':
      return sayProblem(words, error.problem)
    case 'unavailable':
      return words.errors.unavailable[error.what]
    case 'bad-input':
      return error.code === 'too-long' ? words.errors.tooLong(error.max) : words.errors.badInput
    case 'unexpected':
      return words.errors.unexpected(error.id)
  }
}

/** Sentences by the path of the field they are about (`lines.0.boughtOn`); those without a field stand under `''`. */
export function errorsByField(words: ErrorWords, error: AppError): Readonly<Record<string, string>> {
  if (error.kind === 'bad-input') return { [error.field]: sayError(words, error) }
  if (error.kind !== 'refused') return { '': sayError(words, error) }
  const found: Record<string, string> = {}
  for (const refusal of [error.refusal, ...error.more])
    found[refusal.field ?? ''] ??= sayRefusal(words, refusal)
  return found
}
