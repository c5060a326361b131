// We could not keep a promise, and say so: it stays on record as broken, with the reason.
import { Text } from '@mantine/core'
import { useState } from 'react'
import type { CasePromise } from '#shared/model/case'
import type { CaseId } from '#shared/model/ids'
import { useSay } from '../../../bridge/useSay'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { ReasonFields } from '../ReasonFields'
import { useDeed } from '../useDeed'
import { useTo } from './useTo'

type GiveUpDialogProps = { readonly caseId: CaseId; readonly promise: CasePromise; onClose(): void }

export function GiveUpDialog({ caseId, promise, onClose }: GiveUpDialogProps) {
  const words = useWords()
  const { giveUp, deed: deedWords } = words.promises
  const say = useSay()
  const to = useTo()(promise)
  const deed = useDeed('promise.break')
  const [reason, setReason] = useState('')

  async function send(): Promise<void> {
    const input = { caseId, promiseId: promise.id, reason }
    if (await deed.run(input, { said: deedWords.givenUp })) onClose()
  }

  const what = promise.what || words.case.promises.theWord
  return (
    <DeedDialog
      title={deedWords.giveUpTitle}
      action={giveUp}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <div>
        <Text>{deedWords.giveUpOf(to, what, say.moment(promise.dueAt))}</Text>
        <Text c="dimmed" size="sm" mt={4}>
          {deedWords.giveUpNote}
        </Text>
      </div>
      <ReasonFields
        label={deedWords.giveUpReason}
        value={reason}
        suggestions={deedWords.giveUpReasons}
        error={deed.errors.reason}
        autoFocus
        onChange={setReason}
      />
    </DeedDialog>
  )
}
