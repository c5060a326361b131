// A promise agreed anew: the old one stays on record, with the reason.
import { Text } from '@mantine/core'
import { useState } from 'react'
import type { TellingWayId } from '#shared/catalog/channels'
import type { CasePromise } from '#shared/model/case'
import type { CaseId, ClerkId } from '#shared/model/ids'
import { useShop } from '../../../bridge/appState'
import { useSay } from '../../../bridge/useSay'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { ReasonFields } from '../ReasonFields'
import { useDeed } from '../useDeed'
import { KeeperAndWay } from './KeeperAndWay'
import { PromiseTimeField, usePromiseTime } from './PromiseTime'
import { useTo } from './useTo'

type RenewDialogProps = { readonly caseId: CaseId; readonly promise: CasePromise; onClose(): void }

export function RenewDialog({ caseId, promise, onClose }: RenewDialogProps) {
  const words = useWords()
  const { promises } = words.case
  const { deed: deedWords } = words.promises
  const say = useSay()
  const me = useShop().clerk?.id ?? null
  const to = useTo()(promise)
  const time = usePromiseTime()
  const deed = useDeed('promise.renegotiate')
  const [reason, setReason] = useState('')
  const [by, setBy] = useState<ClerkId | null>(promise.by === me ? null : promise.by)
  const [how, setHow] = useState<TellingWayId | null>(promise.how)

  async function send(): Promise<void> {
    const dueAt = time.taken()
    if (dueAt === null) return
    const keeper = by ?? me
    const input = { caseId, promiseId: promise.id, what: '', dueAt, by: keeper, how, reason, approval: null }
    const isDone = await deed.run(input, {
      said: promises.renewed,
      approval: {
        reason: deedWords.approveFor(say.moment(dueAt)),
        with: approval => ({ ...input, approval }),
      },
    })
    if (isDone) onClose()
  }

  return (
    <DeedDialog
      title={deedWords.renewTitle(to)}
      action={promises.renew}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Text>{deedWords.renewOf(to, promise.what || promises.theWord, say.moment(promise.dueAt))}</Text>
      <PromiseTimeField time={time} error={deed.errors.dueAt} autoFocus />
      <ReasonFields
        label={promises.renewReason}
        value={reason}
        suggestions={promises.renewReasons}
        error={deed.errors.reason}
        onChange={setReason}
      />
      <KeeperAndWay by={by} how={how} onBy={setBy} onHow={setHow} error={deed.errors.by} />
    </DeedDialog>
  )
}
