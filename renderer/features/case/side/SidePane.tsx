// The right pane: what to say now, and below it the plan, what is right, what we owe, and the money. In a low window all share one place.
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { playbookFor, treatedCase } from '#shared/domain/treatment/playbook'
import type { CaseView } from '#shared/model/views'
import { useKeys } from '../../../ui/keys'
import { useWords } from '../../../ui/words'
import { LikelyCases, LinkedCases } from '../links/LinkedCases'
import { MoneyPane } from '../money/MoneyPane'
import { PlaybookPanel } from '../playbook/PlaybookPanel'
import { OtherCases } from '../promises/OtherCases'
import { PromisePane } from '../promises/PromisePane'
import { Reminders } from '../promises/Reminders'
import { RightPanel } from '../right/RightPanel'
import { TalkBar } from '../talk/TalkBar'
import { useOwnBook } from '../useOwnBook'
import { type PanelId, panelButtonId, SideTabs, type Tab } from './SideTabs'
import './side.css'

/** Room for the bar and a panel below it. */
const TALL = '(min-height: 55em)'

type SidePaneProps = { readonly view: CaseView; readonly canAct: boolean }

export function SidePane({ view, canAct }: SidePaneProps) {
  const words = useWords()
  const own = useOwnBook()
  const isTall = useMediaQuery(TALL, false, { getInitialValueInEffect: false }) ?? false
  const [chosen, setChosen] = useState<PanelId>('talk')
  const { card } = view
  // Nothing is left to say on a case that is done or thrown away.
  const talks = card.closedAt === null && card.deletedAt === null
  const playbook = playbookFor(treatedCase(view))
  const likely = canAct ? view.likely.length : 0
  const owed =
    view.promises.filter(promise => promise.state === 'open').length +
    view.reminders.length +
    view.care.length +
    likely
  const toPay = view.settlement.money.filter(row => row.state === 'planned').length
  const tabs: readonly Tab[] = [
    ...(talks && !isTall ? [{ id: 'talk', name: words.talk.tab, aside: '' } as const] : []),
    {
      id: 'plan',
      name: words.playbook.tab,
      aside: words.playbook.progress(playbook.settled, playbook.items.length),
    },
    { id: 'right', name: words.right.tab, aside: '' },
    { id: 'promises', name: words.case.side.promises, aside: owed === 0 ? '' : String(owed) },
    { id: 'money', name: words.money.tab, aside: toPay === 0 ? '' : String(toPay) },
  ]
  const usual: PanelId = talks ? (isTall ? 'plan' : 'talk') : 'promises'
  const shown = tabs.some(({ id }) => id === chosen) ? chosen : usual
  const show = (panel: PanelId) => () => setChosen(panel)
  const tabKeys = tabs.map(({ id, name }, place) => [
    `alt+Digit${place + 4}`,
    { does: words.case.side.show(name), run: show(id) },
  ])
  useKeys(Object.fromEntries(tabKeys), { title: words.case.keys })

  const bar =
    talks && own !== null ? (
      <TalkBar
        key={card.caseId}
        view={view}
        own={own}
        canAct={canAct}
        isShown={isTall || shown === 'talk'}
        onShow={show('talk')}
      />
    ) : null
  return (
    <div className="case-right side">
      {isTall ? bar : null}
      <SideTabs tabs={tabs} shown={shown} onShow={setChosen} />
      {isTall ? null : bar}
      <div
        className="side-panel"
        role="tabpanel"
        aria-labelledby={panelButtonId(shown)}
        hidden={shown === 'talk'}
      >
        {own === null ? null : (
          <>
            <PlaybookPanel
              view={view}
              playbook={playbook}
              own={own}
              canAct={canAct}
              isShown={shown === 'plan'}
              onShow={show('plan')}
            />
            <RightPanel view={view} canAct={canAct} isShown={shown === 'right'} onShow={show('right')} />
          </>
        )}
        <div className="side-promises" hidden={shown !== 'promises'}>
          <LikelyCases view={view} canAct={canAct} />
          <PromisePane view={view} canAct={canAct} />
          <Reminders view={view} canAct={canAct} />
          <LinkedCases view={view} canAct={canAct} />
          <OtherCases view={view} />
        </div>
        <MoneyPane view={view} canAct={canAct} isShown={shown === 'money'} />
      </div>
    </div>
  )
}
