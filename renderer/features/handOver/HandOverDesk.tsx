// The hand-over that is there, worked through by keyboard: accept, give back, see the note, hand over my own shift.
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { HandOversView, HandOverView } from '#shared/model/handOverViews'
import { useShop } from '../../bridge/appState'
import { useDesk } from '../../bridge/desk'
import { useKeys } from '../../ui/keys'
import { KeyHint, ScreenHeader, Section } from '../../ui/layout'
import { EmptyState } from '../../ui/states'
import { useRovingList } from '../../ui/useRovingList'
import { useWords } from '../../ui/words'
import { GiveBackDialog } from './GiveBackDialog'
import { GiveDialog } from './GiveDialog'
import { HandOverBlock } from './HandOverBlock'
import { History } from './History'
import { type Row, rowsOf } from './rows'
import { useHandOverDeeds } from './useHandOverDeeds'
import './handOver.css'

export function HandOverDesk({ view }: { readonly view: HandOversView }) {
  const { handOver: words } = useWords()
  const desk = useDesk()
  const { readOnly } = useShop()
  const deeds = useHandOverDeeds()
  const [isGiving, setGiving] = useState(false)
  const [returning, setReturning] = useState<Row | null>(null)
  const rows = useMemo(() => rowsOf(view), [view])
  const list = useRovingList(
    useMemo(() => rows.map(({ key }) => key), [rows]),
    {
      autoFocus: true,
      onOpen: key => open(rows.find(row => row.key === key)),
      enabled: !isGiving && returning === null,
    },
  )
  const current = rows.find(({ key }) => key === list.current)
  const waiting = view.forMe.reduce((sum, handOver) => sum + handOver.open, 0)

  function open(row: Row | undefined): void {
    if (row) void desk.openCase(row.item.caseId)
  }
  function backOf(row: Row): void {
    if (row.side === 'forMe') setReturning(row)
    else deeds.takeBack(row)
  }
  /** The row under the keys, while it still waits for an answer. */
  const onWaiting = (act: (row: Row) => void, side?: Row['side']) => () => {
    const fits = current?.item.state === 'open' && (side === undefined || current.side === side)
    if (!fits || !list.hears()) return false
    act(current)
    return true
  }
  /** The hand-over of the row under the keys, else the first. */
  const onHandOver = (act: (handOver: HandOverView) => void, fits: (one: HandOverView) => boolean) => () => {
    const own = current?.side === 'forMe' && fits(current.handOver) ? current.handOver : undefined
    const meant = own ?? view.forMe.find(fits)
    if (meant === undefined || !list.hears()) return false
    act(meant)
    return true
  }
  useKeys(
    {
      KeyA: { does: words.accept, run: onWaiting(deeds.accept, 'forMe') },
      'shift+KeyA': {
        does: words.acceptAll,
        run: onHandOver(deeds.acceptAll, ({ open: count }) => count > 0),
      },
      KeyR: { does: `${words.giveBack} / ${words.takeBack}`, run: onWaiting(backOf) },
      KeyN: {
        does: `${words.note}: ${words.noteSeen}`,
        run: onHandOver(deeds.seeNote, ({ note, noteSeen }) => note !== '' && noteSeen === null),
      },
    },
    { title: words.keys, enabled: !readOnly && rows.length + view.forMe.length > 0 },
  )
  useKeys(
    { KeyG: { does: words.give, run: () => setGiving(true) } },
    { title: words.keys, enabled: !readOnly },
  )
  const common = { list, deeds, readOnly, onOpen: open, onBack: backOf }

  return (
    <div className="page">
      <ScreenHeader
        title={words.title}
        actions={
          readOnly ? undefined : (
            <Button
              variant={waiting > 0 ? 'default' : 'filled'}
              rightSection={<KeyHint name="KeyG" />}
              onClick={() => setGiving(true)}
            >
              {words.give}
            </Button>
          )
        }
      />
      <div className="page-body">
        {view.forMe.length === 0 ? (
          <EmptyState title={words.noneForMe} text={words.noneForMeText} />
        ) : (
          <Section title={words.forMe} count={waiting} note={words.forMeNote}>
            {view.forMe.map((handOver, place) => (
              <HandOverBlock
                key={handOver.id}
                handOver={handOver}
                side="forMe"
                isFirst={place === 0}
                {...common}
              />
            ))}
          </Section>
        )}
        {view.byMe.length === 0 ? null : (
          <Section title={words.byMe} note={words.byMeNote}>
            {view.byMe.map(handOver => (
              <HandOverBlock key={handOver.id} handOver={handOver} side="byMe" isFirst={false} {...common} />
            ))}
          </Section>
        )}
        <History history={view.history} />
      </div>
      {isGiving ? <GiveDialog rows={view.own} onClose={() => setGiving(false)} /> : null}
      {returning === null ? null : <GiveBackDialog row={returning} onClose={() => setReturning(null)} />}
    </div>
  )
}
