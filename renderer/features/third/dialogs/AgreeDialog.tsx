// They granted all of it or a part.
import { useState } from 'react'
import { readYuan, sayYuan } from '#shared/model/money'
import { useDeed } from '../../../bridge/useDeed'
import { DeedDialog } from '../../../ui/DeedDialog'
import { LineField } from '../../../ui/LineField'
import { WhenChooser } from '../../../ui/WhenChooser'
import { useWords } from '../../../ui/words'
import { YuanField } from '../../../ui/YuanField'
import type { ClaimDialogProps } from './AskDialog'
import { useNextAsk } from './useNextAsk'

export function AgreeDialog({ claim, onClose }: ClaimDialogProps) {
  const { claim: words } = useWords().third
  const deed = useDeed('claim.agree')
  const next = useNextAsk(claim.partner.role)
  const [amount, setAmount] = useState(sayYuan(claim.agreedFen ?? claim.askedFen))
  const [note, setNote] = useState('')
  const agreedFen = readYuan(amount)
  async function send(): Promise<void> {
    if (agreedFen === null) return
    const input = { claimId: claim.id, agreedFen, nextAskAt: next.value, note }
    if (await deed.run(input, { said: words.saidAgree })) onClose()
  }
  return (
    <DeedDialog
      title={words.agreeTitle(claim.partner.name)}
      action={words.agreeAction}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <YuanField
        label={words.agreed}
        value={amount}
        error={agreedFen === null ? words.unreadable : deed.errors.agreedFen}
        autoFocus
        onChange={typed => {
          deed.forgive()
          setAmount(typed)
        }}
      />
      <WhenChooser {...next.chooser} error={deed.errors.nextAskAt} />
      <LineField
        label={words.note}
        hint={words.noteHint}
        value={note}
        error={deed.errors.note}
        onChange={setNote}
      />
    </DeedDialog>
  )
}
