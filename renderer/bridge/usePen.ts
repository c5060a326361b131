// What the no-repeat card is said with on the screen: words, language, and times as people say them.
import { useMemo } from 'react'
import type { Pen } from '#shared/slips/sayNoRepeat'
import { useLanguage, useWords } from '../ui/words'
import { useSay } from './useSay'

export function usePen(): Pen {
  const words = useWords()
  const language = useLanguage()
  const { moment } = useSay()
  return useMemo(() => ({ words, language, moment }), [words, language, moment])
}
