// A case goes to a colleague at once, with the reason; promises and reminders go along (R119).
import { useState } from 'react'
import type { ClerkId } from '#shared/model/ids'
import type { CaseView } from '#shared/model/views'
import { useAnswer } from '../../../bridge/useAnswer'
import { ChipChoice } from '../../../ui/ChipChoice'
import { DeedDialog } from '../../../ui/DeedDialog'
import { useWords } from '../../../ui/words'
import { ReasonFields } from '../ReasonFields'
import { useDeed } from '../useDeed'

type AssignDialogProps = { readonly view: CaseView; onClose(): void }

export function AssignDialog({ view, onClose }: AssignDialogProps) {
  const words = useWords()
  const { assign } = words.handOver
  const [to, setTo] = useState<ClerkId | null>(null)
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const deed = useDeed('case.assign')
  const clerks = useAnswer('clerk.list', null).value ?? []
  const colleagues = clerks.filter(({ id, active }) => active && id !== view.card.ownerId)
  const { caseId } = view.card

  async function send(): Promise<void> {
    const name = colleagues.find(({ id }) => id === to)?.name
    if (to === null || name === undefined) setMissing(true)
    else if (await deed.run({ caseIds: [caseId], to, reason }, { said: assign.done(name) })) onClose()
  }
  return (
    <DeedDialog
      title={assign.title}
      action={assign.send}
      busy={deed.busy}
      error={deed.errors[''] ?? (colleagues.length === 0 ? assign.alone : undefined)}
      isOff={colleagues.length === 0}
      onSend={() => void send()}
      onClose={onClose}
    >
      <ChipChoice
        label={assign.to}
        autoFocus
        choices={colleagues.map(({ id, name }) => ({ id, label: name }))}
        value={to}
        error={deed.errors.to ?? (isMissing ? words.common.chooseOne : undefined)}
        onChange={chosen => {
          setTo(chosen)
          setMissing(false)
          deed.forgive()
        }}
      />
      <ReasonFields
        label={assign.reason}
        value={reason}
        suggestions={assign.reasons}
        error={deed.errors.reason}
        onChange={setReason}
      />
    </DeedDialog>
  )
}
