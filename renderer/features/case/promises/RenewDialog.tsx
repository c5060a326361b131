// A promise agreed anew with the customer: the old one stays on record, with the reason.
import { Text } from '@mantine/core'
import { useState } from 'react'
import type { CaseId } from '#shared/model/ids'
import type { PromiseView } from '#shared/model/views'
import { useShop } from '../../../bridge/appState'
import { useNow } from '../../../bridge/now'
import { useSay } from '../../../bridge/useSay'
import { WhenChooser } from '../../../ui/WhenChooser'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { ReasonFields } from '../ReasonFields'
import { type Picked, pickedOf, timeOf, usePromiseTimes } from '../readyTimes'
import { useDeed } from '../useDeed'

type RenewDialogProps = { readonly caseId: CaseId; readonly promise: PromiseView; onClose(): void }

export function RenewDialog({ caseId, promise, onClose }: RenewDialogProps) {
  const words = useWords()
  const { promises } = words.case
  const say = useSay()
  const nowMs = useNow()
  const { timeZone } = useShop()
  const ready = usePromiseTimes()
  const deed = useDeed('promise.renegotiate')
  const [reason, setReason] = useState('')
  const [picked, setPicked] = useState<Picked>({ ready: 0 })
  const [lacksTime, setLacksTime] = useState(false)
  const dueAt = timeOf(picked, ready)

  async function send(): Promise<void> {
    setLacksTime(dueAt === null)
    if (dueAt === null) return
    const input = { caseId, promiseId: promise.id, what: '', dueAt, reason, approval: null }
    const isDone = await deed.run(input, {
      said: promises.renewed,
      approval: {
        reason: promises.approveFor(say.moment(dueAt)),
        with: approval => ({ ...input, approval }),
      },
    })
    if (isDone) onClose()
  }

  return (
    <DeedDialog
      title={promises.renewTitle}
      action={promises.renew}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Text>{promises.renewOf(promise.what || promises.theWord, say.moment(promise.dueAt))}</Text>
      <WhenChooser
        label={promises.until}
        ready={ready}
        value={dueAt}
        onChange={at => setPicked(pickedOf(at, ready))}
        nowMs={nowMs}
        zone={timeZone}
        autoFocus
        error={lacksTime && dueAt === null ? words.common.timeMissing : deed.errors.dueAt}
      />
      <ReasonFields
        label={promises.renewReason}
        value={reason}
        suggestions={promises.renewReasons}
        error={deed.errors.reason}
        onChange={setReason}
      />
    </DeedDialog>
  )
}
