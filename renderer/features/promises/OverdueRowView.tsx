// One thing that is late: for how long, whom to call, why it is late and who has the move, whose it is.
import { UnstyledButton } from '@mantine/core'
import type { OverdueRow } from '#shared/model/promiseViews'
import { whoMoves, whyLate } from '#shared/slips/whyLate'
import { useSay } from '../../bridge/useSay'
import { DueBadge } from '../../ui/DueBadge'
import { ListRow } from '../../ui/ListRow'
import { KeyHint } from '../../ui/layout'
import type { RowProps } from '../../ui/useRovingList'
import { useLanguage, useWords } from '../../ui/words'
import { PromiseCell } from './PromiseCell'
import type { OverdueActions } from './useOverdueActions'

type OverdueRowViewProps = {
  readonly row: OverdueRow
  readonly roving: RowProps
  readonly actions: OverdueActions
  readonly readOnly: boolean
}

export function OverdueRowView({ row, roving, actions, readOnly }: OverdueRowViewProps) {
  const words = useWords()
  const language = useLanguage()
  const say = useSay()
  const { promises } = words
  const { overdue } = promises
  const { customer, keeper } = row
  const who = customer?.name || promises.noName
  const why = whyLate(row, words, language)
  const age = row.kind === 'untouched' ? overdue.quiet(say.age(row.since)) : overdue.late(say.age(row.since))
  const move = whoMoves(row, words, language)
  const putOff = row.snoozedUntil === null ? '' : overdue.putOff(say.moment(row.snoozedUntil))
  return (
    <ListRow
      row={roving}
      tone="overdue"
      label={words.common.listOf([age, who, why, keeper.name])}
      onOpen={() => actions.open(row)}
    >
      <div className="overdue-row">
        <DueBadge tone="overdue" text={age} exact={say.exactly(row.since)} />
        <PromiseCell main={who} small={customer?.shownPhone || promises.noPhone} isNumber />
        <PromiseCell main={row.item} small={row.no} />
        <div className="overdue-why">
          <PromiseCell main={why} small={[move, putOff].filter(Boolean).join(' · ')} />
        </div>
        <PromiseCell main={keeper.isHere ? keeper.name : promises.left(keeper.name)} />
        <Buttons row={row} actions={actions} readOnly={readOnly} isCurrent={roving.tabIndex === 0} />
      </div>
    </ListRow>
  )
}

type ButtonsProps = Omit<OverdueRowViewProps, 'roving'> & { readonly isCurrent: boolean }

function Buttons({ row, actions, readOnly, isCurrent }: ButtonsProps) {
  const { promises } = useWords()
  const deeds = [
    { name: 'KeyD', label: promises.keep, run: actions.keep, isThere: !readOnly && actions.mayKeep(row) },
    { name: 'KeyT', label: promises.tell, run: actions.tell, isThere: !readOnly },
    { name: 'KeyR', label: promises.renew, run: actions.renew, isThere: !readOnly && actions.mayRenew(row) },
    { name: 'Enter', label: promises.open, run: actions.open, isThere: true },
  ]
  return (
    // The row itself opens the case at a click; its buttons do not.
    // biome-ignore lint/a11y/noStaticElementInteractions: only stops clicks on the way up
    // biome-ignore lint/a11y/useKeyWithClickEvents: only stops clicks on the way up
    <span className="promise-row-buttons" onClick={event => event.stopPropagation()}>
      {deeds
        .filter(({ isThere }) => isThere)
        .map(({ name, label, run }) => (
          <UnstyledButton
            key={name}
            className="promise-row-button"
            data-opens={name === 'Enter' || undefined}
            tabIndex={isCurrent ? 0 : -1}
            onClick={() => run(row)}
          >
            <span>{label}</span>
            <KeyHint name={name} />
          </UnstyledButton>
        ))}
    </span>
  )
}
