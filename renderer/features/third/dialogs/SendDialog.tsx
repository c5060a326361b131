// A batch leaves.
import { useState } from 'react'
import type { BatchView } from '#shared/model/settlementViews'
import { useDeed } from '../../../bridge/useDeed'
import { DeedDialog } from '../../../ui/DeedDialog'
import { useWords } from '../../../ui/words'
import { SendFields, UNSENT, useSending } from './SendFields'

export type BatchDialogProps = { readonly batch: BatchView; onClose(): void }

export function SendDialog({ batch, onClose }: BatchDialogProps) {
  const { send: words } = useWords().third
  const deed = useDeed('batch.send')
  const [typed, setTyped] = useState(UNSENT)
  const sending = useSending(typed)
  async function send(): Promise<void> {
    if (await deed.run({ batchId: batch.id, ...sending }, { said: words.said(batch.no) })) onClose()
  }
  return (
    <DeedDialog
      title={words.title(batch.no)}
      action={words.action}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <SendFields value={typed} errors={deed.errors} autoFocus onChange={setTyped} />
    </DeedDialog>
  )
}
