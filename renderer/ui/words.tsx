// The words of the language that the interface speaks, for every component.
import { createContext, type ReactNode, useContext } from 'react'
import type { Language } from '#shared/catalog/languages'
import { type Words, wordsOf } from '#shared/words/words'

const LanguageContext = createContext<Language>('zh-CN')

export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language
  readonly children: ReactNode
}) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
}

/** For texts of the catalogue: `issueType(id).text[useLanguage()]`. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}

export function useWords(): Words {
  return wordsOf(useLanguage())
}
