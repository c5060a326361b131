// What we can do, what we cannot, by when (R106): one sentence at a time, said calmly.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { BOUNDARY_LINES } from '#shared/catalog/calm'
import { knowledgeText, type OwnBook } from '#shared/domain/knowledge/texts'
import { fillTemplate } from '#shared/domain/talk/template'
import type { CaseView } from '#shared/model/views'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import { useTalkVariables } from '../talk/useTalkVariables'

export function BoundaryPart({ view, own }: { readonly view: CaseView; readonly own: OwnBook }) {
  const words = useWords().calm
  const language = useLanguage()
  const variables = useTalkVariables(view)
  const [at, setAt] = useState(0)
  const next = () => setAt((at + 1) % BOUNDARY_LINES.length)
  useKeys({ KeyB: { does: words.nextBoundary, run: next } }, { title: words.title })
  const key = BOUNDARY_LINES[at]?.key ?? ''
  return (
    <section className="calm-boundary" aria-label={words.boundary}>
      <div className="calm-boundary-head">
        <span className="field-label">{words.boundary}</span>
        <Button variant="subtle" rightSection={<KeyHint name="KeyB" />} onClick={next}>
          {words.nextBoundary}
        </Button>
      </div>
      <p className="calm-boundary-say" aria-live="polite">
        {fillTemplate(knowledgeText(own, key, language), variables)}
      </p>
    </section>
  )
}
