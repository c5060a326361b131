// What was seen on a piece, in one line.
import { CONDITION_TEXTS } from '#shared/catalog/categories'
import type { Language } from '#shared/catalog/languages'
import type { CaseLine } from '#shared/model/goods'

export function seenOn({ conditions, inspection }: CaseLine, language: Language): string {
  const seen = conditions.map(id => CONDITION_TEXTS[id][language])
  return [...seen, inspection?.remark ?? ''].filter(Boolean).join(' · ')
}
