// A promise agreed anew with the customer: the old one stays on record, with the reason.
import { Text } from '@mantine/core'
import { useState } from 'react'
import type { CaseId } from '#shared/model/ids'
import type { PromiseView } from '#shared/model/views'
import { useSay } from '../../../bridge/useSay'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { ReasonFields } from '../ReasonFields'
import { useDeed } from '../useDeed'
import { PromiseTimeField, usePromiseTime } from './PromiseTime'

type RenewDialogProps = { readonly caseId: CaseId; readonly promise: PromiseView; onClose(): void }

export function RenewDialog({ caseId, promise, onClose }: RenewDialogProps) {
  const { promises } = useWords().case
  const say = useSay()
  const time = usePromiseTime()
  const deed = useDeed('promise.renegotiate')
  const [reason, setReason] = useState('')

  async function send(): Promise<void> {
    const dueAt = time.taken()
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
      <PromiseTimeField time={time} error={deed.errors.dueAt} autoFocus />
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
