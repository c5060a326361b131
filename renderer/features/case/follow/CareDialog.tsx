// The word after the end: what he said, or another time. An unhappy customer's case goes on by one key.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Care } from '#shared/model/third'
import { useShop } from '../../../bridge/appState'
import { useNow } from '../../../bridge/now'
import { type Picked, pickedOf, timeOf, useMemoTimes } from '../../../bridge/readyTimes'
import { useSay } from '../../../bridge/useSay'
import { Field } from '../../../ui/Field'
import { GrowingText } from '../../../ui/GrowingText'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { WhenChooser } from '../../../ui/WhenChooser'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { useDeed } from '../useDeed'

type CareDialogProps = { readonly care: Care; readonly ask: 'answer' | 'later'; onClose(): void }

export function CareDialog({ care, ask, onClose }: CareDialogProps) {
  return ask === 'answer' ? (
    <AnswerDialog care={care} onClose={onClose} />
  ) : (
    <LaterDialog care={care} onClose={onClose} />
  )
}

type Part = Omit<CareDialogProps, 'ask'>

function AnswerDialog({ care, onClose }: Part) {
  const { reminders } = useWords().case
  const deed = useDeed('care.done')
  const [note, setNote] = useState('')

  async function send(reopen: boolean): Promise<void> {
    const said = reopen ? reminders.careReopened : reminders.careSaid
    if (await deed.run({ careId: care.id, note, reopen }, { said })) onClose()
  }

  return (
    <DeedDialog
      title={reminders.careTitle}
      action={reminders.careWell}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send(false)}
      onClose={onClose}
    >
      <Field label={reminders.careNote} error={deed.errors.note}>
        {ids => (
          <GrowingText
            {...ids}
            data-autofocus
            placeholder={reminders.careHint}
            value={note}
            onChange={event => setNote(event.currentTarget.value)}
          />
        )}
      </Field>
      <Unhappy onPress={() => void send(true)} />
    </DeedDialog>
  )
}

/** Keys count for the dialog only from inside it. */
function Unhappy({ onPress }: { onPress(): void }) {
  const { reminders } = useWords().case
  useKeys({ 'alt+KeyU': { does: reminders.careUnhappy, run: onPress } }, { title: reminders.careTitle })
  return (
    <div>
      <Button variant="default" rightSection={<KeyHint name="alt+KeyU" />} onClick={onPress}>
        {reminders.careUnhappy}
      </Button>
    </div>
  )
}

function LaterDialog({ care, onClose }: Part) {
  const words = useWords()
  const { reminders } = words.case
  const { timeZone } = useShop()
  const nowMs = useNow()
  const say = useSay()
  const ready = useMemoTimes()
  const deed = useDeed('care.snooze')
  const [picked, setPicked] = useState<Picked>({ ready: 0 })
  const [isMissing, setMissing] = useState(false)
  const at = timeOf(picked, ready)

  async function send(): Promise<void> {
    setMissing(at === null)
    if (at === null) return
    if (await deed.run({ careId: care.id, until: at }, { said: reminders.moved(say.moment(at)) })) onClose()
  }

  return (
    <DeedDialog
      title={reminders.careLater}
      action={reminders.save}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <WhenChooser
        label={reminders.when}
        ready={ready}
        value={at}
        onChange={next => setPicked(pickedOf(next, ready))}
        nowMs={nowMs}
        zone={timeZone}
        error={isMissing ? words.common.timeMissing : deed.errors.until}
        autoFocus
      />
    </DeedDialog>
  )
}
