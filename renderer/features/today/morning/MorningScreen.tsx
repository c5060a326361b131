// The morning run on the screen: one row, large, until all were seen; then a calm word about what is left.
import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { TodayView } from '#shared/model/todayViews'
import { useKeys } from '../../../ui/keys'
import { KeyHint, ScreenHeader } from '../../../ui/layout'
import { EmptyState } from '../../../ui/states'
import { useWords } from '../../../ui/words'
import type { RowActions } from '../useRowActions'
import { MorningRow } from './MorningRow'
import type { MorningRun } from './useMorningRun'
import './morning.css'

type MorningScreenProps = {
  readonly view: TodayView
  readonly run: MorningRun
  readonly actions: RowActions
  readonly isCovered: boolean
  onEnd(): void
}

export function MorningScreen({ view, run, actions, isCovered, onEnd }: MorningScreenProps) {
  const words = useWords()
  const { morning } = words
  const place = useRef<HTMLDivElement>(null)
  // Whoever starts it by its button must not press that button again with the next key.
  useEffect(() => place.current?.focus(), [])
  useKeys(
    {
      Escape: { does: morning.end, run: onEnd },
      ArrowRight: { does: morning.next, run: run.next },
      KeyJ: { does: morning.next, run: run.next },
      ArrowLeft: { does: morning.back, run: run.back },
      KeyK: { does: morning.back, run: run.back },
    },
    { title: morning.title, enabled: !isCovered },
  )
  return (
    <div className="page morning" ref={place} tabIndex={-1}>
      <ScreenHeader
        title={morning.title}
        note={
          run.isOver ? undefined : (
            <span className="morning-place" aria-live="polite">
              <span aria-hidden>{morning.placeShort(run.at, run.of)}</span>
              <span className="morning-hidden">{morning.place(run.at, run.of)}</span>
            </span>
          )
        }
        actions={
          run.isOver ? undefined : (
            <Button variant="subtle" rightSection={<KeyHint name="Escape" />} onClick={onEnd}>
              {morning.end}
            </Button>
          )
        }
      />
      <div className="morning-line" aria-hidden>
        <span style={{ inlineSize: `${(Math.min(run.at - 1, run.of) / run.of) * 100}%` }} />
      </div>
      {run.isOver ? (
        <MorningEnd view={view} run={run} onEnd={onEnd} />
      ) : run.row === null ? (
        <EmptyState title={morning.gone} text={morning.goneText}>
          <Button rightSection={<KeyHint name="ArrowRight" />} onClick={run.next}>
            {morning.next}
          </Button>
        </EmptyState>
      ) : (
        <MorningRow
          key={run.row.key}
          row={run.row}
          group={view.groups.find(({ rows }) => rows.some(row => row.key === run.row?.key))?.id ?? 'promises'}
          run={run}
          actions={actions}
          isCovered={isCovered}
        />
      )}
    </div>
  )
}

function MorningEnd({ view, run, onEnd }: Pick<MorningScreenProps, 'view' | 'run' | 'onEnd'>) {
  const words = useWords()
  const { morning } = words
  useKeys({ Enter: { does: morning.toToday, run: onEnd } }, { title: morning.title })
  const parts = [
    run.done > 0 ? morning.doneCount(run.done) : '',
    run.putOff > 0 ? morning.laterCount(run.putOff) : '',
    view.toDo > 0 ? morning.leftCount(view.toDo) : '',
  ].filter(part => part !== '')
  const text = parts.length === 0 ? morning.nothing : words.common.listOf(parts)
  return (
    <EmptyState title={morning.finished} text={text}>
      <p className="morning-calm">{view.toDo > 0 ? morning.calm : ''}</p>
      <Button rightSection={<KeyHint name="Enter" />} onClick={onEnd}>
        {morning.toToday}
      </Button>
    </EmptyState>
  )
}
