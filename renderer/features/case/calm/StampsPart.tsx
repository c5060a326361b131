// What happens, at the minute: one key is one stamp. The first stamp begins the record.
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { INCIDENT_STAMPS, type IncidentStampId } from '#shared/catalog/calm'
import type { Incident } from '#shared/model/treatment'
import type { CaseView } from '#shared/model/views'
import { clockOf, msOf } from '#shared/time/zone'
import { useShop } from '../../../bridge/appState'
import { useAnswer } from '../../../bridge/useAnswer'
import { useSay } from '../../../bridge/useSay'
import { Field } from '../../../ui/Field'
import { onEnter, useKeys } from '../../../ui/keys'
import { BigNumber, KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'

type StampsPartProps = {
  readonly view: CaseView
  readonly incident: Incident | null
  onStamp(kind: IncidentStampId, text?: string): void
}

/** What is begun is begun by any stamp; an own word is typed. */
const BY_KEY = INCIDENT_STAMPS.filter(({ id }) => id !== 'began' && id !== 'other')

export function StampsPart({ incident, onStamp }: StampsPartProps) {
  const words = useWords().calm
  const language = useLanguage()
  const say = useSay()
  const [text, setText] = useState('')
  const keys = BY_KEY.map(({ id, text: name }, place) => [
    `Digit${place + 1}`,
    { does: name[language], run: () => onStamp(id) },
  ])
  useKeys(Object.fromEntries(keys), { title: words.stamps })
  const note = () => {
    if (text.trim() === '') return
    onStamp('other', text)
    setText('')
  }
  return (
    <aside className="calm-right">
      <div className="calm-numbers">
        {incident === null ? (
          <p className="dialog-note">{words.notBegun}</p>
        ) : (
          <BigNumber
            label={words.since}
            value={say.age(incident.at)}
            size="lg"
            exact={say.exactly(incident.at)}
          />
        )}
        <BigNumber label={words.police} value={words.policeNumber} size="xl" />
      </div>
      <Managers />
      <div className="calm-stamps">
        {BY_KEY.map(({ id, text: name }, place) => (
          <Button
            key={id}
            variant="default"
            leftSection={<KeyHint name={`Digit${place + 1}`} />}
            onClick={() => onStamp(id)}
          >
            {name[language]}
          </Button>
        ))}
      </div>
      <Field label={words.note}>
        {ids => (
          <TextInput
            {...ids}
            placeholder={words.noteHint}
            value={text}
            onChange={event => setText(event.currentTarget.value)}
            onKeyDown={onEnter(note)}
          />
        )}
      </Field>
      {incident === null ? null : <StampList incident={incident} />}
    </aside>
  )
}

function StampList({ incident }: { readonly incident: Incident }) {
  const words = useWords().calm
  const language = useLanguage()
  const { timeZone } = useShop()
  return (
    <ol className="calm-list" aria-label={words.stamps}>
      {incident.stamps.toReversed().map((stamp, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stamps are only added, so the number is theirs for good
        <li key={`${stamp.at} ${incident.stamps.length - place}`}>
          <b>{clockOf(msOf(stamp.at), timeZone)}</b>
          <span>
            {INCIDENT_STAMPS.find(({ id }) => id === stamp.kind)?.text[language]}
            {stamp.text === '' ? '' : ` ${stamp.text}`}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** Whom to call. */
function Managers() {
  const words = useWords()
  const clerks = useAnswer('clerk.list', null).value ?? []
  const names = clerks.filter(({ role, active }) => role === 'manager' && active).map(({ name }) => name)
  if (names.length === 0) return null
  return <p className="calm-managers">{words.calm.callManager(words.common.listOf(names))}</p>
}
