// One promise in the ledger: its time and how it stands, what was promised to whom, and who keeps it.
import { TELLING_WAYS } from '#shared/catalog/channels'
import { PROMISE_TO } from '#shared/catalog/promiseTo'
import type { LedgerRow } from '#shared/model/promiseViews'
import { useSay } from '../../bridge/useSay'
import { DueBadge } from '../../ui/DueBadge'
import { ListRow } from '../../ui/ListRow'
import type { RowProps } from '../../ui/useRovingList'
import { useLanguage, useWords } from '../../ui/words'
import { PromiseCell } from './PromiseCell'

type LedgerRowViewProps = { readonly row: LedgerRow; readonly roving: RowProps; onOpen(): void }

export function LedgerRowView({ row, roving, onOpen }: LedgerRowViewProps) {
  const words = useWords()
  const language = useLanguage()
  const say = useSay()
  const { promises, common } = words
  const { ledger } = promises
  const { promise, keeper, customer } = row
  const { state, kind, dueAt, closedAt, note } = promise
  const what = promise.what || promises.theWord
  const to = PROMISE_TO.find(({ id }) => id === promise.to)?.name[language] ?? ''
  const way = TELLING_WAYS.find(({ id }) => id === promise.how)?.text[language]
  const due = (kind === 'word' ? ledger.due : ledger.expected)(say.moment(dueAt))
  const aside = [kind === 'word' ? ledger.to(to) : '', way === undefined ? '' : ledger.how(way), note]
  const ended = closedAt === null ? '' : ledger.ended(say.moment(closedAt))
  const who = customer?.name || promises.noName
  const keptBy = keeper.isHere ? keeper.name : promises.left(keeper.name)
  return (
    <ListRow
      row={roving}
      tone={row.tone}
      label={common.listOf([due, what, who, keptBy, ledger.outcome[state]])}
      onOpen={onOpen}
    >
      <div className="ledger-row">
        {state === 'open' ? (
          <DueBadge tone={row.tone} text={say.left(dueAt)} exact={say.exactly(dueAt)} />
        ) : (
          <span className="ledger-state" data-state={state}>
            {ledger.outcome[state]}
          </span>
        )}
        <PromiseCell main={due} small={ended} />
        <PromiseCell main={what} small={aside.filter(Boolean).join(' · ')} />
        <PromiseCell main={who} small={[row.no, row.item].filter(Boolean).join(' · ')} />
        <PromiseCell main={keptBy} />
      </div>
    </ListRow>
  )
}
