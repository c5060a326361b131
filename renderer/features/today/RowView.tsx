// One row of Today: time left, number and item, customer and phone tail, what was promised, and the four things to do.
import { UnstyledButton } from '@mantine/core'
import { type CSSProperties, memo } from 'react'
import type { TodayRow } from '#shared/model/views'
import { useSay } from '../../bridge/useSay'
import { DueBadge } from '../../ui/DueBadge'
import { ListRow } from '../../ui/ListRow'
import { KeyHint } from '../../ui/layout'
import { isSameRow, type RowProps } from '../../ui/useRovingList'
import { useWords } from '../../ui/words'
import { sayRow } from './sayRow'
import type { RowActions } from './useRowActions'

type RowViewProps = {
  readonly row: TodayRow
  readonly roving: RowProps
  readonly style: CSSProperties | undefined
  readonly actions: RowActions
  readonly readOnly: boolean
}

export const RowView = memo(RowOfToday, isSame)

/** Scrolling a long list draws it again and again; its rows need not be. */
function isSame(a: RowViewProps, b: RowViewProps): boolean {
  return (
    a.row === b.row &&
    a.style?.transform === b.style?.transform &&
    a.actions === b.actions &&
    a.readOnly === b.readOnly &&
    isSameRow(a.roving, b.roving)
  )
}

function RowOfToday({ row, roving, style, actions, readOnly }: RowViewProps) {
  const words = useWords()
  const say = useSay()
  const text = sayRow(words, say, row)
  const label = words.common.listOf([text.badge, row.card.item, row.card.no, text.who, text.tail, text.what])
  return (
    <ListRow
      row={roving}
      style={style}
      label={label}
      tone={row.tone}
      quiet={row.snoozedUntil !== null}
      onOpen={() => actions.open(row)}
    >
      <div className="today-row">
        <RowCells row={row} />
        <RowButtons row={row} actions={actions} isCurrent={roving.tabIndex === 0} readOnly={readOnly} />
      </div>
    </ListRow>
  )
}

export function RowCells({ row }: { readonly row: TodayRow }) {
  const words = useWords()
  const say = useSay()
  const text = sayRow(words, say, row)
  return (
    <>
      <span className="today-time">
        <DueBadge tone={text.tone} text={text.badge} exact={text.exact} />
      </span>
      <span className="today-cell">
        <span className="today-main" title={row.card.item}>
          {row.card.item}
        </span>
        <span className="today-small">{row.card.no}</span>
      </span>
      <span className="today-cell">
        <span className="today-main" title={text.who}>
          {text.who}
        </span>
        <span className="today-small today-tail">{text.tail}</span>
      </span>
      <span className="today-cell">
        <span className="today-main" title={text.what}>
          {text.what}
        </span>
        <span className="today-small">{text.when}</span>
      </span>
    </>
  )
}

type RowButtonsProps = Pick<RowViewProps, 'row' | 'actions' | 'readOnly'> & { readonly isCurrent: boolean }

function RowButtons({ row, actions, isCurrent, readOnly }: RowButtonsProps) {
  const { today } = useWords()
  const all = [
    { name: 'KeyD', label: today.done, run: actions.done },
    { name: 'KeyT', label: today.tell, run: actions.tell },
    { name: 'KeyZ', label: today.snooze, run: actions.snooze },
    { name: 'Enter', label: today.open, run: actions.open },
  ]
  return (
    // The row itself opens the case at a click; its buttons do not.
    // biome-ignore lint/a11y/noStaticElementInteractions: only stops clicks on the way up
    // biome-ignore lint/a11y/useKeyWithClickEvents: only stops clicks on the way up
    <span className="today-buttons" onClick={event => event.stopPropagation()}>
      {(readOnly ? all.slice(-1) : all).map(({ name, label, run }) => (
        <UnstyledButton
          key={name}
          className="today-button"
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
