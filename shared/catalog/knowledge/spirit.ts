// How we want to be with customers (R2), and an idea for the shop's creed (R3), which each shop writes by itself or not at all.
import type { Text } from '../languages'

export const ATTITUDE_KEY = 'shop-attitude'
export const CREED_KEY = 'shop-creed'

const ATTITUDE: Text = {
  'zh-CN': '热心 · 细心 · 诚恳 · 专业 · 主动',
  'zh-TW': '熱心 · 細心 · 誠懇 · 專業 · 主動',
  en: 'Warm · attentive · sincere · skilled · one step ahead',
}

export const CREED_IDEA: Text = {
  'zh-CN': '肯提意见的客人，是还愿意再来的客人。他生气，先找我们自己的原因；我们多走一步，往后就少跑十步。',
  'zh-TW': '肯提意見的客人，是還願意再來的客人。他生氣，先找我們自己的原因；我們多走一步，往後就少跑十步。',
  en: 'Who tells us what is wrong still means to come back. If someone is angry, we look at ourselves first; one step ahead of time saves ten later.',
}

export const spiritTexts: readonly (readonly [key: string, text: Text])[] = [[ATTITUDE_KEY, ATTITUDE]]
