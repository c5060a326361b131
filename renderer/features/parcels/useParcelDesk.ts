// What is open over the lists, and what a scan leads to: the one thing it can mean at once, else a choice.
import { useState } from 'react'
import type { CaseLine, Parcel } from '#shared/model/goods'
import type { OutRow, ParcelHit, ParcelsView, PieceRow, UnclaimedView } from '#shared/model/settlementViews'
import type { Unclaimed } from '#shared/model/third'
import type { CaseCard } from '#shared/model/views'
import { call } from '../../bridge/bridge'
import { useDesk } from '../../bridge/desk'
import { useCommand } from '../../bridge/useCommand'
import { useWords } from '../../ui/words'
import { type DeedName, isAwaited, type Row } from './rows'

export type Piece = Pick<PieceRow, 'card' | 'line'>

export type Open =
  | { readonly kind: 'choose'; readonly text: string; readonly hits: readonly ParcelHit[] }
  | { readonly kind: 'menu'; readonly card: CaseCard; readonly deeds: readonly Open[] }
  | {
      readonly kind: 'arrive'
      readonly card: CaseCard
      readonly parcel: Parcel | null
      readonly lines: readonly CaseLine[]
    }
  | { readonly kind: 'inspect' | 'place' | 'collect'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'send' | 'handOver'; readonly outs: readonly OutRow[] }
  | { readonly kind: 'keep'; readonly text: string }
  | { readonly kind: 'claim' | 'sendBack'; readonly unclaimed: UnclaimedView }

export type ParcelDesk = {
  readonly open: Open | null
  show(open: Open): void
  close(): void
  /** Scanned or typed, and Enter. */
  find(text: string): Promise<void>
  take(hit: ParcelHit): void
  deed(name: DeedName, rows: readonly Row[]): void
}

/** Everything that can be done to the goods of this case from here. */
function deedsOf(card: CaseCard, lines: readonly CaseLine[], parcel: Parcel | null, outs: readonly OutRow[]) {
  const deeds: Open[] = []
  const awaited = lines.filter(isAwaited)
  const inState = (state: CaseLine['state']) =>
    lines.filter(line => line.state === state).map(line => ({ card, line }))
  if (awaited.length > 0) deeds.push({ kind: 'arrive', card, parcel, lines: awaited })
  for (const [kind, state] of [
    ['inspect', 'arrived'],
    ['place', 'inspected'],
    ['collect', 'toCollect'],
  ] as const) {
    const pieces = inState(state)
    if (pieces.length > 0) deeds.push({ kind, pieces })
  }
  if (outs.length > 0) deeds.push({ kind: 'handOver', outs }, { kind: 'send', outs })
  return deeds
}

export function useParcelDesk(view: ParcelsView | undefined): ParcelDesk {
  const words = useWords()
  const desk = useDesk()
  const step = useCommand('parcel.step')
  const [open, setOpen] = useState<Open | null>(null)

  function withLikely(unclaimed: Unclaimed): UnclaimedView {
    return view?.unclaimed.find(({ id }) => id === unclaimed.id) ?? { ...unclaimed, likely: [] }
  }

  async function receiveBack(card: CaseCard, parcel: Parcel): Promise<void> {
    const result = await step.run({ caseId: card.caseId, parcelId: parcel.id, state: 'arrived', note: '' })
    const said = parcel.dir === 'out' ? words.parcels.cameBack : words.parcels.way.changed
    if (result.ok) desk.toast(said, { undo: true })
    else desk.showError(result.error)
  }

  function takeCase(hit: Extract<ParcelHit, { kind: 'case' }>): void {
    const { card, lines, parcel } = hit
    const isBack = parcel?.dir === 'out' && (parcel.state === 'refused' || parcel.state === 'intercepted')
    if (card.closedAt !== null) {
      void desk.openCase(card.caseId).then(() => desk.toast(words.parcels.closedOpened(card.no)))
      return
    }
    if (isBack) {
      void receiveBack(card, parcel)
      return
    }
    const incoming = parcel?.dir === 'in' ? parcel : null
    const outs = (view?.toSend ?? []).filter(row => row.card.caseId === card.caseId)
    const deeds = deedsOf(card, lines, incoming, outs)
    const [first] = deeds
    if (first === undefined) void desk.openCase(card.caseId).then(() => desk.toast(words.parcels.nothingToDo))
    else if (deeds.length === 1 || (incoming !== null && first.kind === 'arrive')) setOpen(first)
    else setOpen({ kind: 'menu', card, deeds })
  }

  function take(hit: ParcelHit): void {
    setOpen(null)
    if (hit.kind === 'case') takeCase(hit)
    else setOpen({ kind: 'claim', unclaimed: withLikely(hit.unclaimed) })
  }

  async function find(text: string): Promise<void> {
    const found = await call('parcel.find', { text })
    if (!found.ok) return desk.showError(found.error)
    const [only] = found.value
    if (only === undefined) setOpen({ kind: 'keep', text })
    else if (found.value.length === 1) take(only)
    else setOpen({ kind: 'choose', text, hits: found.value })
  }

  function deed(name: DeedName, rows: readonly Row[]): void {
    const next = openFor(name, rows)
    if (next !== null) setOpen(next)
    const [row] = rows
    if (name === 'arrive' && next === null && row?.list === 'arriving')
      void receiveBack(row.of.card, row.of.parcel)
  }

  return { open, show: setOpen, close: () => setOpen(null), find, take, deed }
}

/** The form for a deed on these rows; null for what needs none. */
function openFor(name: DeedName, rows: readonly Row[]): Open | null {
  const [first] = rows
  if (first === undefined) return null
  const pieces = rows.flatMap(row =>
    row.list === 'toInspect' || row.list === 'toPlace' || row.list === 'toCollect' ? [row.of] : [],
  )
  const outs = rows.flatMap(row => (row.list === 'toSend' ? [row.of] : []))
  if (first.list === 'unclaimed')
    return name === 'claim' || name === 'sendBack' ? { kind: name, unclaimed: first.of } : null
  if (first.list === 'arriving') {
    const lines = first.of.lines.filter(isAwaited)
    const { card, parcel } = first.of
    return lines.length > 0 && parcel.dir === 'in' ? { kind: 'arrive', card, parcel, lines } : null
  }
  if (name === 'inspect' || name === 'place') return { kind: name, pieces }
  if (name === 'send') return { kind: 'send', outs }
  return outs.length > 0 ? { kind: 'handOver', outs } : { kind: 'collect', pieces }
}
