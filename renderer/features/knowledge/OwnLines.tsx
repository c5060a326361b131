// Lines of the shop's own, where they will be said: shown after the built-in ones, added by one press.
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { LANGUAGE_NAMES, LANGUAGES } from '#shared/catalog/languages'
import { useLanguage, useWords } from '../../ui/words'
import type { LineFor } from './editing'
import { useRoom } from './knowledgeRoom'
import { Template } from './Template'

export function AddLine({ lineFor, stageName }: { readonly lineFor: LineFor; readonly stageName: string }) {
  const words = useWords().knowledge.line
  const { canEdit, edit } = useRoom()
  if (!canEdit) return null
  return (
    <Button
      variant="subtle"
      size="sm"
      leftSection={<IconPlus size={16} aria-hidden />}
      aria-label={words.addTo(stageName)}
      onClick={() => edit({ kind: 'line', key: null, lineFor })}
    >
      {words.add}
    </Button>
  )
}

export function OwnLines({ lineFor }: { readonly lineFor: LineFor }) {
  const { knowledge: words, talk } = useWords()
  const language = useLanguage()
  const { book, edit } = useRoom()
  const here = [...book.line].filter(
    ([, line]) =>
      line.stage === lineFor.stage &&
      line.customerType === lineFor.customerType &&
      // A line for one kind of customer stands on that page, whatever group it is for.
      (lineFor.customerType !== null || line.group === lineFor.group),
  )
  return here.map(([key, line]) => {
    // A line that is not written in this language is not said in it, but it is there.
    const written = line.texts[language] === undefined ? LANGUAGES.find(id => line.texts[id]) : language
    const text = written && line.texts[written]
    return (
      <article key={key} className="card" data-own>
        <button
          type="button"
          className="passage"
          data-role="say"
          data-key={key}
          aria-haspopup="dialog"
          onClick={() => edit({ kind: 'line', key, lineFor })}
        >
          <span className="passage-role">
            {words.roles.say}
            <span className="own-mark">{words.ownLine}</span>
            {written === undefined || written === language ? null : (
              <span className="own-mark">{LANGUAGE_NAMES[written]}</span>
            )}
          </span>
          <span className="passage-text">
            <Template text={text?.say ?? ''} language={language} />
          </span>
          {text?.dont ? <span className="passage-more">{talk.dont(text.dont)}</span> : null}
          {text?.goal ? <span className="passage-more">{text.goal}</span> : null}
        </button>
      </article>
    )
  })
}
