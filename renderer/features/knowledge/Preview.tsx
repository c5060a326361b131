// A text as it will be read: filled in from an example case, and from one of which little is known.
import type { Language } from '#shared/catalog/languages'
import { exampleVariables, leastVariables } from '#shared/domain/knowledge/named'
import { fillTemplate, readTemplate } from '#shared/domain/talk/template'
import { useWords } from '../../ui/words'

export function Preview({ text, language }: { readonly text: string; readonly language: Language }) {
  const words = useWords().knowledge.edit
  if (text.trim() === '' || !readTemplate(text).ok) return null
  const full = fillTemplate(text, exampleVariables(language))
  const least = fillTemplate(text, leastVariables(language))
  return (
    <div className="preview" aria-live="polite">
      <p className="preview-label">{words.preview}</p>
      <p className="preview-say" lang={language}>
        {full}
      </p>
      {least === full ? null : (
        <>
          <p className="preview-label">{words.previewUnknown}</p>
          <p lang={language}>{least}</p>
        </>
      )}
    </div>
  )
}
