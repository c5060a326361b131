// The tab 结算: how the money stands, what the case itself asks for, and every sum that was planned, paid or made void.
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Proposal } from '#shared/domain/money/proposals'
import type { MoneyRow } from '#shared/model/settlement'
import type { CaseView } from '#shared/model/views'
import { useKeys } from '../../../ui/keys'
import { KeyHint } from '../../../ui/layout'
import { useWords } from '../../../ui/words'
import { settlementKey } from '../actions/settlementDeeds'
import { OwedSection } from '../third/OwedSection'
import { MoneyDialog } from './MoneyDialog'
import { MoneyRows } from './MoneyRows'
import { MoneySums } from './MoneySums'
import { PaySumDialog } from './PaySumDialog'
import { Proposals } from './Proposals'
import { VoidDialog } from './VoidDialog'
import './money.css'

type MoneyPaneProps = { readonly view: CaseView; readonly canAct: boolean; readonly isShown: boolean }
type Open =
  | { readonly kind: 'add'; readonly proposal?: Proposal }
  | { readonly kind: 'pay' | 'void'; readonly row: MoneyRow }
  | null

export function MoneyPane({ view, canAct, isShown }: MoneyPaneProps) {
  const words = useWords()
  const { money } = words
  const [open, setOpen] = useState<Open>(null)
  const { caseId } = view.card
  const live = view.settlement.money.filter(row => row.state !== 'void')
  const first = live.find(row => row.state === 'planned') ?? live.at(-1)

  /** The sum that has the focus, otherwise the first that waits. */
  const meant = (): MoneyRow | undefined => {
    const id = document.activeElement?.closest('[data-money]')?.getAttribute('data-money')
    return live.find(row => row.id === id) ?? first
  }
  const takeOut = () => {
    const row = meant()
    if (row) setOpen({ kind: 'void', row })
  }
  useKeys(
    { KeyV: { does: money.void, run: takeOut } },
    { title: words.case.keys, enabled: canAct && isShown && first !== undefined },
  )

  const addKey = settlementKey('money')
  const close = () => setOpen(null)
  return (
    <section className="money-pane" aria-label={money.title} hidden={!isShown}>
      <MoneySums view={view} />
      {canAct ? <Proposals view={view} onPick={proposal => setOpen({ kind: 'add', proposal })} /> : null}
      <MoneyRows
        view={view}
        canAct={canAct}
        meant={first}
        onPay={row => setOpen({ kind: 'pay', row })}
        onVoid={row => setOpen({ kind: 'void', row })}
      />
      {canAct ? (
        <Button
          variant="subtle"
          className="pane-add"
          leftSection={<IconPlus size={18} aria-hidden />}
          {...(addKey === null ? {} : { rightSection: <KeyHint name={addKey} /> })}
          onClick={() => setOpen({ kind: 'add' })}
        >
          {money.add}
        </Button>
      ) : null}
      <OwedSection view={view} />
      {open?.kind === 'add' ? (
        <MoneyDialog
          view={view}
          onClose={close}
          {...(open.proposal === undefined ? {} : { proposal: open.proposal })}
        />
      ) : null}
      {open?.kind === 'pay' ? <PaySumDialog caseId={caseId} money={open.row} onClose={close} /> : null}
      {open?.kind === 'void' ? <VoidDialog caseId={caseId} money={open.row} onClose={close} /> : null}
    </section>
  )
}
