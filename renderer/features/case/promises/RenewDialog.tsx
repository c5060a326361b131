// A promise agreed anew: the old one stays on record, with the reason.
import { Text } from '@mantine/core'
import { useState } from 'react'
import type { TellingWayId } from '#shared/catalog/channels'
import type { CasePromise } from '#shared/model/case'
import type { CaseId, ClerkId } from '#shared/model/ids'
import { useShop } from '../../../bridge/appState'
import { useAnswer } from '../../../bridge/useAnswer'
import { useSay } from '../../../bridge/useSay'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { ReasonFields } from '../ReasonFields'
import { useDeed } from '../useDeed'
import { KeeperAndWay } from './KeeperAndWay'
import { PromiseTimeField, usePromiseTime } from './PromiseTime'
import { useTo } from './useTo'

type RenewDialogProps = { readonly caseId: CaseId; readonly promise: CasePromise; onClose(): void }

/** Who kept it goes on keeping it; when she has left, whoever agrees it anew does. Null is the clerk at work. */
function useKeeper(promise: CasePromise) {
  const me = useShop().clerk?.id ?? null
  const clerks = useAnswer('clerk.list', null).value ?? []
  const [chosen, setChosen] = useState<{ readonly by: ClerkId | null } | null>(null)
  const isHere = clerks.some(({ id, active }) => id === promise.by && active)
  const usual = isHere && promise.by !== me ? promise.by : null
  const by = chosen === null ? usual : chosen.by
  return { by, toSend: by ?? me, choose: (next: ClerkId | null) => setChosen({ by: next }) }
}

export function RenewDialog({ caseId, promise, onClose }: RenewDialogProps) {
  const words = useWords()
  const { promises } = words.case
  const { deed: deedWords } = words.promises
  const say = useSay()
  const to = useTo()(promise)
  const time = usePromiseTime()
  const deed = useDeed('promise.renegotiate')
  const [reason, setReason] = useState('')
  const keeper = useKeeper(promise)
  const [how, setHow] = useState<TellingWayId | null>(promise.how)

  async function send(): Promise<void> {
    const dueAt = time.taken()
    if (dueAt === null) return
    const terms = { what: '', dueAt, by: keeper.toSend, how, reason, approval: null }
    const input = { caseId, promiseId: promise.id, ...terms }
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
      <KeeperAndWay by={keeper.by} how={how} onBy={keeper.choose} onHow={setHow} error={deed.errors.by} />
    </DeedDialog>
  )
}
