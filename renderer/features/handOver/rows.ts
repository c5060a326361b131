// The rows of the screen in their order, each with the hand-over that it belongs to.
import type { HandOverItemView, HandOversView, HandOverView } from '#shared/model/handOverViews'

export type Side = 'forMe' | 'byMe'
export type Row = {
  readonly key: string
  readonly side: Side
  readonly handOver: HandOverView
  readonly item: HandOverItemView
}

export const keyOf = (handOver: HandOverView, item: HandOverItemView) => `${handOver.id}:${item.caseId}`

/** For me only what waits; of mine also what came of it. */
export const shownItems = (handOver: HandOverView, side: Side) =>
  side === 'forMe' ? handOver.items.filter(({ state }) => state === 'open') : handOver.items

export function rowsOf(view: HandOversView): readonly Row[] {
  return (['forMe', 'byMe'] as const).flatMap(side =>
    view[side].flatMap(handOver =>
      shownItems(handOver, side).map(item => ({ key: keyOf(handOver, item), side, handOver, item })),
    ),
  )
}

export const waitingIds = ({ items }: HandOverView) =>
  items.filter(({ state }) => state === 'open').map(({ caseId }) => caseId)
