// What may stand in braces in a sentence: `{customer}`. A clerk may also write the name in her own language: `{称呼}`.
import type { Text } from './languages'

type ScriptVariable = {
  readonly id: string
  readonly text: Text
  readonly example: Text
  /** A case may not know it: a built-in sentence says it only inside `[…]`. */
  readonly maybe: boolean
}

/** Most used first: the order in which they are offered while typing. */
export const SCRIPT_VARIABLES = [
  {
    id: 'customer',
    maybe: true,
    text: { 'zh-CN': '称呼', 'zh-TW': '稱呼', en: 'name' },
    example: { 'zh-CN': '王姐', 'zh-TW': '王小姐', en: 'Wang Fang' },
  },
  {
    id: 'item',
    maybe: false,
    text: { 'zh-CN': '货品', 'zh-TW': '商品', en: 'piece' },
    example: { 'zh-CN': '红色帆布鞋', 'zh-TW': '紅色帆布鞋', en: 'red canvas shoes' },
  },
  {
    id: 'problem',
    maybe: false,
    text: { 'zh-CN': '问题', 'zh-TW': '問題', en: 'matter' },
    example: { 'zh-CN': '质量问题', 'zh-TW': '品質問題', en: 'the quality problem' },
  },
  {
    id: 'wish',
    maybe: true,
    text: { 'zh-CN': '诉求', 'zh-TW': '訴求', en: 'wanted' },
    example: { 'zh-CN': '换货', 'zh-TW': '換貨', en: 'to exchange it' },
  },
  {
    id: 'promise',
    maybe: true,
    text: { 'zh-CN': '答复时间', 'zh-TW': '回覆時間', en: 'promised time' },
    example: { 'zh-CN': '明天 15:20', 'zh-TW': '明天 15:20', en: 'tomorrow 15:20' },
  },
  {
    id: 'shop',
    maybe: false,
    text: { 'zh-CN': '店名', 'zh-TW': '店名', en: 'shop name' },
    example: { 'zh-CN': '林记鞋铺', 'zh-TW': '林記鞋舖', en: 'Lin’s Shoes' },
  },
  {
    id: 'clerk',
    maybe: false,
    text: { 'zh-CN': '店员', 'zh-TW': '店員', en: 'clerk' },
    example: { 'zh-CN': '小陈', 'zh-TW': '小陳', en: 'Chen' },
  },
  {
    id: 'no',
    maybe: false,
    text: { 'zh-CN': '单号', 'zh-TW': '單號', en: 'case number' },
    example: { 'zh-CN': 'SH-261122-007', 'zh-TW': 'SH-261122-007', en: 'SH-261122-007' },
  },
  {
    id: 'shopPhone',
    maybe: true,
    text: { 'zh-CN': '店里电话', 'zh-TW': '門市電話', en: 'shop phone' },
    example: { 'zh-CN': '021-5555 0188', 'zh-TW': '02-5555-0188', en: '021 5555 0188' },
  },
  {
    id: 'daysLeft',
    maybe: true,
    text: { 'zh-CN': '剩余天数', 'zh-TW': '剩餘天數', en: 'days left' },
    example: { 'zh-CN': '3 天', 'zh-TW': '3 天', en: '3 days' },
  },
] as const satisfies readonly ScriptVariable[]

export type VariableName = (typeof SCRIPT_VARIABLES)[number]['id']

const byName = new Map<string, VariableName>(
  SCRIPT_VARIABLES.flatMap(({ id, text }) =>
    [id, ...Object.values(text)].map(name => [name.toLowerCase(), id] as const),
  ),
)

/** The variable of that name, whatever the language, or null. */
export function scriptVariable(name: string): VariableName | null {
  return byName.get(name.trim().toLowerCase()) ?? null
}
