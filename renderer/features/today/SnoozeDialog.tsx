// Puts a row off: a ready time with one digit, or an own day and time.
import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { TodayRow } from '#shared/model/views'
import { HOUR_MS, instant } from '#shared/time/zone'
import { errorsByField } from '#shared/words/sayError'
import { useShop } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { useNow } from '../../bridge/now'
import { useAnswer } from '../../bridge/useAnswer'
import { useCommand } from '../../bridge/useCommand'
import { useSay } from '../../bridge/useSay'
import { Dialog } from '../../ui/Dialog'
import { FieldError } from '../../ui/Field'
import { useKeys } from '../../ui/keys'
import { KeyHint } from '../../ui/layout'
import { WhenChooser } from '../../ui/WhenChooser'
import { useWords } from '../../ui/words'
import { RowFacts } from './RowFacts'
import { snoozeTimes } from './snoozeTimes'

const HALF_HOUR_MS = HOUR_MS / 2

/** Where the own time starts from: in about two hours, at a round time. */
function laterToday(nowMs: number): string {
  return instant(Math.ceil((nowMs + 2 * HOUR_MS) / HALF_HOUR_MS) * HALF_HOUR_MS)
}

type SnoozeDialogProps = { readonly row: TodayRow; onClose(): void; onPutOff(): void }

export function SnoozeDialog({ row, onClose, onPutOff }: SnoozeDialogProps) {
  const words = useWords()
  const desk = useDesk()
  const say = useSay()
  const nowMs = useNow()
  const shop = useShop()
  const settings = useAnswer('settings.get', null).value
  const snooze = useCommand('row.snooze')
  const [error, setError] = useState<string | undefined>()
  const [isOwn, setIsOwn] = useState(false)
  const [own, setOwn] = useState<string | null>(() => laterToday(nowMs))
  const isPromise = row.subject.kind === 'promise'
  const staysOverdue = isPromise && row.tone === 'overdue'
  const times = settings === undefined ? [] : snoozeTimes(settings, nowMs)

  async function send(until: string | null): Promise<void> {
    if (snooze.busy) return
    if (until === null) return setError(words.common.timeMissing)
    const result = await snooze.run({ caseId: row.card.caseId, subject: row.subject, until })
    if (!result.ok) {
      if (result.error.kind === 'store-failed') desk.showError(result.error)
      const errors = errorsByField(words, result.error)
      return setError(errors.until ?? errors[''])
    }
    onPutOff()
    onClose()
    const moment = say.moment(until)
    desk.toast(staysOverdue ? words.today.snoozedOverdue(moment) : words.today.snoozed(moment), {
      undo: true,
    })
  }

  const choices = [
    ...times.map(({ id, at }) => ({
      label: words.today[id],
      moment: say.moment(at),
      run: () => void send(at),
    })),
    { label: words.today.ownTime, moment: '', run: () => setIsOwn(true) },
  ]

  return (
    <Dialog
      title={words.today.snoozeTitle}
      onClose={onClose}
      {...(isOwn
        ? {
            footer: (
              <Button loading={snooze.busy} onClick={() => void send(own)}>
                {words.today.snoozeSave}
              </Button>
            ),
          }
        : {})}
    >
      <Stack gap={16}>
        <RowFacts row={row} />
        {staysOverdue ? <Text size="sm">{words.today.snoozeOverdueNote}</Text> : null}
        {isOwn ? (
          <WhenChooser
            label={words.today.snoozeUntil}
            ready={times.map(({ id, at }) => ({ at, label: words.today[id] }))}
            value={own}
            onChange={at => {
              setOwn(at)
              setError(undefined)
            }}
            nowMs={nowMs}
            zone={shop.timeZone}
            error={error}
          />
        ) : settings === undefined ? null : (
          <SnoozeChoices choices={choices} />
        )}
        {isOwn ? null : <FieldError text={error} />}
      </Stack>
    </Dialog>
  )
}

type Choice = { readonly label: string; readonly moment: string; run(): void }

function SnoozeChoices({ choices }: { readonly choices: readonly Choice[] }) {
  const words = useWords()
  useKeys(
    Object.fromEntries(choices.map(({ label, run }, place) => [`Digit${place + 1}`, { does: label, run }])),
    { title: words.today.snoozeTitle },
  )
  return (
    <Stack gap={8}>
      {choices.map(({ label, moment, run }, place) => (
        <Button
          key={label}
          variant="default"
          fullWidth
          justify="space-between"
          data-autofocus={place === 0 || undefined}
          leftSection={<KeyHint name={`Digit${place + 1}`} />}
          rightSection={<span className="snooze-moment">{moment}</span>}
          styles={{ label: { flex: 1, textAlign: 'start' }, section: { marginInline: 4 } }}
          onClick={run}
        >
          {label}
        </Button>
      ))}
    </Stack>
  )
}
