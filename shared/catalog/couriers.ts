// Couriers that a clerk need not spell: offered while she types, and known by how their numbers begin (R128).
import type { Language, Text } from './languages'

type Courier = {
  readonly text: Text
  /** How its numbers begin, where that tells it from the others. */
  readonly begins: readonly string[]
}

const COURIERS: readonly Courier[] = [
  { begins: ['SF'], text: { 'zh-CN': '顺丰', 'zh-TW': '順豐', en: 'SF Express' } },
  { begins: ['JD'], text: { 'zh-CN': '京东', 'zh-TW': '京東', en: 'JD Logistics' } },
  { begins: ['ZTO'], text: { 'zh-CN': '中通', 'zh-TW': '中通', en: 'ZTO' } },
  { begins: ['YT'], text: { 'zh-CN': '圆通', 'zh-TW': '圓通', en: 'YTO' } },
  { begins: ['STO'], text: { 'zh-CN': '申通', 'zh-TW': '申通', en: 'STO' } },
  { begins: ['YD'], text: { 'zh-CN': '韵达', 'zh-TW': '韻達', en: 'Yunda' } },
  { begins: ['JT'], text: { 'zh-CN': '极兔', 'zh-TW': '極兔', en: 'J&T' } },
  { begins: ['DPK'], text: { 'zh-CN': '德邦', 'zh-TW': '德邦', en: 'Deppon' } },
  { begins: [], text: { 'zh-CN': '邮政', 'zh-TW': '郵局', en: 'China Post' } },
]

export const courierNames = (language: Language): readonly string[] =>
  COURIERS.map(({ text }) => text[language])

/** Whose number it is, by name; empty for one that any of them may have given out. `key` as it is compared. */
export function courierOf(key: string, language: Language): string {
  return COURIERS.find(({ begins }) => begins.some(sign => key.startsWith(sign)))?.text[language] ?? ''
}
