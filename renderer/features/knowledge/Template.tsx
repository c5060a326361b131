// A text with gaps as a person reads it: variables by name, what may be left out a little quieter, no signs.
import type { Language } from '#shared/catalog/languages'
import { variableLabel } from '#shared/domain/knowledge/named'
import { readTemplate, type TemplatePart } from '#shared/domain/talk/template'

export function Template({ text, language }: { readonly text: string; readonly language: Language }) {
  const reading = readTemplate(text)
  if (!reading.ok) return text
  return <Parts parts={reading.parts} language={language} />
}

function Parts({
  parts,
  language,
}: {
  readonly parts: readonly TemplatePart[]
  readonly language: Language
}) {
  // Parts of one text never change places.
  return parts.map((part, place) => {
    if (part.kind === 'text') return part.text
    const key = `${place} ${part.kind}`
    if (part.kind === 'variable')
      return (
        <span key={key} className="gap">
          {variableLabel(part.name, language)}
        </span>
      )
    return (
      <span key={key} className="maybe">
        <Parts parts={part.parts} language={language} />
      </span>
    )
  })
}
