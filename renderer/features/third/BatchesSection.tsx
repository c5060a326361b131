// Batches: what has not left yet, how long the others are out, whether the supplier is late.

import type { Language } from '#shared/catalog/languages'
import { SUPPLIER_ANSWERS } from '#shared/catalog/thirdParties'
import type { BatchView } from '#shared/model/settlementViews'
import { dayOf, daysBetween, msOf } from '#shared/time/zone'
import type { Words } from '#shared/words/words'
import { useShop } from '../../bridge/appState'
import { DueBadge } from '../../ui/DueBadge'
import { List, ListRow } from '../../ui/ListRow'
import { Section } from '../../ui/layout'
import { useLanguage, useWords } from '../../ui/words'
import { Cell } from './Cell'
import { RowButtons } from './RowButtons'
import type { SectionProps } from './section'
import { batchKey, pieceStateOf } from './thirdRows'
import { type BatchDeed, mayBatch } from './useThirdDeeds'

export function BatchesSection(props: SectionProps) {
  const { third, common } = useWords()
  const { batches } = props.view
  if (batches.length === 0) return null
  const open = batches.filter(({ state }) => state !== 'closed').length
  return (
    <Section title={third.batches.title} count={open}>
      <List label={common.countOf(third.batches.title, batches.length)}>
        {batches.map(batch => (
          <BatchRow key={batch.id} {...props} batch={batch} />
        ))}
      </List>
    </Section>
  )
}

/** How time stands with it: late is red, and nothing else is. */
export function sayBatchTime({ batches }: Words['third'], batch: BatchView, today: string): string {
  const { state, tone, daysOut, lateOn } = batch
  if (state === 'closed' || daysOut === null) return batches.states[state]
  if (tone === 'overdue' && lateOn !== null) return batches.late(daysBetween(lateOn, today))
  return tone === 'soon' ? batches.askNow : batches.daysOut(daysOut)
}

/** Each answer that was given, once. */
function answersOf({ pieces }: BatchView, language: Language): readonly string[] {
  return SUPPLIER_ANSWERS.filter(({ id }) => pieces.some(({ answer }) => answer === id)).map(
    ({ text }) => text[language],
  )
}

function BatchRow({ batch, view, list, deeds, readOnly }: SectionProps & { readonly batch: BatchView }) {
  const words = useWords()
  const language = useLanguage()
  const { timeZone } = useShop()
  const { batches } = words.third
  const row = list.row(batchKey(batch))
  const isClosed = batch.state === 'closed'
  const time = sayBatchTime(words.third, batch, dayOf(msOf(view.now), timeZone))
  const items = words.common.listOf([...new Set(batch.pieces.map(({ itemName }) => itemName))])
  const count = batch.pieces.reduce((sum, { qty }) => sum + qty, 0)
  const answered = batch.pieces.filter(({ answer }) => answer !== null).length
  const short = batch.pieces.filter(piece => ['short', 'lost'].includes(pieceStateOf(batch, piece))).length
  const when =
    isClosed || batch.expectedOn === null
      ? words.common.listOf(answersOf(batch, language)) || batch.note
      : batches.expected(words.sheets.shortDay(batch.expectedOn))
  const deed = (kind: BatchDeed, name: string, label: string) =>
    mayBatch(kind, batch) ? [{ name, label, run: () => deeds.onBatch(kind, batch) }] : []
  const buttons = [
    ...(readOnly
      ? []
      : [
          ...deed('send', 'KeyS', batches.send),
          ...deed('answer', 'KeyA', batches.answer),
          ...deed('back', 'KeyR', batches.back),
        ]),
    { name: 'KeyP', label: batches.print, run: () => deeds.print(batch) },
    { name: 'Enter', label: batches.open, run: () => deeds.onBatch('batch', batch) },
  ]
  return (
    <ListRow
      row={row}
      label={words.common.listOf([batches.label(batch.no, batch.partner.name), time])}
      tone={batch.tone}
      quiet={isClosed}
      onOpen={() => deeds.onBatch('batch', batch)}
    >
      <div className="third-row" data-kind="batch">
        <span className="third-time">
          <DueBadge tone={isClosed ? 'done' : batch.tone} text={time} />
        </span>
        <Cell main={batch.partner.name} small={batch.no} />
        <Cell main={items} small={batches.summary(count, answered, short)} />
        <Cell main={when} small={batches.by(batch.courier, batch.trackingNo)} />
        <RowButtons buttons={buttons} isCurrent={row.tabIndex === 0} />
      </div>
    </ListRow>
  )
}
