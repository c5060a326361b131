// Money of a claim came in, all of it or a part.
import { useState } from 'react'
import { MONEY_METHODS, type MoneyMethodId } from '#shared/catalog/moneyKinds'
import { readYuan, sayYuan } from '#shared/model/money'
import { useDeed } from '../../../bridge/useDeed'
import { ChipChoice } from '../../../ui/ChipChoice'
import { DeedDialog } from '../../../ui/DeedDialog'
import { LineField } from '../../../ui/LineField'
import { useLanguage, useWords } from '../../../ui/words'
import { YuanField } from '../../../ui/YuanField'
import type { ClaimDialogProps } from './AskDialog'

export function PayDialog({ claim, onClose }: ClaimDialogProps) {
  const { claim: words } = useWords().third
  const { common } = useWords()
  const language = useLanguage()
  const deed = useDeed('claim.pay')
  const [amount, setAmount] = useState(sayYuan(claim.leftFen))
  const [method, setMethod] = useState<MoneyMethodId>('transfer')
  const [note, setNote] = useState('')
  const amountFen = readYuan(amount)
  async function send(): Promise<void> {
    if (amountFen === null) return
    if (await deed.run({ claimId: claim.id, amountFen, method, note }, { said: words.saidPay })) onClose()
  }
  return (
    <DeedDialog
      title={words.payTitle(claim.partner.name)}
      action={words.payAction}
      busy={deed.busy}
      error={deed.errors['']}
      onSend={() => void send()}
      onClose={onClose}
    >
      <YuanField
        label={words.amount}
        value={amount}
        error={amountFen === null ? words.unreadable : deed.errors.amountFen}
        autoFocus
        onChange={typed => {
          deed.forgive()
          setAmount(typed)
        }}
      />
      <ChipChoice<MoneyMethodId>
        label={words.method}
        choices={MONEY_METHODS.map(({ id, text }) => ({ id, label: text[language] }))}
        value={method}
        onChange={setMethod}
      />
      <LineField
        label={words.note}
        optional={common.optional}
        value={note}
        error={deed.errors.note}
        onChange={setNote}
      />
    </DeedDialog>
  )
}
