// One row: how long it waits, what it is, whose it is, what is known, and what can be done to it.
import { Checkbox, UnstyledButton } from '@mantine/core'
import { type CSSProperties, memo } from 'react'
import { DAY_MS, msOf } from '#shared/time/zone'
import { useNow } from '../../bridge/now'
import { useSay } from '../../bridge/useSay'
import { DueBadge } from '../../ui/DueBadge'
import { ListRow } from '../../ui/ListRow'
import { KeyHint } from '../../ui/layout'
import { isSameRow, type RowProps } from '../../ui/useRovingList'
import { useLanguage, useWords } from '../../ui/words'
import { DEED_KEYS, DEEDS_OF, type DeedName, isForMany, type Row } from './rows'
import { sayRow } from './saying'

/** Goods that nobody fetched for so long are worth a call. */
const LONG_UNCOLLECTED_MS = 3 * DAY_MS

export type RowActions = {
  deed(name: DeedName, row: Row): void
  open(row: Row): void
  toggle(row: Row): void
}

type RowViewProps = {
  readonly row: Row
  readonly roving: RowProps
  readonly style: CSSProperties | undefined
  readonly isSelected: boolean
  readonly readOnly: boolean
  readonly actions: RowActions
}

export const RowView = memo(
  RowOfParcels,
  (a, b) =>
    a.row === b.row &&
    a.isSelected === b.isSelected &&
    a.readOnly === b.readOnly &&
    a.actions === b.actions &&
    a.style?.transform === b.style?.transform &&
    isSameRow(a.roving, b.roving),
)

function RowOfParcels({ row, roving, style, isSelected, readOnly, actions }: RowViewProps) {
  const words = useWords()
  const language = useLanguage()
  const text = sayRow(words, language, row)
  return (
    <ListRow
      row={roving}
      style={style}
      label={words.common.listOf([text.item, text.no, text.who, text.tail, text.main].filter(Boolean))}
      onOpen={() => actions.open(row)}
    >
      <div className="parcel-row" data-selected={isSelected || undefined}>
        {isForMany(row) && !readOnly ? (
          <Checkbox
            className="parcel-select"
            tabIndex={-1}
            aria-label={words.parcels.select}
            checked={isSelected}
            onClick={event => event.stopPropagation()}
            onChange={() => actions.toggle(row)}
          />
        ) : (
          <span />
        )}
        <span className="parcel-age">
          <Age row={row} />
        </span>
        <Cell main={text.item} small={text.no} />
        <Cell main={text.who} small={text.tail} />
        <Cell main={text.main} small={text.small} />
        {readOnly ? <span /> : <RowButtons row={row} isCurrent={roving.tabIndex === 0} actions={actions} />}
      </div>
    </ListRow>
  )
}

function Cell({ main, small }: { readonly main: string; readonly small: string }) {
  return (
    <span className="parcel-cell">
      <span className="parcel-main" title={main}>
        {main}
      </span>
      <span className="parcel-small" title={small}>
        {small}
      </span>
    </span>
  )
}

function Age({ row }: { readonly row: Row }) {
  const words = useWords()
  const say = useSay()
  const waited = useNow() - msOf(row.since)
  const isLong = row.list === 'toCollect' && waited > LONG_UNCOLLECTED_MS
  const text = waited < 60_000 ? words.parcels.justNow : words.parcels.waited(say.age(row.since, true))
  const title = isLong ? words.parcels.uncollected(Math.floor(waited / DAY_MS)) : say.exactly(row.since)
  return <DueBadge tone={isLong ? 'soon' : 'calm'} text={text} exact={title} />
}

type RowButtonsProps = Pick<RowViewProps, 'row' | 'actions'> & { readonly isCurrent: boolean }

function RowButtons({ row, actions, isCurrent }: RowButtonsProps) {
  const { parcels } = useWords()
  return (
    // The row itself opens the case at a click; its buttons do not.
    // biome-ignore lint/a11y/noStaticElementInteractions: only stops clicks on the way up
    // biome-ignore lint/a11y/useKeyWithClickEvents: only stops clicks on the way up
    <span className="parcel-buttons" onClick={event => event.stopPropagation()}>
      {DEEDS_OF[row.list].map(name => (
        <UnstyledButton
          key={name}
          className="parcel-button"
          tabIndex={isCurrent ? 0 : -1}
          onClick={() => actions.deed(name, row)}
        >
          <span>{parcels[name]}</span>
          <KeyHint name={DEED_KEYS[name]} />
        </UnstyledButton>
      ))}
    </span>
  )
}
