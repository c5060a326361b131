// The compensation ladder (R60–R63): three zones with their bounds, and what is said before the amount.
import type { Text } from './languages'

/**
 * The base is one way's freight. `fromFen` is what one opens with, `toFen` the most that a clerk gives on her own; a
 * shop may set its own.
 */
export type ZoneBounds = { readonly fromFen: number; readonly toFen: number }

type Zone = ZoneBounds & {
  readonly id: string
  readonly text: Text
  /** Why this amount, said before the amount: the key is `zone-sameCity` (R60). */
  readonly reason: Text
}

/** In the order of their digit. */
export const ZONES = [
  {
    id: 'sameCity',
    fromFen: 5_00,
    toFen: 10_00,
    text: { 'zh-CN': '同城', 'zh-TW': '同縣市', en: 'Same city' },
    reason: {
      'zh-CN': '同城寄一趟的运费差不多就是这个数，不该让您来回贴钱，我按这一趟的运费补给您。',
      'zh-TW': '同縣市寄一趟的運費差不多就是這個數，不該讓您來回貼錢，我照這一趟的運費補給您。',
      en: 'You should not be out of pocket for sending it across town, so I take one way’s freight as the measure.',
    },
  },
  {
    id: 'otherProvince',
    fromFen: 10_00,
    toFen: 15_00,
    text: { 'zh-CN': '外省', 'zh-TW': '外縣市', en: 'Other province' },
    reason: {
      'zh-CN': '您那边离得远，寄一趟的运费比同城高，我就按您那边单程的运费来补。',
      'zh-TW': '您那邊比較遠，寄一趟的運費比同縣市高，我就照您那邊單程的運費來補。',
      en: 'You live further away and one way costs more from there, so I go by the freight of your place.',
    },
  },
  {
    id: 'highValue',
    fromFen: 20_00,
    toFen: 50_00,
    text: { 'zh-CN': '贵重货', 'zh-TW': '高單價商品', en: 'High value' },
    reason: {
      'zh-CN': '这件您花的钱不少，出了岔子心里更不舒服，光按运费算对不住您，我按这件货的分量来补。',
      'zh-TW': '這件您花了不少錢，出了狀況心裡更不舒服，只算運費太對不起您，我照這件商品的份量來補。',
      en: 'You paid a good deal for this piece, so freight alone would not do you justice; I go by what it is worth.',
    },
  },
] as const satisfies readonly Zone[]

export type ZoneId = (typeof ZONES)[number]['id']
export const ZONE_IDS = ZONES.map(zone => zone.id) as [ZoneId, ...ZoneId[]]

export function isZoneId(id: string): id is ZoneId {
  return ZONES.some(zone => zone.id === id)
}

/** Nobody means more than this; a slip of the finger does. */
export const MOST_ZONE_FEN = 1_000_00

/** Without the cost, more than this share of the price is worth a second look (R62). */
export const SHARE_THAT_WARNS = 0.3

/** For the shop's knowledge: `zone-sameCity-name` and `zone-sameCity`. */
export const ladderTexts: readonly (readonly [string, Text])[] = ZONES.flatMap(({ id, text, reason }) => [
  [`zone-${id}-name`, text] as const,
  [`zone-${id}`, reason] as const,
])
