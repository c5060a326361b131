// How two cases belong together.
import type { Text } from './languages'

/** `back` is what the link says from the other case. */
export const LINK_KINDS = [
  { id: 'mergedInto', back: 'mergedFrom', text: { 'zh-CN': '已并入', 'zh-TW': '已併入', en: 'Merged into' } },
  { id: 'mergedFrom', back: 'mergedInto', text: { 'zh-CN': '并入自', 'zh-TW': '併入自', en: 'Merged from' } },
  { id: 'splitInto', back: 'splitFrom', text: { 'zh-CN': '拆出', 'zh-TW': '拆出', en: 'Split into' } },
  { id: 'splitFrom', back: 'splitInto', text: { 'zh-CN': '拆自', 'zh-TW': '拆自', en: 'Split from' } },
  { id: 'related', back: 'related', text: { 'zh-CN': '相关', 'zh-TW': '相關', en: 'Related' } },
] as const satisfies readonly { id: string; back: string; text: Text }[]
export type LinkKindId = (typeof LINK_KINDS)[number]['id']
export const LINK_KIND_IDS = LINK_KINDS.map(kind => kind.id) as [LinkKindId, ...LinkKindId[]]
