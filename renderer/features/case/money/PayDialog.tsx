// Pays what waits to be paid in this case: the only sum at once, one of several by its digit.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MoneyId } from '#shared/model/ids'
import { sayYuan } from '#shared/model/money'
import type { MoneyRow } from '#shared/model/settlement'
import type { CaseView } from '#shared/model/views'
import { useMoneyNames } from '../../../bridge/moneyNames'
import { Dialog } from '../../../ui/Dialog'
import { RowChoice } from '../../../ui/RowChoice'
import { useWords } from '../../../ui/words'
import { PaySumDialog } from './PaySumDialog'

type PayDialogProps = { readonly view: CaseView; onClose(): void }

/** The sum that has the focus, or the only one. */
function meantOf(planned: readonly MoneyRow[]): MoneyId | null {
  const focused = document.activeElement?.closest('[data-money]')?.getAttribute('data-money')
  const only = planned.length === 1 ? planned[0] : undefined
  return planned.find(({ id }) => id === focused)?.id ?? only?.id ?? null
}

export function PayDialog({ view, onClose }: PayDialogProps) {
  const words = useWords()
  const { money: moneyWords } = words
  const names = useMoneyNames()
  // Those that wait now: the one that was just paid must not turn the dialog into another while it closes.
  const [planned] = useState(() => view.settlement.money.filter(row => row.state === 'planned'))
  const [chosen, setChosen] = useState<MoneyId | null>(() => meantOf(planned))
  const row = planned.find(({ id }) => id === chosen)
  if (row) return <PaySumDialog caseId={view.card.caseId} money={row} onClose={onClose} />
  return (
    <Dialog
      title={moneyWords.pay}
      size="lg"
      onClose={onClose}
      footer={
        <Button variant="default" onClick={onClose}>
          {words.common.close}
        </Button>
      }
    >
      {planned.length === 0 ? (
        <p className="pane-empty">{moneyWords.payDialog.nothing}</p>
      ) : (
        <RowChoice<MoneyId>
          label={moneyWords.payDialog.which}
          rows={planned.map(item => ({
            id: item.id,
            label: `${names.kind(item.kind)} ${moneyWords.yuan(sayYuan(item.amountFen))}`,
            note: [names.way(item), item.reason].filter(Boolean).join(' · '),
          }))}
          value={[]}
          autoFocus
          onPick={setChosen}
        />
      )}
    </Dialog>
  )
}
