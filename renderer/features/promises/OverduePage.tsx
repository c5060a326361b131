// What is late, what hurts most first: each row with its reason and whose it is, called, told or agreed anew by one key.
import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { ClerkId } from '#shared/model/ids'
import type { OverdueRow, OverdueView } from '#shared/model/promiseViews'
import { useShop } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { useAnswer } from '../../bridge/useAnswer'
import { useKeys } from '../../ui/keys'
import { List } from '../../ui/ListRow'
import { KeyHint, ScreenHeader } from '../../ui/layout'
import { EmptyState } from '../../ui/states'
import { type RovingList, useRovingList } from '../../ui/useRovingList'
import { useWords } from '../../ui/words'
import { Fetched } from './Fetched'
import { KeeperChoice } from './KeeperChoice'
import { OverdueRowView } from './OverdueRowView'
import { ToldDialog } from './ToldDialog'
import { type OverdueActions, useOverdueActions } from './useOverdueActions'

type OverduePageProps = { readonly tabs: ReactNode; onLedger(): void }

export function OverduePage(props: OverduePageProps) {
  const [clerkId, setClerkId] = useState<ClerkId | null>(null)
  const { value, error, again } = useAnswer('promise.overdue', { clerkId })
  // Known before they are needed: ready times, opening hours, names.
  useAnswer('settings.get', null)
  useAnswer('clerk.list', null)
  if (value === undefined) return <Fetched tabs={props.tabs} error={error} again={again} />
  return <OverdueDesk {...props} view={value} clerkId={clerkId} onClerk={setClerkId} />
}

type OverdueDeskProps = OverduePageProps & {
  readonly view: OverdueView
  readonly clerkId: ClerkId | null
  onClerk(id: ClerkId | null): void
}

function OverdueDesk({ tabs, view, clerkId, onClerk, onLedger }: OverdueDeskProps) {
  const { promises } = useWords()
  const { overdue } = promises
  const desk = useDesk()
  const { readOnly } = useShop()
  const { rows } = view
  const quiet = rows.filter(({ kind }) => kind === 'untouched').length
  const { actions, told, closeTold } = useOverdueActions()
  const list = useRovingList(
    useMemo(() => rows.map(({ key }) => key), [rows]),
    {
      autoFocus: true,
      enabled: told === null,
      onOpen: key => {
        const row = rows.find(one => one.key === key)
        if (row) actions.open(row)
      },
    },
  )
  useOverdueKeys(rows, list, actions, !readOnly && told === null)
  const print = () => desk.openList({ kind: 'overdue', clerkId })
  useKeys({ KeyP: { does: overdue.print, run: print } }, { title: promises.title })

  const whose = view.keepers.find(({ id }) => id === clerkId)?.name
  return (
    <div className="page">
      <ScreenHeader
        title={promises.title}
        note={tabs}
        actions={
          <>
            <KeeperChoice keepers={view.keepers} value={clerkId} onChange={onClerk} />
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              rightSection={<KeyHint name="KeyP" />}
              onClick={print}
            >
              {overdue.print}
            </Button>
          </>
        }
      />
      <div className="page-body">
        {rows.length === 0 ? (
          <EmptyState
            title={clerkId === null || whose === undefined ? overdue.empty : overdue.emptyOf(whose)}
            text={overdue.emptyText}
            action={{ label: overdue.seeLedger, run: onLedger }}
          />
        ) : (
          <>
            <p className="promises-note">{overdue.note(rows.length - quiet, quiet)}</p>
            <List label={promises.pages.overdue}>
              {rows.map(row => (
                <OverdueRowView
                  key={row.key}
                  row={row}
                  roving={list.row(row.key)}
                  actions={actions}
                  readOnly={readOnly}
                />
              ))}
            </List>
          </>
        )}
      </div>
      {told === null ? null : <ToldDialog row={told} onClose={closeTold} />}
    </div>
  )
}

function useOverdueKeys(
  rows: readonly OverdueRow[],
  list: RovingList,
  actions: OverdueActions,
  enabled: boolean,
): void {
  const { promises } = useWords()
  const on = (may: (row: OverdueRow) => boolean, run: (row: OverdueRow) => void) => () => {
    const row = rows.find(({ key }) => key === list.current)
    if (!list.hears() || row === undefined || !may(row)) return false
    run(row)
    return true
  }
  useKeys(
    {
      KeyD: { does: promises.keep, run: on(actions.mayKeep, actions.keep) },
      KeyR: { does: promises.renew, run: on(actions.mayRenew, actions.renew) },
      KeyT: { does: promises.tell, run: on(() => true, actions.tell) },
      KeyX: { does: promises.giveUp, run: on(actions.mayRenew, actions.giveUp) },
    },
    { title: promises.pages.overdue, enabled: enabled && rows.length > 0 },
  )
}
