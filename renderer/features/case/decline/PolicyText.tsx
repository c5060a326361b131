// The sentence of the policy that applies, with where it stands: shown and kept with the decline (R79).
import type { Language } from '#shared/catalog/languages'
import { fillTemplate } from '#shared/domain/talk/template'
import type { CaseView, SomeText } from '#shared/model/views'
import { useLanguage, useWords } from '../../../ui/words'
import { useTalkVariables } from '../talk/useTalkVariables'

type PolicyTextProps = { readonly view: CaseView; readonly text: SomeText; readonly source: SomeText }

/** In her language, else in the one it was written in. */
const inLanguage = (text: SomeText, language: Language) => text[language] ?? Object.values(text)[0] ?? ''

export function PolicyText({ view, text, source }: PolicyTextProps) {
  const words = useWords()
  const language = useLanguage()
  const variables = useTalkVariables(view)
  const from = inLanguage(source, language)
  return (
    <div className="decline-policy">
      <div className="field-label">{words.decline.policy}</div>
      <p>{fillTemplate(inLanguage(text, language), variables)}</p>
      {from === '' ? null : <p className="dialog-note">{words.right.source(from)}</p>}
    </div>
  )
}
