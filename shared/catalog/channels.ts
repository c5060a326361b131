// How a case reached the shop (R6, R121), and how the customer is told something.
import type { Text } from './languages'

export const CHANNELS = [
  { id: 'counter', text: { 'zh-CN': '到店', 'zh-TW': '到店', en: 'At the counter' } },
  { id: 'phone', text: { 'zh-CN': '电话', 'zh-TW': '電話', en: 'Phone' } },
  { id: 'chat', text: { 'zh-CN': '在线聊天', 'zh-TW': '線上聊天', en: 'Chat' } },
  { id: 'platform', text: { 'zh-CN': '平台消息', 'zh-TW': '平台訊息', en: 'Platform message' } },
  { id: 'social', text: { 'zh-CN': '社交媒体', 'zh-TW': '社群媒體', en: 'Social media' } },
  { id: 'email', text: { 'zh-CN': '邮件', 'zh-TW': '電子郵件', en: 'E-mail' } },
  { id: 'letter', text: { 'zh-CN': '来信来访', 'zh-TW': '來信來訪', en: 'Letter or visit' } },
] as const satisfies readonly { id: string; text: Text }[]

export type ChannelId = (typeof CHANNELS)[number]['id']
export const CHANNEL_IDS = CHANNELS.map(channel => channel.id) as [ChannelId, ...ChannelId[]]

export const TELLING_WAYS = [
  { id: 'phone', text: { 'zh-CN': '电话', 'zh-TW': '電話', en: 'By phone' } },
  { id: 'chat', text: { 'zh-CN': '微信', 'zh-TW': '通訊軟體', en: 'By chat' } },
  { id: 'inPerson', text: { 'zh-CN': '当面', 'zh-TW': '當面', en: 'In person' } },
  { id: 'sms', text: { 'zh-CN': '短信', 'zh-TW': '簡訊', en: 'By text message' } },
  { id: 'platform', text: { 'zh-CN': '平台消息', 'zh-TW': '平台訊息', en: 'Platform message' } },
  { id: 'email', text: { 'zh-CN': '邮件', 'zh-TW': '電子郵件', en: 'By e-mail' } },
] as const satisfies readonly { id: string; text: Text }[]

export type TellingWayId = (typeof TELLING_WAYS)[number]['id']
export const TELLING_WAY_IDS = TELLING_WAYS.map(way => way.id) as [TellingWayId, ...TellingWayId[]]
