// A quiet word that a new version of the app has improved a text which the shop had worded anew: both stand side by side.
import { Button } from '@mantine/core'
import type { Language } from '#shared/catalog/languages'
import { withLabels } from '#shared/domain/knowledge/named'
import { useWords } from '../../ui/words'

type ImprovedProps = {
  readonly before: string
  readonly now: string
  readonly language: Language
  onUse?(): void
  onKeep?(): void
}

export function Improved({ before, now, language, onUse, onKeep }: ImprovedProps) {
  const words = useWords().knowledge.edit
  return (
    <section className="improved" aria-label={words.improvedTitle}>
      <h3>{words.improvedTitle}</h3>
      <p className="preview-label">{words.improvedBefore}</p>
      <p lang={language}>{withLabels(before, language)}</p>
      <p className="preview-label">{words.improvedNow}</p>
      <p lang={language}>{withLabels(now, language)}</p>
      {onUse && onKeep ? (
        <div className="improved-actions">
          <Button variant="default" onClick={onUse}>
            {words.useNew}
          </Button>
          <Button variant="default" onClick={onKeep}>
            {words.keepOwn}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
