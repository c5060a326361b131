// They were asked again, or said no: both want the day of the next try.
import { useState } from 'react'
import type { ClaimView } from '#shared/model/settlementViews'
import { useDeed } from '../../../bridge/useDeed'
import { DeedDialog } from '../../../ui/DeedDialog'
import { LineField } from '../../../ui/LineField'
import { WhenChooser } from '../../../ui/WhenChooser'
import { useWords } from '../../../ui/words'
import { useNextAsk } from './useNextAsk'

export type ClaimDialogProps = { readonly claim: ClaimView; onClose(): void }

type AskDialogProps = ClaimDialogProps & { readonly isRefused: boolean }

export function AskDialog({ claim, isRefused, onClose }: AskDialogProps) {
  const { claim: words } = useWords().third
  const asking = useDeed('claim.ask')
  const refusing = useDeed('claim.refuse')
  const deed = isRefused ? refusing : asking
  const next = useNextAsk(claim.partner.role)
  const [note, setNote] = useState('')
  const { name } = claim.partner
  async function send(): Promise<void> {
    const input = { claimId: claim.id, nextAskAt: next.value, note }
    if (await deed.run(input, { said: isRefused ? words.saidRefuse : words.saidAsk })) onClose()
  }
  return (
    <DeedDialog
      title={isRefused ? words.refuseTitle(name) : words.askTitle(name)}
      action={isRefused ? words.refuseAction : words.askAction}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <LineField
        label={words.note}
        hint={words.noteHint}
        value={note}
        error={deed.errors.note}
        autoFocus
        onChange={setNote}
      />
      <WhenChooser {...next.chooser} error={deed.errors.nextAskAt} />
    </DeedDialog>
  )
}
