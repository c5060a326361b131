// The shop gives up what is left of a claim: the manager says so.
import { useState } from 'react'
import { sayYuan } from '#shared/model/money'
import { useDesk } from '../../../bridge/desk'
import { useDeed } from '../../../bridge/useDeed'
import { DeedDialog } from '../../../ui/DeedDialog'
import { useWords } from '../../../ui/words'
import type { ClaimDialogProps } from './AskDialog'
import { Reason } from './Reason'

export function WriteOffDialog({ claim, onClose }: ClaimDialogProps) {
  const { third, common } = useWords()
  const { claim: words } = third
  const desk = useDesk()
  const deed = useDeed('claim.writeOff')
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const yuan = sayYuan(claim.leftFen)
  async function send(): Promise<void> {
    setMissing(reason.trim() === '')
    if (reason.trim() === '') return
    const approval = await desk.approve(words.approval(yuan))
    if (approval === null) return
    const input = { claimId: claim.id, reason, approval }
    if (await deed.run(input, { said: words.saidWriteOff })) onClose()
  }
  return (
    <DeedDialog
      title={words.writeOffTitle}
      action={words.writeOffAction}
      busy={deed.busy}
      error={deed.errors[''] ?? deed.errors['approval.by']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p className="dialog-note">{words.writeOffText(yuan)}</p>
      <Reason
        value={reason}
        reasons={words.writeOffReasons}
        error={isMissing ? common.reasonMissing : deed.errors.reason}
        onChange={text => {
          setMissing(false)
          setReason(text)
        }}
      />
    </DeedDialog>
  )
}
