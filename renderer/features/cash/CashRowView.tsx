// One sum in the list of the day: when, what for, whose, how much; one that waits can be paid there and then.
import { Button } from '@mantine/core'
import { exactYuan } from '#shared/model/money'
import type { CashRow } from '#shared/model/settlementViews'
import { clockOf, msOf } from '#shared/time/zone'
import { useShop } from '../../bridge/appState'
import { isIncoming, useMoneyNames } from '../../bridge/moneyNames'
import { useSay } from '../../bridge/useSay'
import { ListRow } from '../../ui/ListRow'
import { KeyHint } from '../../ui/layout'
import type { RowProps } from '../../ui/useRovingList'
import { useWords } from '../../ui/words'

type CashRowViewProps = {
  readonly row: CashRow
  readonly roving: RowProps
  onOpen(): void
  readonly onPay: (() => void) | null
}

export function CashRowView({ row, roving, onOpen, onPay }: CashRowViewProps) {
  const { cash } = useWords()
  const names = useMoneyNames()
  const { money } = row
  const kind = names.kind(money.kind)
  const label = cash.rowLabel(kind, exactYuan(money.amountFen), row.caseNo || cash.noCase)
  return (
    <ListRow row={roving} label={label} quiet={money.state === 'void'} onOpen={onOpen}>
      <div className="cash-row" data-state={money.state}>
        <When row={row} />
        <span className="cash-cell">
          <span className="cash-main">{kind}</span>
          <span className="cash-small">{names.method(money.method)}</span>
        </span>
        <span className="cash-cell">
          <span className="cash-main">{row.item || names.way(money)}</span>
          <span className="cash-small">
            {[row.customerName, row.caseNo || cash.noCase].filter(Boolean).join(' · ')}
          </span>
        </span>
        <span className="cash-cell">
          <span className="cash-small cash-reason">
            {money.state === 'void' ? cash.voided(money.voidReason) : money.reason}
          </span>
        </span>
        <span className="cash-amount">{exactYuan(money.amountFen)}</span>
        {money.state === 'planned' ? (
          <PayButton row={row} isCurrent={roving.tabIndex === 0} onPay={onPay} />
        ) : null}
      </div>
    </ListRow>
  )
}

function When({ row }: { readonly row: CashRow }) {
  const { cash } = useWords()
  const say = useSay()
  const { timeZone } = useShop()
  const { paidAt, requestedAt } = row.money
  if (paidAt === null)
    return (
      <span className="cash-cell" title={say.exactly(requestedAt)}>
        <span className="cash-main">{say.ago(requestedAt)}</span>
        <span className="cash-small">{row.byName}</span>
      </span>
    )
  return (
    <span className="cash-cell" title={cash.paidBy(row.byName, say.exactly(paidAt))}>
      <span className="cash-main">{clockOf(msOf(paidAt), timeZone)}</span>
      <span className="cash-small">{row.byName}</span>
    </span>
  )
}

type PayButtonProps = {
  readonly row: CashRow
  readonly isCurrent: boolean
  readonly onPay: (() => void) | null
}

function PayButton({ row, isCurrent, onPay }: PayButtonProps) {
  const { cash } = useWords()
  if (onPay === null || row.caseId === null) return null
  return (
    // The row itself opens the case at a click; its button does not.
    // biome-ignore lint/a11y/noStaticElementInteractions: only stops clicks on the way up
    // biome-ignore lint/a11y/useKeyWithClickEvents: only stops clicks on the way up
    <span className="cash-pay" onClick={event => event.stopPropagation()}>
      <Button
        variant={isCurrent ? 'filled' : 'default'}
        tabIndex={isCurrent ? 0 : -1}
        {...(isCurrent ? { rightSection: <KeyHint name="KeyZ" /> } : {})}
        onClick={onPay}
      >
        {isIncoming(row.money) ? cash.payIn : cash.pay}
      </Button>
    </span>
  )
}
