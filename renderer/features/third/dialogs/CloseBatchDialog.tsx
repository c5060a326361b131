// A batch is given up: before it left its pieces wait again, afterwards what is missing is lost.
import { useState } from 'react'
import { useDeed } from '../../../bridge/useDeed'
import { DeedDialog } from '../../../ui/DeedDialog'
import { useWords } from '../../../ui/words'
import { piecesOut } from '../thirdRows'
import { Reason } from './Reason'
import type { BatchDialogProps } from './SendDialog'

export function CloseBatchDialog({ batch, onClose }: BatchDialogProps) {
  const { close: words } = useWords().third
  const deed = useDeed('batch.close')
  const [reason, setReason] = useState('')
  const out = piecesOut(batch).reduce((sum, { qty }) => sum + qty, 0)
  async function send(): Promise<void> {
    if (await deed.run({ batchId: batch.id, reason }, { said: words.said(batch.no) })) onClose()
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
      <p className="dialog-note">{batch.state === 'draft' ? words.draft : words.out(out)}</p>
      <Reason value={reason} reasons={words.reasons} error={deed.errors.reason} onChange={setReason} />
    </DeedDialog>
  )
}
