// The promise ledger (N3): how many words were kept, by whom, and every promise with its time.
import { type ReactNode, useMemo, useState } from 'react'
import type { ClerkId } from '#shared/model/ids'
import type { LedgerView } from '#shared/model/promiseViews'
import type { Month } from '#shared/model/time'
import { useDesk } from '../../bridge/desk'
import { useAnswer } from '../../bridge/useAnswer'
import { useKeys } from '../../ui/keys'
import { List } from '../../ui/ListRow'
import { ScreenHeader, Section } from '../../ui/layout'
import { EmptyState } from '../../ui/states'
import { useRovingList } from '../../ui/useRovingList'
import { useWords } from '../../ui/words'
import { Fetched } from './Fetched'
import { KeeperChoice } from './KeeperChoice'
import { KeptTable } from './KeptTable'
import { LedgerRowView } from './LedgerRowView'
import { MonthChoice, useSayMonth } from './MonthChoice'
import { type LedgerState, StateTabs } from './StateTabs'

type Filter = {
  readonly month: Month | null
  readonly clerkId: ClerkId | null
  readonly state: LedgerState
}

export function LedgerPage({ tabs }: { readonly tabs: ReactNode }) {
  const [filter, setFilter] = useState<Filter>({ month: null, clerkId: null, state: 'open' })
  const { value, error, again } = useAnswer('promise.ledger', filter)
  if (value === undefined) return <Fetched tabs={tabs} error={error} again={again} />
  const set = (change: Partial<Filter>) => setFilter(before => ({ ...before, ...change }))
  return <LedgerDesk tabs={tabs} view={value} filter={filter} onFilter={set} />
}

type LedgerDeskProps = {
  readonly tabs: ReactNode
  readonly view: LedgerView
  readonly filter: Filter
  onFilter(change: Partial<Filter>): void
}

function LedgerDesk({ tabs, view, filter, onFilter }: LedgerDeskProps) {
  const { promises } = useWords()
  const { ledger } = promises
  const desk = useDesk()
  const sayMonth = useSayMonth()
  const { rows } = view
  const open = (key: string) => {
    const row = rows.find(({ promise }) => promise.id === key)
    if (row) void desk.openCase(row.caseId)
  }
  const list = useRovingList(
    useMemo(() => rows.map(({ promise }) => promise.id), [rows]),
    { autoFocus: true, onOpen: open },
  )
  const other = filter.state === 'open' ? 'closed' : 'open'
  useKeys(
    { KeyS: { does: ledger.nextState, run: () => onFilter({ state: other }) } },
    { title: promises.title },
  )
  const isOpen = filter.state === 'open'
  const title = isOpen ? ledger.rowsOpen : ledger.rowsClosed(sayMonth(view.month))
  return (
    <div className="page">
      <ScreenHeader
        title={promises.title}
        note={tabs}
        actions={
          <>
            <KeeperChoice
              keepers={view.clerks.map(({ keeper }) => keeper)}
              value={filter.clerkId}
              onChange={clerkId => onFilter({ clerkId })}
            />
            <MonthChoice
              month={filter.month}
              thisMonth={view.thisMonth}
              onChange={month => onFilter({ month })}
            />
          </>
        }
      />
      <div className="page-body">
        <KeptTable view={view} />
        <Section
          title={title}
          count={rows.length}
          note={<StateTabs view={view} state={filter.state} onState={state => onFilter({ state })} />}
        >
          {rows.length === 0 ? (
            <EmptyState
              title={isOpen ? ledger.emptyOpen : ledger.emptyClosed}
              text={isOpen ? ledger.emptyOpenText : ledger.emptyClosedText}
            />
          ) : (
            <List label={title}>
              {rows.map(row => (
                <LedgerRowView
                  key={row.promise.id}
                  row={row}
                  roving={list.row(row.promise.id)}
                  onOpen={() => open(row.promise.id)}
                />
              ))}
            </List>
          )}
        </Section>
      </div>
    </div>
  )
}
