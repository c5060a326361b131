// Pieces that were inspected and wait for a batch: several are chosen, and go to one supplier.
import { Checkbox } from '@mantine/core'
import type { PieceRow } from '#shared/model/settlementViews'
import { dayOf, daysBetween, msOf } from '#shared/time/zone'
import { useShop } from '../../bridge/appState'
import { List, ListRow } from '../../ui/ListRow'
import { Section } from '../../ui/layout'
import { useLanguage, useWords } from '../../ui/words'
import { Cell } from './Cell'
import { RowButtons } from './RowButtons'
import type { SectionProps } from './section'
import { seenOn } from './seenOn'
import { pieceKey } from './thirdRows'

export function WaitingSection(props: SectionProps) {
  const { third, common } = useWords()
  const { waiting } = third
  const { view, deeds } = props
  if (view.waiting.length === 0) return null
  const count = deeds.chosen.size
  return (
    <Section
      title={waiting.title}
      count={view.waiting.length}
      note={count === 0 ? waiting.note : waiting.chosen(count)}
    >
      <List label={common.countOf(waiting.title, view.waiting.length)}>
        {view.waiting.map(piece => (
          <WaitingRow key={piece.line.id} {...props} piece={piece} />
        ))}
      </List>
    </Section>
  )
}

function WaitingRow({ piece, view, list, deeds, readOnly }: SectionProps & { readonly piece: PieceRow }) {
  const words = useWords()
  const language = useLanguage()
  const { timeZone } = useShop()
  const { third, common, today } = words
  const { card, line, since } = piece
  const row = list.row(pieceKey(piece))
  const item = [line.itemName, line.spec].filter(Boolean).join(' ')
  const who = card.customer?.name || today.noName
  const isChosen = deeds.chosen.has(pieceKey(piece))
  const fault = seenOn(line, language) || third.waiting.fault
  const buttons = [
    ...(readOnly ? [] : [{ name: 'KeyB', label: third.make.title, run: () => deeds.make(piece) }]),
    { name: 'Enter', label: common.open, run: () => deeds.open({ key: '', kind: 'piece', piece }) },
  ]
  return (
    <ListRow
      row={row}
      label={common.listOf([item, card.no, who, fault])}
      onOpen={() => deeds.open({ key: '', kind: 'piece', piece })}
    >
      <div className="third-row" data-kind="piece">
        {/* biome-ignore lint/a11y/noStaticElementInteractions: only stops clicks on the way up */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: only stops clicks on the way up */}
        <span onClick={event => event.stopPropagation()}>
          <Checkbox
            aria-label={common.labelled(third.waiting.choose, item)}
            tabIndex={-1}
            checked={isChosen}
            disabled={readOnly}
            onChange={() => deeds.choose(piece)}
          />
        </span>
        <Cell main={line.qty > 1 ? `${item} × ${line.qty}` : item} small={fault} />
        <Cell main={who} small={card.no} />
        <Cell
          main={line.place}
          small={third.waiting.since(
            daysBetween(dayOf(msOf(since), timeZone), dayOf(msOf(view.now), timeZone)),
          )}
        />
        <RowButtons buttons={buttons} isCurrent={row.tabIndex === 0} />
      </div>
    </ListRow>
  )
}
