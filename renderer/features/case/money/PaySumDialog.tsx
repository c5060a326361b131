// A planned sum changes hands: the way by its digit, Enter, done. Opened from the case and from the list of the day.
import { useState } from 'react'
import { MONEY_METHODS, type MoneyMethodId, moneyKind } from '#shared/catalog/moneyKinds'
import type { CaseId } from '#shared/model/ids'
import { sayYuan } from '#shared/model/money'
import type { MoneyRow } from '#shared/model/settlement'
import { isIncoming, useMoneyNames } from '../../../bridge/moneyNames'
import { useDeed } from '../../../bridge/useDeed'
import { ChipChoice } from '../../../ui/ChipChoice'
import { DeedDialog } from '../../../ui/DeedDialog'
import { BigNumber } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import './money.css'

type PaySumDialogProps = { readonly caseId: CaseId; readonly money: MoneyRow; onClose(): void }

/** Money in hand goes by any way but goods; a coupon or a gift by goods alone. */
export const methodsFor = (isCash: boolean) => MONEY_METHODS.filter(({ id }) => (id !== 'goods') === isCash)

export function PaySumDialog({ caseId, money, onClose }: PaySumDialogProps) {
  const words = useWords().money
  const { payDialog } = words
  const language = useLanguage()
  const names = useMoneyNames()
  const deed = useDeed('money.pay')
  const [method, setMethod] = useState<MoneyMethodId>(money.method)
  const kind = names.kind(money.kind)
  const yuan = sayYuan(money.amountFen)
  const isIn = isIncoming(money)

  async function send(): Promise<void> {
    const input = { caseId, moneyId: money.id, method, approval: null }
    const isDone = await deed.run(input, {
      said: isIn ? payDialog.saidIn(yuan) : payDialog.said(yuan),
      approval: {
        reason: payDialog.approveFor(kind, yuan),
        with: approval => ({ ...input, approval }),
      },
    })
    if (isDone) onClose()
  }

  return (
    <DeedDialog
      title={isIn ? payDialog.titleIn(kind) : payDialog.title(kind)}
      action={isIn ? payDialog.actionIn : payDialog.action}
      busy={deed.busy}
      error={Object.values(deed.errors)[0]}
      onSend={() => void send()}
      onClose={onClose}
    >
      <div className="money-to-pay">
        <BigNumber value={words.yuan(yuan)} label={names.way(money)} size="xl" />
        {money.keptFen === 0 ? null : <span>{words.kept(sayYuan(money.keptFen))}</span>}
        {money.reason === '' ? null : <span>{money.reason}</span>}
      </div>
      <ChipChoice<MoneyMethodId>
        label={isIn ? payDialog.methodIn : payDialog.method}
        choices={methodsFor(moneyKind(money.kind).isCash).map(({ id, text }) => ({
          id,
          label: text[language],
        }))}
        value={method}
        onChange={setMethod}
        autoFocus
      />
    </DeedDialog>
  )
}
