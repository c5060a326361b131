// One row of Today: time left, number and item, customer and phone tail, what is to be done, and the deeds with their keys.
import { type CSSProperties, memo } from 'react'
import type { TodayRow } from '#shared/model/todayViews'
import { DueBadge } from '../../ui/DueBadge'
import { ListRow } from '../../ui/ListRow'
import { KeyHint } from '../../ui/layout'
import { RowTick } from '../../ui/RowTick'
import { isSameRow, type RowProps } from '../../ui/useRovingList'
import { useWords } from '../../ui/words'
import { canSnooze, canTell, firstDeed } from './rowDeeds'
import { type RowText, useSayRow } from './sayRow'
import type { RowActions } from './useRowActions'

type RowViewProps = {
  readonly row: TodayRow
  readonly roving: RowProps
  readonly style: CSSProperties | undefined
  readonly actions: RowActions
  readonly readOnly: boolean
  readonly isChosen: boolean
  onChoose(key: string): void
}

export const RowView = memo(RowOfToday, isSame)

/** Scrolling a long list draws it again and again; its rows need not be. */
function isSame(a: RowViewProps, b: RowViewProps): boolean {
  return (
    a.row === b.row &&
    a.style?.transform === b.style?.transform &&
    a.actions === b.actions &&
    a.readOnly === b.readOnly &&
    a.isChosen === b.isChosen &&
    a.onChoose === b.onChoose &&
    isSameRow(a.roving, b.roving)
  )
}

function RowOfToday({ row, roving, style, actions, readOnly, isChosen, onChoose }: RowViewProps) {
  const words = useWords()
  const text = useSayRow(true)(row)
  const parts = [text.badge, text.item, text.no, text.who, text.tail, text.what]
  const label = words.common.listOf(parts.filter(part => part !== ''))
  return (
    <ListRow
      row={roving}
      style={style}
      label={label}
      tone={row.tone}
      quiet={row.snoozedUntil !== null}
      onOpen={() => actions.open(row)}
    >
      {readOnly ? null : (
        // biome-ignore lint/a11y/noStaticElementInteractions: only stops clicks on the way up
        // biome-ignore lint/a11y/useKeyWithClickEvents: only stops clicks on the way up
        <span className="today-choose" onClick={event => event.stopPropagation()}>
          <RowTick
            label={words.today.select(text.item)}
            checked={isChosen}
            onChange={() => onChoose(row.key)}
          />
        </span>
      )}
      <div className="today-row">
        <RowCells text={text} />
        <RowButtons row={row} actions={actions} isCurrent={roving.tabIndex === 0} readOnly={readOnly} />
      </div>
    </ListRow>
  )
}

export function RowCells({ text }: { readonly text: RowText }) {
  return (
    <>
      <span className="today-time">
        <DueBadge tone={text.tone} text={text.badge} exact={text.exact} />
      </span>
      <Cell main={text.item} small={text.no} room={11} />
      <Cell main={text.who} small={text.tail} room={6.5} isTail />
      <Cell main={text.what} small={text.when} room={15} />
    </>
  )
}

/** How wide a text is, in the height of its letters: a Chinese character counts whole, a Latin letter half. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x2e80 ? 0.55 : 1), 0)

type CellProps = {
  readonly main: string
  readonly small: string
  /** What fits into one line of a small window; more is written smaller there, in two. */
  readonly room: number
  readonly isTail?: boolean
}

function Cell(props: CellProps) {
  return (
    <span className="today-cell" data-long={widthOf(props.main) > props.room || undefined}>
      <span className="today-main" title={props.main}>
        {props.main}
      </span>
      <span className={props.isTail ? 'today-small today-tail' : 'today-small'} title={props.small}>
        {props.small}
      </span>
    </span>
  )
}

type RowButtonsProps = Pick<RowViewProps, 'row' | 'actions' | 'readOnly'> & { readonly isCurrent: boolean }

/** Each deed has its place, also where a neighbour has none: the eye finds it without reading. */
function RowButtons({ row, actions, isCurrent, readOnly }: RowButtonsProps) {
  const { today } = useWords()
  const all = [
    { name: 'KeyD', label: today.deeds[firstDeed(row)], run: actions.done, isThere: !readOnly },
    { name: 'KeyT', label: today.tell, run: actions.tell, isThere: !readOnly && canTell(row) },
    { name: 'KeyZ', label: today.snooze, run: actions.snooze, isThere: !readOnly && canSnooze(row) },
    { name: 'Enter', label: today.open, run: actions.open, isThere: true },
  ]
  return (
    // The row itself opens the case at a click; its buttons do not.
    // biome-ignore lint/a11y/noStaticElementInteractions: only stops clicks on the way up
    // biome-ignore lint/a11y/useKeyWithClickEvents: only stops clicks on the way up
    <span className="today-buttons" onClick={event => event.stopPropagation()}>
      {all.map(({ name, label, run, isThere }) =>
        isThere ? (
          <button
            type="button"
            key={name}
            className="today-button"
            title={label}
            tabIndex={isCurrent ? 0 : -1}
            onClick={() => run(row)}
          >
            <span className="today-button-label">{label}</span>
            <KeyHint name={name} />
          </button>
        ) : (
          <span key={name} />
        ),
      )}
    </span>
  )
}
