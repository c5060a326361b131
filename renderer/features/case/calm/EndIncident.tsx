// How it ended: who was there, who saw it, the police, and when we call him once heads are cool (R140, R142).
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { CALL_BACKS } from '#shared/catalog/calm'
import { callBackTimes } from '#shared/domain/treatment/callBack'
import type { Incident } from '#shared/model/treatment'
import type { CaseView } from '#shared/model/views'
import { useShop } from '../../../bridge/appState'
import { useNow } from '../../../bridge/now'
import { useAnswer } from '../../../bridge/useAnswer'
import { useSay } from '../../../bridge/useSay'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field } from '../../../ui/Field'
import { GrowingText } from '../../../ui/GrowingText'
import { useLanguage, useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { useDeed } from '../useDeed'
import { type EndDraft, useEndDraft } from './calmDraft'

type EndIncidentProps = {
  readonly view: CaseView
  readonly incident: Incident
  onClose(): void
  onDone(): void
}

const LINES = ['people', 'witnesses', 'police'] as const

export function EndIncident({ view, incident, onClose, onDone }: EndIncidentProps) {
  const { calm: words, common } = useWords()
  const language = useLanguage()
  const say = useSay()
  const { caseId } = view.card
  const { draft, change, clear } = useEndDraft(caseId)
  const times = useCallBacks()
  const ending = useDeed('incident.end')
  const promising = useDeed('promise.make')
  const [isChecked, setChecked] = useState(false)

  async function send(): Promise<void> {
    setChecked(true)
    const { callBack, ...end } = draft
    if (callBack === null || end.result.trim() === '') return
    const at = times.find(({ id }) => id === callBack)?.at
    // The word to call comes first: an ended record without it would be a customer who waits in vain.
    if (at !== undefined) {
      const word = { caseId, kind: 'word', what: words.callBackWhat, dueAt: at, approval: null } as const
      const isPromised = await promising.run(word, {
        said: words.callBackSaid(say.moment(at)),
        approval: {
          reason: words.callBackSaid(say.moment(at)),
          with: approval => ({ ...word, approval }),
        },
      })
      if (!isPromised) return
    }
    if (!(await ending.run({ caseId, incidentId: incident.id, ...end }, { said: words.ended }))) return
    clear()
    onDone()
  }

  const lacking = (isMissing: boolean, text: string) => (isChecked && isMissing ? text : undefined)
  return (
    <DeedDialog
      title={words.end}
      action={words.endIt}
      size="xl"
      busy={ending.busy || promising.busy}
      error={ending.errors[''] ?? promising.errors[''] ?? promising.errors.dueAt}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Field
        label={words.fields.result}
        error={ending.errors.result ?? lacking(draft.result.trim() === '', words.resultMissing)}
      >
        {ids => (
          <GrowingText
            {...ids}
            data-autofocus
            rows={2}
            placeholder={words.hints.result}
            value={draft.result}
            onChange={event => change({ result: event.currentTarget.value })}
          />
        )}
      </Field>
      {LINES.map(name => (
        <Field key={name} label={words.fields[name]} optional={common.optional} error={ending.errors[name]}>
          {ids => (
            <TextInput
              {...ids}
              placeholder={words.hints[name]}
              value={draft[name]}
              onChange={event => change({ [name]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <ChipChoice<NonNullable<EndDraft['callBack']>>
        label={words.callBack}
        choices={[
          ...times.map(({ id, at }) => ({
            id,
            label: common.labelled(
              CALL_BACKS.find(other => other.id === id)?.text[language] ?? '',
              say.moment(at),
            ),
          })),
          { id: 'none' as const, label: words.noCallBack },
        ]}
        value={draft.callBack}
        onChange={callBack => change({ callBack })}
        error={lacking(draft.callBack === null, common.chooseOne)}
      />
    </DeedDialog>
  )
}

/** Only while the shop is open. */
function useCallBacks() {
  const { timeZone } = useShop()
  const now = useNow()
  const settings = useAnswer('settings.get', null).value
  if (!settings) return []
  return callBackTimes(now, { zone: timeZone, week: settings.week, closedDays: new Set(settings.closedDays) })
}
