// Parcels that stand in the demo shop and belong to nobody yet.
import { keepUnclaimed } from '../domain/parcels/unclaimed'
import type { Scene } from '../model/ruling'
import { clerkOn, must, type Stage } from './stage'

const PARCELS = [
  {
    hoursAgo: 6,
    courier: '韵达',
    trackingNo: 'YD4610078823',
    senderName: '',
    senderPhone: '1990000****',
    contents: '一双女鞋，没有纸条',
    place: '收货架 B1',
  },
  {
    hoursAgo: 26,
    courier: '圆通',
    trackingNo: '',
    senderName: '小区驿站代寄',
    senderPhone: '',
    contents: '灰色围巾，吊牌还在',
    place: '收货架 B1',
  },
] as const

/** `momentAgo`: milliseconds since 1970 UTC of so many opening hours before now. */
export function keepParcels(
  stage: Stage,
  newId: (atMs: number) => string,
  momentAgo: (hours: number) => number,
): void {
  const by = clerkOn(stage, 'lin')
  for (const { hoursAgo, ...label } of PARCELS) {
    const at = momentAgo(hoursAgo)
    const scene: Scene = { now: at, by, newId: () => newId(at) }
    must(stage, keepUnclaimed(stage.book, scene, label), 'unclaimed')
  }
}
