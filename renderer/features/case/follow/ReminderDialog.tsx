// A reminder comes later or says something else. What a rule says stays the rule's; its time is ours.
import { Text } from '@mantine/core'
import { useState } from 'react'
import type { Reminder } from '#shared/model/case'
import type { CaseId } from '#shared/model/ids'
import { msOf } from '#shared/time/zone'
import { useShop } from '../../../bridge/appState'
import { useNow } from '../../../bridge/now'
import { type Picked, pickedOf, timeOf, useMemoTimes } from '../../../bridge/readyTimes'
import { useSay } from '../../../bridge/useSay'
import { LineField } from '../../../ui/LineField'
import { WhenChooser } from '../../../ui/WhenChooser'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { useDeed } from '../useDeed'
import { useSayReminder } from './useSayReminder'

type ReminderDialogProps = { readonly caseId: CaseId; readonly reminder: Reminder; onClose(): void }

export function ReminderDialog({ caseId, reminder, onClose }: ReminderDialogProps) {
  const words = useWords()
  const { reminders } = words.case
  const { timeZone } = useShop()
  const nowMs = useNow()
  const say = useSay()
  const ready = useMemoTimes()
  const sayReminder = useSayReminder()
  const deed = useDeed('reminder.change')
  const isMade = reminder.rule !== null
  const [title, setTitle] = useState(reminder.title)
  const [picked, setPicked] = useState<Picked>(
    msOf(reminder.dueAt) > nowMs ? { at: reminder.dueAt } : { ready: 0 },
  )
  const [isMissing, setMissing] = useState(false)
  const at = timeOf(picked, ready)

  async function send(): Promise<void> {
    setMissing(at === null)
    if (at === null) return
    const input = { caseId, reminderId: reminder.id, title, dueAt: at }
    if (await deed.run(input, { said: reminders.moved(say.moment(at)) })) onClose()
  }

  return (
    <DeedDialog
      title={reminders.moveTitle}
      action={reminders.save}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      {isMade ? (
        <Text>{sayReminder(reminder)}</Text>
      ) : (
        <LineField label={reminders.what} value={title} error={deed.errors.title} onChange={setTitle} />
      )}
      <WhenChooser
        label={reminders.when}
        ready={ready}
        value={at}
        onChange={next => setPicked(pickedOf(next, ready))}
        nowMs={nowMs}
        zone={timeZone}
        error={isMissing ? words.common.timeMissing : deed.errors.dueAt}
      />
    </DeedDialog>
  )
}
