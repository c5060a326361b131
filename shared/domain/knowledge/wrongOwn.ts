// What the shop may not write into its own knowledge: nothing is saved that would not work. A table of policy rows is judged
// as a whole, see `policy/wrongOwnPolicy.ts`.
import { CUSTOMER_TYPE_IDS } from '../../catalog/customerTypes'
import { builtInTexts } from '../../catalog/knowledge/builtInTexts'
import { CREED_KEY } from '../../catalog/knowledge/spirit'
import type { OwnOf, OwnValue } from '../../model/ownKnowledge'
import { type Refusal, refuse } from '../../model/refusal'
import { wrongZone } from '../compensation/ladder'
import { wrongKeywords } from '../talk/keywords'
import { ALL_VARIABLES, variablesFor, wrongGaps } from './gaps'

/** `key` is null for what is new. */
export function wrongOwn(key: string | null, value: OwnValue): readonly Refusal[] {
  switch (value.subject) {
    case 'text':
      return wrongText(key, value)
    case 'keywords':
      return CUSTOMER_TYPE_IDS.some(id => id === key) ? wrongKeywords(value.words) : [refuse('no-such-text')]
    case 'line':
      return wrongLine(value)
    case 'zone':
      return wrongZone(key ?? '', value)
    case 'policy':
      return []
  }
}

function wrongText(key: string | null, { texts }: OwnOf<'text'>): Refusal[] {
  if (key === null || !(builtInTexts.has(key) || key === CREED_KEY)) return [refuse('no-such-text')]
  const written = Object.entries(texts)
  if (written.length === 0) return [refuse('required', 'value.texts')]
  return written.flatMap(([language, text]) => {
    const field = `value.texts.${language}`
    return text === '' ? [refuse('required', field)] : wrongGaps(text, variablesFor(key), field)
  })
}

function wrongLine({ texts }: OwnOf<'line'>): Refusal[] {
  const written = Object.entries(texts)
  if (written.length === 0) return [refuse('required', 'value.texts')]
  return written.flatMap(([language, line]) => {
    const field = `value.texts.${language}`
    const missing = line.say === '' ? [refuse('required', `${field}.say`)] : []
    const parts = (['goal', 'say', 'dont'] as const).flatMap(part =>
      wrongGaps(line[part], ALL_VARIABLES, `${field}.${part}`),
    )
    return [...missing, ...parts]
  })
}
