// Puts a row off, or several at once: a ready time with one digit, or an own day and time.
import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { TodayRow } from '#shared/model/todayViews'
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
import { pausableRows } from './manyRows'
import { RowFacts } from './RowFacts'
import { snoozeTimes } from './snoozeTimes'

const HALF_HOUR_MS = HOUR_MS / 2

/** Where the own time starts from: in about two hours, at a round time. */
function laterToday(nowMs: number): string {
  return instant(Math.ceil((nowMs + 2 * HOUR_MS) / HALF_HOUR_MS) * HALF_HOUR_MS)
}

/** What was promised for a time that has passed. */
const isBrokenWord = ({ about, tone }: TodayRow): boolean =>
  tone === 'overdue' && (about.kind === 'promise' || about.kind === 'rights')

type SnoozeDialogProps = { readonly rows: readonly TodayRow[]; onClose(): void; onPutOff(): void }

export function SnoozeDialog({ rows, onClose, onPutOff }: SnoozeDialogProps) {
  const words = useWords()
  const desk = useDesk()
  const say = useSay()
  const nowMs = useNow()
  const shop = useShop()
  const settings = useAnswer('settings.get', null).value
  const snooze = useCommand('rows.snooze')
  const [error, setError] = useState<string | undefined>()
  const [isOwn, setIsOwn] = useState(false)
  const [own, setOwn] = useState<string | null>(() => laterToday(nowMs))
  const [row] = rows
  const isOne = rows.length === 1
  const staysOverdue = rows.some(isBrokenWord)
  const times = settings === undefined ? [] : snoozeTimes(settings, nowMs)

  async function send(until: string | null): Promise<void> {
    if (snooze.busy) return
    if (until === null) return setError(words.common.timeMissing)
    const result = await snooze.run({ rows: pausableRows(rows), until })
    if (!result.ok) {
      if (result.error.kind === 'store-failed') desk.showError(result.error)
      const errors = errorsByField(words, result.error)
      return setError(errors.until ?? errors[''])
    }
    onPutOff()
    onClose()
    desk.toast(said(result.value.done, say.moment(until)), { undo: true })
  }

  function said(done: number, moment: string): string {
    const left = rows.length - done
    if (isOne) return staysOverdue ? words.today.snoozedOverdue(moment) : words.today.snoozed(moment)
    return left === 0
      ? words.today.bulkSnoozed(done, moment)
      : words.today.bulkSnoozedSome(done, left, moment)
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
      title={isOne ? words.today.snoozeTitle : words.today.bulkSnoozeTitle(rows.length)}
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
        {isOne && row ? <RowFacts row={row} /> : null}
        {staysOverdue ? (
          <Text size="sm">{isOne ? words.today.snoozeOverdueNote : words.today.bulkSnoozeNote}</Text>
        ) : null}
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
