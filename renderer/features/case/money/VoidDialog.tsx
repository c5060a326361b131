// Takes a sum out of the count: it stays, crossed out, with its reason. What was paid needs the manager.
import type { CaseId } from '#shared/model/ids'
import { sayYuan } from '#shared/model/money'
import type { MoneyRow } from '#shared/model/settlement'
import { useMoneyNames } from '../../../bridge/moneyNames'
import { useDeed } from '../../../bridge/useDeed'
import { ReasonDialog } from '../../../ui/Dialog'
import { useWords } from '../../../ui/words'

type VoidDialogProps = { readonly caseId: CaseId; readonly money: MoneyRow; onClose(): void }

export function VoidDialog({ caseId, money, onClose }: VoidDialogProps) {
  const words = useWords().money.voidDialog
  const names = useMoneyNames()
  const deed = useDeed('money.void')
  const kind = names.kind(money.kind)
  const yuan = sayYuan(money.amountFen)

  async function send(reason: string): Promise<void> {
    const input = { caseId, moneyId: money.id, reason, approval: null }
    const isDone = await deed.run(input, {
      said: words.said,
      approval: { reason: words.approveFor(kind, yuan), with: approval => ({ ...input, approval }) },
    })
    if (isDone) onClose()
  }

  return (
    <ReasonDialog
      title={words.title(kind, yuan)}
      text={money.state === 'paid' ? words.textPaid : words.text}
      action={words.action}
      suggestions={words.reasons}
      busy={deed.busy}
      error={Object.values(deed.errors)[0]}
      onReason={reason => void send(reason)}
      onClose={onClose}
    />
  )
}
