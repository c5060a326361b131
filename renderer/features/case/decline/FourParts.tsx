// The four parts in which a no is said (R78): one at a time, large; the third holds what is offered instead.
import { Button } from '@mantine/core'
import { useState } from 'react'
import { DECLINE_PARTS, declineKey, type UsableGroundId } from '#shared/catalog/declineTalk'
import { knowledgeText, type OwnBook } from '#shared/domain/knowledge/texts'
import { fillTemplate } from '#shared/domain/talk/template'
import type { CaseView } from '#shared/model/views'
import { useCopy } from '../../../bridge/useCopy'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import { Saying } from '../Saying'
import { Spine } from '../Spine'
import { useTalkVariables } from '../talk/useTalkVariables'

type FourPartsProps = {
  readonly view: CaseView
  readonly own: OwnBook
  readonly ground: UsableGroundId
  readonly alternatives: readonly string[]
}

export function FourParts({ view, own, ground, alternatives }: FourPartsProps) {
  const { talk, decline: words } = useWords()
  const language = useLanguage()
  const variables = useTalkVariables(view)
  const copy = useCopy()
  const [at, setAt] = useState(0)
  const part = DECLINE_PARTS[at] ?? DECLINE_PARTS[0]
  const textOf = (key: string) => fillTemplate(knowledgeText(own, key, language), variables)
  const key = declineKey(part.id, ground)
  const say = textOf(`${key}-say`)
  const ways = part.id === 'offer' ? alternatives.map(id => textOf(`alt-${id}-say`)) : []
  const isLast = at === DECLINE_PARTS.length - 1
  const move = (by: 1 | -1) => setAt(Math.min(Math.max(at + by, 0), DECLINE_PARTS.length - 1))
  const copyIt = () => copy([say, ...ways].join('\n'), talk.copied)
  useKeys(
    {
      ArrowRight: { does: talk.next, run: () => move(1) },
      Space: { does: talk.next, run: () => move(1) },
      ArrowLeft: { does: talk.back, run: () => move(-1) },
      KeyC: { does: talk.copy, run: copyIt },
    },
    { title: words.talk },
  )
  return (
    <section className="four-parts" aria-label={words.talk}>
      <Spine
        label={words.talk}
        parts={DECLINE_PARTS.map(({ id, text }) => ({ id, name: text[language] }))}
        at={part.id}
        onGo={id => setAt(DECLINE_PARTS.findIndex(other => other.id === id))}
      />
      <div className="four-parts-now">
        <Saying say={say} dont={textOf(`${key}-dont`)}>
          {ways.length === 0 ? null : (
            <ul className="four-parts-ways">
              {ways.map(way => (
                <li key={way}>{way}</li>
              ))}
            </ul>
          )}
        </Saying>
      </div>
      <div className="four-parts-keys">
        <Button
          variant="default"
          disabled={at === 0}
          rightSection={<KeyHint name="ArrowLeft" />}
          onClick={() => move(-1)}
        >
          {talk.back}
        </Button>
        <Button variant="default" rightSection={<KeyHint name="KeyC" />} onClick={copyIt}>
          {talk.copyShort}
        </Button>
        <Button
          variant="default"
          data-autofocus
          aria-disabled={isLast || undefined}
          {...(isLast ? { 'data-disabled': true } : {})}
          rightSection={<KeyHint name="ArrowRight" />}
          onClick={() => move(1)}
        >
          {talk.next}
        </Button>
      </div>
    </section>
  )
}
