// Promises that are still owed, or those that ended: with how many there are of each.
import { SegmentedControl } from '@mantine/core'
import type { LedgerView } from '#shared/model/promiseViews'
import { KeyHint } from '../../ui/layout'
import { useWords } from '../../ui/words'

const STATES = ['open', 'closed'] as const
export type LedgerState = (typeof STATES)[number]

type StateTabsProps = {
  readonly view: LedgerView
  readonly state: LedgerState
  onState(state: LedgerState): void
}

export function StateTabs({ view, state, onState }: StateTabsProps) {
  const { ledger } = useWords().promises
  return (
    <span className="ledger-states">
      <SegmentedControl<LedgerState>
        aria-label={ledger.nextState}
        value={state}
        onChange={onState}
        data={STATES.map(id => ({ value: id, label: `${ledger.states[id]} ${view.counts[id]}` }))}
      />
      <KeyHint name="KeyS" />
    </span>
  )
}
