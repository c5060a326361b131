// What to do now, as large as the screen allows: people first, then the matter.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { CALM_STEPS } from '#shared/catalog/calm'
import { knowledgeText, type OwnBook } from '#shared/domain/knowledge/texts'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'

export function StepPart({ own }: { readonly own: OwnBook }) {
  const { calm: words, talk, common } = useWords()
  const language = useLanguage()
  const [at, setAt] = useState(0)
  const key = CALM_STEPS[at]?.key ?? ''
  const move = (by: 1 | -1) => setAt(Math.min(Math.max(at + by, 0), CALM_STEPS.length - 1))
  useKeys(
    {
      ArrowRight: { does: words.nextStep, run: () => move(1) },
      Space: { does: words.nextStep, run: () => move(1) },
      ArrowLeft: { does: common.back, run: () => move(-1) },
    },
    { title: words.title },
  )
  return (
    <section className="calm-step" aria-label={words.now}>
      <p className="calm-place">{talk.lineOf(at + 1, CALM_STEPS.length)}</p>
      <div aria-live="polite">
        <p className="calm-say">{knowledgeText(own, key, language)}</p>
        <p className="calm-more">{knowledgeText(own, `${key}-more`, language)}</p>
      </div>
      <div className="calm-keys">
        <Button
          variant="default"
          disabled={at === 0}
          rightSection={<KeyHint name="ArrowLeft" />}
          onClick={() => move(-1)}
        >
          {common.back}
        </Button>
        <Button data-autofocus rightSection={<KeyHint name="ArrowRight" />} onClick={() => move(1)}>
          {words.nextStep}
        </Button>
      </div>
    </section>
  )
}
