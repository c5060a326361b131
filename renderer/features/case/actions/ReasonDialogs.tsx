// Opened again, or put away into the trash: both want a reason and nothing else.
import { useState } from 'react'
import type { CaseView } from '#shared/model/views'
import { useWords } from '../../../ui/words'
import { DeedDialog } from '../DeedDialog'
import { ReasonFields } from '../ReasonFields'
import { useDeed } from '../useDeed'

type ReasonDialogProps = { readonly view: CaseView; onClose(): void }

export function ReopenDialog({ view, onClose }: ReasonDialogProps) {
  const { dialogs, actions } = useWords().case
  const deed = useDeed('case.reopen')
  const [reason, setReason] = useState('')
  async function send(): Promise<void> {
    if (await deed.run({ caseId: view.card.caseId, reason }, { said: actions.done.reopen })) onClose()
  }
  return (
    <DeedDialog
      title={dialogs.reopenTitle}
      action={dialogs.reopen}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p className="dialog-note">{dialogs.reopenText}</p>
      <ReasonFields
        value={reason}
        suggestions={dialogs.reopenReasons}
        error={deed.errors.reason}
        autoFocus
        onChange={setReason}
      />
    </DeedDialog>
  )
}

export function TrashDialog({ view, onClose }: ReasonDialogProps) {
  const { dialogs, actions } = useWords().case
  const deed = useDeed('case.trash')
  const [reason, setReason] = useState('')
  async function send(): Promise<void> {
    if (await deed.run({ caseId: view.card.caseId, reason }, { said: actions.done.trash })) onClose()
  }
  return (
    <DeedDialog
      title={dialogs.trashTitle}
      action={dialogs.trash}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <p className="dialog-note">{dialogs.trashText}</p>
      <ReasonFields
        value={reason}
        suggestions={dialogs.trashReasons}
        error={deed.errors.reason}
        autoFocus
        onChange={setReason}
      />
    </DeedDialog>
  )
}
