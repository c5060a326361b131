// Every sum of the case: large what it is and how much, small from whom to whom and by whom; void ones crossed out.
import { Button } from '@mantine/core'
import { MONEY_STATES } from '#shared/catalog/moneyKinds'
import { sayYuan } from '#shared/model/money'
import type { MoneyRow } from '#shared/model/settlement'
import type { CaseView } from '#shared/model/views'
import { isIncoming, useMoneyNames } from '../../../bridge/moneyNames'
import { useAnswer } from '../../../bridge/useAnswer'
import { useSay } from '../../../bridge/useSay'
import { KeyHint } from '../../../ui/layout'
import { useLanguage, useWords } from '../../../ui/words'
import { settlementKey } from '../actions/settlementDeeds'

type MoneyRowsProps = {
  readonly view: CaseView
  readonly canAct: boolean
  /** Keys mean this one unless another has the focus. */
  readonly meant: MoneyRow | undefined
  onPay(row: MoneyRow): void
  onVoid(row: MoneyRow): void
}

export function MoneyRows({ view, canAct, meant, onPay, onVoid }: MoneyRowsProps) {
  const words = useWords().money
  const { money } = view.settlement
  if (money.length === 0)
    return (
      <p className="pane-empty">
        {words.none}
        <span className="money-none">{words.noneText}</span>
      </p>
    )
  const payKey = money.filter(waits).length === 1 ? settlementKey('pay') : null
  return (
    <ul className="money-rows" aria-label={words.rows}>
      {inOrder(money).map(row => (
        <OneRow
          key={row.id}
          row={row}
          view={view}
          canAct={canAct}
          isMeant={row === meant}
          payKey={payKey}
          onPay={() => onPay(row)}
          onVoid={() => onVoid(row)}
        />
      ))}
    </ul>
  )
}

const waits = (row: MoneyRow) => row.state === 'planned'

/** What has waited longest, then what happened, the newest first. */
function inOrder(rows: readonly MoneyRow[]): readonly MoneyRow[] {
  return [...rows.filter(waits), ...[...rows].reverse().filter(row => !waits(row))]
}

type OneRowProps = {
  readonly row: MoneyRow
  readonly view: CaseView
  readonly canAct: boolean
  readonly isMeant: boolean
  /** Pays the only one that waits; of several it asks which. */
  readonly payKey: string | null
  onPay(): void
  onVoid(): void
}

function OneRow({ row, view, canAct, isMeant, payKey, onPay, onVoid }: OneRowProps) {
  const words = useWords().money
  const language = useLanguage()
  const names = useMoneyNames()
  const { state } = row
  const stateText = isIncoming(row)
    ? words.statesIn[state]
    : MONEY_STATES.find(({ id }) => id === state)?.text[language]
  return (
    <li className="money-row" data-state={state} data-money={row.id}>
      <div className="money-head">
        <span className="money-kind">{names.kind(row.kind)}</span>
        <span className="money-state">{stateText}</span>
        <span className="money-amount">{words.yuan(sayYuan(row.amountFen))}</span>
      </div>
      <div className="money-foot">
        <div className="money-asides">
          <Asides row={row} view={view} />
        </div>
        {canAct && state !== 'void' ? (
          <div className="money-buttons">
            {state === 'planned' ? (
              <Button
                variant="default"
                onClick={onPay}
                {...(isMeant && payKey !== null ? { rightSection: <KeyHint name={payKey} /> } : {})}
              >
                {isIncoming(row) ? words.receive : words.pay}
              </Button>
            ) : null}
            <Button
              variant="subtle"
              onClick={onVoid}
              {...(isMeant ? { rightSection: <KeyHint name="KeyV" /> } : {})}
            >
              {words.void}
            </Button>
          </div>
        ) : null}
      </div>
    </li>
  )
}

function Asides({ row, view }: { readonly row: MoneyRow; readonly view: CaseView }) {
  const all = useWords()
  const words = all.money
  const say = useSay()
  const names = useMoneyNames()
  const clerks = useAnswer('clerk.list', null).value
  const nameOf = (id: string | null) => clerks?.find(clerk => clerk.id === id)?.name ?? ''
  const pieces = view.lines.filter(line => row.lineIds.includes(line.id)).map(line => line.itemName)
  const lines = [
    `${names.way(row)} · ${names.method(row.method)}`,
    row.reason,
    pieces.length === 0 || view.lines.length === 1 ? '' : words.lines(all.common.listOf(pieces)),
    row.keptFen === 0 ? '' : words.kept(sayYuan(row.keptFen)),
    row.paidAt === null
      ? words.requested(nameOf(row.requestedBy), say.moment(row.requestedAt))
      : (isIncoming(row) ? words.receivedAt : words.paidAt)(nameOf(row.paidBy), say.moment(row.paidAt)),
    row.approval === null ? '' : words.approved,
    row.state === 'void' ? words.voidedFor(row.voidReason) : '',
  ].filter(text => text !== '')
  return lines.map(text => (
    <span key={text} className="money-aside">
      {text}
    </span>
  ))
}
