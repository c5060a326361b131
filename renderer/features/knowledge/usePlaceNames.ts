// Says where a passage stands: chapter, page and section in words.
import { CHAPTERS } from '#shared/catalog/knowledge/chapters'
import type { Page } from '#shared/catalog/knowledge/chapterTypes'
import type { Place } from '#shared/domain/knowledge/search'
import { knowledgeText } from '#shared/domain/knowledge/texts'
import { useLanguage, useWords } from '../../ui/words'
import { useRoom } from './knowledgeRoom'

export function usePageTitle(): (page: Page) => string {
  const { book } = useRoom()
  const language = useLanguage()
  return page =>
    page.titleKey === undefined
      ? (page.title?.[language] ?? '')
      : knowledgeText(book, page.titleKey, language)
}

export function usePlaceNames(): (place: Pick<Place, 'chapter' | 'page' | 'section'>) => string {
  const words = useWords().knowledge
  const language = useLanguage()
  const titleOf = usePageTitle()
  return ({ chapter, page, section }) => {
    const pages = CHAPTERS.find(({ id }) => id === chapter)?.pages ?? []
    const onPage = pages.find(({ id }) => id === page)
    const inSection = onPage?.sections.find(({ id }) => id === section)
    const parts = [words.chapters[chapter], onPage ? titleOf(onPage) : '', inSection?.title?.[language] ?? '']
    return parts.filter(part => part !== '').join(' › ')
  }
}
