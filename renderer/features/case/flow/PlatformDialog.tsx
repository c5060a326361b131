// How far it has gone on the sales platform, until when our answer is wanted there, and how it ended (R11, R12).
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  PLATFORM_RESULTS,
  type PlatformResultId,
  SEVERITIES,
  type SeverityId,
} from '#shared/catalog/platform'
import { isFormal } from '#shared/domain/flow/platform'
import type { CaseView } from '#shared/model/views'
import { useShop } from '../../../bridge/appState'
import { useNow } from '../../../bridge/now'
import { type Picked, pickedOf, timeOf, useMemoTimes } from '../../../bridge/readyTimes'
import { ChipChoice } from '../../../ui/ChipChoice'
import { Field } from '../../../ui/Field'
import { WhenChooser } from '../../../ui/WhenChooser'
import { useLanguage, useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { useDeed } from '../useDeed'

const NONE = 'none'

export function PlatformDialog({ view, onClose }: { readonly view: CaseView; onClose(): void }) {
  const words = useWords()
  const { onPlatform } = words.flow
  const language = useLanguage()
  const nowMs = useNow()
  const { timeZone } = useShop()
  const ready = useMemoTimes()
  const set = useDeed('platform.set')
  const decide = useDeed('platform.result')
  const { platform: before } = view.settlement
  const [severity, setSeverity] = useState<SeverityId>(before?.severity ?? 'refundApplied')
  const [isDue, setDue] = useState(before !== null && before.dueAt !== null)
  const [picked, setPicked] = useState<Picked>(before?.dueAt ? { at: before.dueAt } : { ready: 0 })
  const [result, setResult] = useState<PlatformResultId | null>(before?.result ?? null)
  const [note, setNote] = useState(before?.note ?? '')
  const mayEnd = isFormal({ severity })
  const dueAt = isDue && result === null ? timeOf(picked, ready) : null

  async function send(): Promise<void> {
    const { caseId } = view.card
    const sending = { said: onPlatform.said }
    const isNews = before === null || before.severity !== severity || before.dueAt !== dueAt
    const wasDecided = result !== null && result === before?.result && !isNews
    const ends = mayEnd && result !== null && !wasDecided
    // What the platform decided is about this step: the step is written down first.
    const sets = isNews || before.note !== note
    if (sets && !(await set.run({ caseId, severity, dueAt, note }, sending))) return
    if (ends && !(await decide.run({ caseId, result, note: '' }, sending))) return
    onClose()
  }

  return (
    <DeedDialog
      title={onPlatform.title}
      action={onPlatform.action}
      busy={set.busy || decide.busy}
      error={set.errors[''] ?? decide.errors['']}
      size="xl"
      onSend={() => void send()}
      onClose={onClose}
    >
      <ChipChoice<SeverityId>
        label={onPlatform.severity}
        choices={SEVERITIES.map(({ id, text }) => ({ id, label: text[language] }))}
        value={severity}
        onChange={setSeverity}
        autoFocus
      />
      {mayEnd ? (
        <ChipChoice<PlatformResultId | typeof NONE>
          label={onPlatform.result}
          choices={[
            { id: NONE, label: onPlatform.noResult },
            ...PLATFORM_RESULTS.map(({ id, text }) => ({ id, label: text[language] })),
          ]}
          value={result ?? NONE}
          onChange={chosen => setResult(chosen === NONE ? null : chosen)}
        />
      ) : null}
      {mayEnd && result === null ? <p className="dialog-note">{onPlatform.undecided}</p> : null}
      {result === null || !mayEnd ? (
        <ChipChoice<'no' | 'yes'>
          label={onPlatform.due}
          choices={[
            { id: 'no', label: onPlatform.noDue },
            { id: 'yes', label: onPlatform.hasDue },
          ]}
          value={isDue ? 'yes' : 'no'}
          onChange={chosen => setDue(chosen === 'yes')}
          error={isDue ? undefined : set.errors.dueAt}
        />
      ) : null}
      {isDue && (result === null || !mayEnd) ? (
        <WhenChooser
          label={onPlatform.dueAt}
          ready={ready}
          value={timeOf(picked, ready)}
          onChange={at => setPicked(pickedOf(at, ready))}
          nowMs={nowMs}
          zone={timeZone}
          error={set.errors.dueAt}
        />
      ) : null}
      <Field label={onPlatform.note} error={set.errors.note} optional={words.common.optional}>
        {ids => (
          <TextInput
            {...ids}
            placeholder={onPlatform.noteHint}
            value={note}
            onChange={event => setNote(event.currentTarget.value)}
          />
        )}
      </Field>
    </DeedDialog>
  )
}
