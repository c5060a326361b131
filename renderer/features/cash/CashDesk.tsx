// The list of a day that is there: sums, then what waits to be paid, then every payment; worked through by keyboard.
import { useMemo } from 'react'
import { directionOf } from '#shared/catalog/moneyKinds'
import type { CashDayView, CashRow } from '#shared/model/settlementViews'
import type { Day } from '#shared/model/time'
import { useShop } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { useKeys } from '../../ui/keys'
import { List } from '../../ui/ListRow'
import { ScreenHeader, Section } from '../../ui/layout'
import { EmptyState } from '../../ui/states'
import { type RovingList, useRovingList } from '../../ui/useRovingList'
import { useWords } from '../../ui/words'
import { CashDays } from './CashDays'
import { CashRowView } from './CashRowView'
import { CashSums } from './CashSums'
import './cash.css'

type CashDeskProps = { readonly view: CashDayView; onDay(day: Day | null): void }

export function CashDesk({ view, onDay }: CashDeskProps) {
  const { cash } = useWords()
  const desk = useDesk()
  const { readOnly } = useShop()
  const out = view.rows.filter(({ money }) => directionOf(money) === 'out')
  const taken = view.rows.filter(({ money }) => directionOf(money) === 'in')
  const isEmpty = view.rows.length === 0 && view.toPay.length === 0
  const rows = useMemo(() => [...view.toPay, ...out, ...taken], [view, out, taken])
  const list = useRovingList(
    rows.map(({ money }) => money.id),
    { autoFocus: true, onOpen: key => open(rows.find(({ money }) => money.id === key)) },
  )

  function open(row: CashRow | undefined): void {
    if (row?.caseId) void desk.openCase(row.caseId)
  }
  function pay(row: CashRow | undefined): boolean {
    if (row?.caseId == null || row.money.state !== 'planned') return false
    desk.openPay(row.caseId, row.money)
    return true
  }
  useKeys(
    {
      KeyZ: {
        does: cash.pay,
        run: () => list.hears() && pay(view.toPay.find(({ money }) => money.id === list.current)),
      },
    },
    { title: cash.title, enabled: !readOnly && view.toPay.length > 0 },
  )
  const common = { list, onOpen: open, onPay: readOnly ? null : pay }

  return (
    <div className="page">
      <ScreenHeader title={cash.title} actions={<CashDays view={view} onDay={onDay} />} />
      <div className="page-body">
        <CashSums view={view} />
        {isEmpty ? (
          <EmptyState title={cash.toPayEmpty} text={cash.toPayEmptyText} />
        ) : (
          <>
            <Rows
              title={cash.toPay}
              note={cash.toPayNote}
              empty={cash.toPayEmpty}
              rows={view.toPay}
              {...common}
            />
            <Rows title={cash.outRows} empty={cash.outEmpty} rows={out} {...common} />
            <Rows title={cash.inRows} empty={cash.inEmpty} rows={taken} {...common} />
          </>
        )}
      </div>
    </div>
  )
}

type RowsProps = {
  readonly title: string
  readonly note?: string
  readonly empty: string
  readonly rows: readonly CashRow[]
  readonly list: RovingList
  onOpen(row: CashRow): void
  readonly onPay: ((row: CashRow) => void) | null
}

function Rows({ title, note, empty, rows, list, onOpen, onPay }: RowsProps) {
  return (
    <Section title={title} count={rows.length} {...(note === undefined || rows.length < 2 ? {} : { note })}>
      {rows.length === 0 ? (
        <p className="cash-empty">{empty}</p>
      ) : (
        <List label={title}>
          {rows.map(row => (
            <CashRowView
              key={row.money.id}
              row={row}
              roving={list.row(row.money.id)}
              onOpen={() => onOpen(row)}
              onPay={onPay === null ? null : () => onPay(row)}
            />
          ))}
        </List>
      )}
    </Section>
  )
}
