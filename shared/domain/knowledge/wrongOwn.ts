// What the shop may not write into its own knowledge: nothing is saved that would not work.
import type { OwnValue } from '../../model/ownKnowledge'
import type { Refusal } from '../../model/refusal'
import { wrongKeywords } from '../talk/keywords'

export function wrongOwn(value: OwnValue): readonly Refusal[] {
  return value.subject === 'keywords' ? wrongKeywords(value.words) : []
}
