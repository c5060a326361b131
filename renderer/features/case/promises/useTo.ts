// To whom a promise was given, by name.
import { PROMISE_TO } from '#shared/catalog/promiseTo'
import type { CasePromise } from '#shared/model/case'
import { useLanguage } from '../../../ui/words'

export function useTo(): (promise: Pick<CasePromise, 'to'>) => string {
  const language = useLanguage()
  return ({ to }) => PROMISE_TO.find(({ id }) => id === to)?.name[language] ?? ''
}
