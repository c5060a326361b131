// A clerk leaves: what is open on her goes to a colleague in the same act.
import { Text } from '@mantine/core'
import { useState } from 'react'
import type { ClerkId } from '#shared/model/ids'
import type { ClerkView } from '#shared/model/views'
import { useCommand } from '../../bridge/useCommand'
import { ChipChoice } from '../../ui/ChipChoice'
import { DeedDialog } from '../../ui/DeedDialog'
import { useWords } from '../../ui/words'
import { useColleagues } from './useColleagues'
import { useSaving } from './useSaving'

type LeaveDialogProps = { readonly clerk: ClerkView; onClose(): void }

export function LeaveDialog({ clerk, onClose }: LeaveDialogProps) {
  const words = useWords()
  const text = words.settings.clerks
  const { leave: heir } = words.handOver
  const change = useCommand('clerk.change')
  const saving = useSaving()
  const [giveTo, setGiveTo] = useState<ClerkId | null>(null)
  const colleagues = useColleagues(clerk.id)
  // Also a promise or a reminder in somebody else's case hangs on her: main knows.
  const needsHeir = clerk.openCases > 0 || saving.errors.giveTo !== undefined

  async function leave(): Promise<void> {
    const { id, name, role } = clerk
    const done = await saving.run(change.run({ clerkId: id, name, role, active: false, giveTo }))
    // When it was she who sat here, the window itself asks who is at work now.
    if (done) onClose()
  }

  return (
    <DeedDialog
      title={text.leaveTitle(clerk.name)}
      action={needsHeir ? heir.send : text.leaves}
      size="md"
      busy={change.busy}
      error={needsHeir && colleagues.length === 0 ? heir.nobody : saving.errors.role}
      focusSend={!needsHeir}
      onSend={() => void leave()}
      onClose={onClose}
    >
      <Text>{clerk.openCases > 0 ? heir.text(clerk.openCases) : text.leaveText}</Text>
      {needsHeir && colleagues.length > 0 ? (
        <ChipChoice<ClerkId>
          label={heir.giveTo}
          autoFocus
          choices={colleagues}
          value={giveTo}
          error={saving.errors.giveTo}
          onChange={setGiveTo}
        />
      ) : null}
    </DeedDialog>
  )
}
