// Finds a passage of the shop's knowledge by any words that stand in it, in the wording that holds in the shop.

import { CHAPTERS } from '../../catalog/knowledge/chapters'
import type { ChapterId, PassageRole } from '../../catalog/knowledge/chapterTypes'
import type { Language } from '../../catalog/languages'
import { BUILT_IN_POLICY } from '../policy/effectivePolicy'
import { foldText } from '../talk/keywords'
import { knowledgeText, type OwnBook } from './texts'

/** Where a passage stands: enough to open it and to say so. */
export type Place = {
  readonly chapter: ChapterId
  readonly page: string
  readonly section: string
  /** Of the passage, of the shop's own line, or of the policy row. */
  readonly key: string
}
export type Found = Place & { readonly role: PassageRole; readonly text: string; readonly isOwn: boolean }
type Indexed = Found & { readonly folded: string }

export function knowledgeIndex(own: OwnBook, language: Language): readonly Indexed[] {
  const found: Found[] = CHAPTERS.flatMap(chapter =>
    chapter.pages.flatMap(page =>
      page.sections.flatMap(section =>
        section.cards.flatMap(card =>
          card.passages.map(({ key, role }) => ({
            chapter: chapter.id,
            page: page.id,
            section: section.id,
            key,
            role,
            text: knowledgeText(own, key, language),
            isOwn: own.text.has(key),
          })),
        ),
      ),
    ),
  )
  return [...found, ...ownLines(own, language), ...policyTexts(own, language)].map(hit => ({
    ...hit,
    folded: foldText(hit.text),
  }))
}

/** The page on which a line of the shop's own is shown. */
export function pageOfLine(line: {
  readonly customerType: string | null
  readonly group: string | null
}): Pick<Place, 'chapter' | 'page'> {
  if (line.customerType !== null) return { chapter: 'types', page: line.customerType }
  return { chapter: 'groups', page: line.group ?? 'every' }
}

function ownLines(own: OwnBook, language: Language): Found[] {
  return [...own.line].flatMap(([key, line]) => {
    const words = line.texts[language]
    if (words === undefined) return []
    const place = { ...pageOfLine(line), section: line.stage, key, isOwn: true }
    return (['goal', 'say', 'dont'] as const).map(role => ({ ...place, role, text: words[role] }))
  })
}

function policyTexts(own: OwnBook, language: Language): Found[] {
  const added = [...own.policy.keys()].filter(id => !BUILT_IN_POLICY.some(row => row.id === id))
  return [...BUILT_IN_POLICY.map(row => row.id), ...added].map(id => {
    const row = own.policy.get(id)
    const text = row?.row.explain[language] ?? knowledgeText(own, `policy-${id}`, language)
    const isOwn = row !== undefined || own.text.has(`policy-${id}`)
    return { chapter: 'policy', page: 'policy', section: 'rows', key: id, role: 'say', text, isOwn }
  })
}

/** Passages that hold every word of the query, in the order of the contents. */
export function searchKnowledge(index: readonly Indexed[], query: string): readonly Found[] {
  const words = foldText(query)
    .split(' ')
    .filter(word => word !== '')
  if (words.length === 0) return []
  return index.filter(({ folded }) => words.every(word => folded.includes(word)))
}
