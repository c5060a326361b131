// On what ground: those that hold here can be chosen, every other one says in one sentence why not (R77).
import { Button } from '@mantine/core'
import { useState } from 'react'
import { groundOf } from '#shared/catalog/grounds'
import { knowledgeText, type OwnBook } from '#shared/domain/knowledge/texts'
import type { CaseView, GroundView } from '#shared/model/views'
import { sayRefusal } from '#shared/words/sayError'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { RowChoice } from '../../../ui/RowChoice'
import { useLanguage, useWords } from '../../../ui/words'
import { FactsDialog } from '../right/FactsDialog'
import type { Declining } from './useDeclining'

type GroundStepProps = { readonly view: CaseView; readonly own: OwnBook; readonly declining: Declining }

export function GroundStep({ view, own, declining }: GroundStepProps) {
  const all = useWords()
  const words = all.decline.ground
  const language = useLanguage()
  const [isAsking, setAsking] = useState(false)
  useKeys({ KeyF: { does: words.facts, run: () => setAsking(true) } }, { title: all.decline.title })
  const textOf = (key: string) => knowledgeText(own, key, language)
  const usable = view.grounds.filter(({ because }) => because.length === 0)
  const off = view.grounds.filter(({ because }) => because.length > 0)

  /** A reason to accept says honestly that it is one; any other names the fact that is missing. */
  const whyNot = ({ id, because }: GroundView) =>
    groundOf(id)?.kind === 'usable'
      ? because.map(refusal => sayRefusal(all, refusal)).join(' ')
      : textOf(`ground-${id}-reason`)

  return (
    <div className="decline-step">
      {declining.inTheWay === null ? null : (
        <p className="decline-stop" role="alert">
          {declining.inTheWay}
        </p>
      )}
      {usable.length === 0 ? (
        <p className="decline-none" role="status">
          {words.none}
        </p>
      ) : (
        <RowChoice
          label={words.usable}
          rows={usable.map(({ id }) => ({
            id,
            label: textOf(`ground-${id}`),
            note: textOf(`ground-${id}-reason`),
          }))}
          value={usable.flatMap(({ id }) => (id === declining.ground ? [id] : []))}
          error={declining.errorAt('ground')}
          autoFocus
          onPick={ground => declining.change({ ground, alternatives: [] })}
        />
      )}
      {off.length === 0 ? null : (
        <>
          <div className="decline-facts">
            <Button variant="default" rightSection={<KeyHint name="KeyF" />} onClick={() => setAsking(true)}>
              {words.facts}
            </Button>
            <span>{words.factsHint}</span>
          </div>
          <RowChoice
            label={words.notNow}
            rows={off.map(ground => ({
              id: ground.id,
              label: textOf(`ground-${ground.id}`),
              note: whyNot(ground),
              isOff: true,
            }))}
            value={[]}
            onPick={() => undefined}
          />
        </>
      )}
      {isAsking ? <FactsDialog view={view} onClose={() => setAsking(false)} /> : null}
    </div>
  )
}
