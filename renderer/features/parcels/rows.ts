// The lists of the parcels screen as rows of one kind: what each is about, and what can be done to it.
import type { OutRow, ParcelRow, ParcelsView, PieceRow, UnclaimedView } from '#shared/model/settlementViews'
import type { CaseCard } from '#shared/model/views'

export const LIST_IDS = ['arriving', 'toInspect', 'toPlace', 'toSend', 'toCollect', 'unclaimed'] as const
export type ListId = (typeof LIST_IDS)[number]
type PieceListId = 'toInspect' | 'toPlace' | 'toCollect'

export type Row = { readonly key: string; readonly since: string } & (
  | { readonly list: 'arriving'; readonly of: ParcelRow }
  | { readonly list: PieceListId; readonly of: PieceRow }
  | { readonly list: 'toSend'; readonly of: OutRow }
  | { readonly list: 'unclaimed'; readonly of: UnclaimedView }
)

/** One deed has one key on the whole screen, whatever the list. */
export const DEED_KEYS = {
  arrive: 'KeyA',
  inspect: 'KeyI',
  place: 'KeyP',
  send: 'KeyS',
  give: 'KeyG',
  claim: 'KeyC',
  sendBack: 'KeyB',
} as const
export type DeedName = keyof typeof DEED_KEYS

export const DEEDS_OF: Readonly<Record<ListId, readonly DeedName[]>> = {
  arriving: ['arrive'],
  toInspect: ['inspect'],
  toPlace: ['place'],
  toSend: ['send', 'give'],
  toCollect: ['give'],
  unclaimed: ['claim', 'sendBack'],
}

/** These take several rows at once. */
export const BATCH_DEEDS: readonly DeedName[] = ['inspect', 'place', 'send', 'give']

const pieces = (list: PieceListId, rows: readonly PieceRow[]): Row[] =>
  rows.map(of => ({ list, of, key: of.line.id, since: of.since }))

/** A parcel comes, or is claimed, one at a time. */
export const isForMany = ({ list }: Row): boolean => list !== 'unclaimed' && list !== 'arriving'

export function rowsOf(view: ParcelsView): Readonly<Record<ListId, readonly Row[]>> {
  return {
    arriving: view.arriving.map(of => ({
      list: 'arriving',
      of,
      key: of.parcel.id,
      since: of.parcel.sentAt,
    })),
    toInspect: pieces('toInspect', view.toInspect),
    toPlace: pieces('toPlace', view.toPlace),
    toSend: view.toSend.map(of => ({ list: 'toSend', of, key: of.out.id, since: of.out.stateAt })),
    toCollect: pieces('toCollect', view.toCollect),
    unclaimed: view.unclaimed.map(of => ({ list: 'unclaimed', of, key: of.id, since: of.arrivedAt })),
  }
}

export const cardOf = (row: Row): CaseCard | null => (row.list === 'unclaimed' ? null : row.of.card)

/** Not yet in the shop, and it may still come: also a lost one that turns up. */
export const isAwaited = (line: ParcelRow['lines'][number]): boolean =>
  line.state === 'away' || line.state === 'lost'
