// What a photo in a case shows (R33, R45, R127).
import type { Text } from './languages'

export const PHOTO_KINDS = [
  { id: 'proof', text: { 'zh-CN': '凭证', 'zh-TW': '憑證', en: 'Proof' } },
  { id: 'before', text: { 'zh-CN': '处理前', 'zh-TW': '處理前', en: 'Before' } },
  { id: 'after', text: { 'zh-CN': '处理后', 'zh-TW': '處理後', en: 'After' } },
  { id: 'chat', text: { 'zh-CN': '聊天记录', 'zh-TW': '對話紀錄', en: 'Chat' } },
] as const satisfies readonly { id: string; text: Text }[]

export type PhotoKindId = (typeof PHOTO_KINDS)[number]['id']
export const PHOTO_KIND_IDS = PHOTO_KINDS.map(kind => kind.id) as [PhotoKindId, ...PhotoKindId[]]
