// A case goes back to the giver, with the reason.
import { useDeed } from '../../bridge/useDeed'
import { ReasonDialog } from '../../ui/Dialog'
import { useWords } from '../../ui/words'
import type { Row } from './rows'

export function GiveBackDialog({ row, onClose }: { readonly row: Row; onClose(): void }) {
  const { handOver: words } = useWords()
  const deed = useDeed('handOver.return')
  const { handOver, item } = row

  async function send(reason: string): Promise<void> {
    const input = { handOverId: handOver.id, caseIds: [item.caseId], reason }
    if (await deed.run(input, { said: words.gaveBack(item.card.no) })) onClose()
  }
  return (
    <ReasonDialog
      title={words.giveBackTitle}
      text={words.rowLabel(item.card.no, item.card.item)}
      action={words.giveBack}
      suggestions={words.giveBackReasons}
      busy={deed.busy}
      error={deed.errors.reason ?? deed.errors['']}
      onReason={reason => void send(reason)}
      onClose={onClose}
    />
  )
}
