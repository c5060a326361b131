// Kinds of goods (R18): which have the seven-day right, how long their warranty is, and what they must be like to be sold again.
import type { Text } from './languages'

/** What a clerk may see on a piece. */
export const CONDITION_IDS = [
  'asNew',
  'opened',
  'triedOn',
  'used',
  'washed',
  'tagCut',
  'damaged',
  'incomplete',
  'dirty',
  'misused',
] as const
export type ConditionId = (typeof CONDITION_IDS)[number]

export const CONDITION_TEXTS: Readonly<Record<ConditionId, Text>> = {
  asNew: { 'zh-CN': '跟新的一样', 'zh-TW': '跟新的一樣', en: 'As new' },
  opened: { 'zh-CN': '拆封了', 'zh-TW': '已拆封', en: 'Seal opened' },
  triedOn: { 'zh-CN': '试穿过', 'zh-TW': '試穿過', en: 'Tried on' },
  used: { 'zh-CN': '有使用痕迹', 'zh-TW': '有使用痕跡', en: 'Signs of use' },
  washed: { 'zh-CN': '洗过', 'zh-TW': '洗過', en: 'Washed' },
  tagCut: { 'zh-CN': '吊牌剪了', 'zh-TW': '吊牌已剪', en: 'Tags cut off' },
  damaged: { 'zh-CN': '有损坏', 'zh-TW': '有損壞', en: 'Damaged' },
  incomplete: { 'zh-CN': '缺配件', 'zh-TW': '缺配件', en: 'Parts missing' },
  dirty: { 'zh-CN': '有污渍', 'zh-TW': '有污漬', en: 'Dirty' },
  misused: { 'zh-CN': '使用不当造成', 'zh-TW': '使用不當造成', en: 'Caused by wrong use' },
}

export const CATEGORY_IDS = [
  'clothing',
  'shoes',
  'bags',
  'underwear',
  'electronics',
  'smallAppliances',
  'home',
  'largeFurniture',
  'cosmetics',
  'food',
  'digital',
  'press',
  'madeToOrder',
  'other',
] as const
export type CategoryId = (typeof CATEGORY_IDS)[number]

export type Category = {
  readonly id: CategoryId
  readonly text: Text
  /** Has the seven-day right when bought at a distance (R73). */
  readonly returnable: boolean
  /** Days of warranty from the day of purchase; null where only the paper of the piece can say it. */
  readonly warrantyDays: number | null
  /** What makes a piece unfit to be sold again (R37). */
  readonly hurtsResale: readonly ConditionId[]
  /** What the customer is told before he sends it back: what it must be like (R37). */
  readonly resale: readonly ResaleId[]
}

const HURT: readonly ConditionId[] = ['used', 'damaged', 'incomplete', 'dirty', 'misused']

/** What a piece must be like to come back without a reason, told before it is sent (R37). */
export const RESALE_TEXTS = {
  clean: {
    'zh-CN': '没用过、没弄脏、没损坏',
    'zh-TW': '沒用過、沒弄髒、沒損壞',
    en: 'Not used, not stained, not damaged',
  },
  complete: {
    'zh-CN': '包装、配件、说明书、赠品都在',
    'zh-TW': '包裝、配件、說明書、贈品都在',
    en: 'With its packaging, parts, papers and gifts',
  },
  tags: { 'zh-CN': '吊牌没剪', 'zh-TW': '吊牌沒剪', en: 'Tags still on' },
  unwashed: { 'zh-CN': '没下过水', 'zh-TW': '沒下過水', en: 'Not washed' },
  sealed: { 'zh-CN': '封口、封膜没拆', 'zh-TW': '封口、封膜沒拆', en: 'Seal not broken' },
  soles: {
    'zh-CN': '鞋底干净，只在室内试过',
    'zh-TW': '鞋底乾淨，只在室內試穿',
    en: 'Soles clean, tried on indoors only',
  },
  signedOut: {
    'zh-CN': '账号退出，没有激活保修',
    'zh-TW': '帳號已登出，未啟用保固',
    en: 'Signed out, warranty not activated',
  },
  notInstalled: {
    'zh-CN': '没安装、没通过水电',
    'zh-TW': '未安裝、未通水電',
    en: 'Not installed, never connected',
  },
  /** Without the seven-day right only when the customer agreed to that as he bought it. */
  toldBefore: {
    'zh-CN': '这类货不在七天无理由之内，买的时候要先讲明白',
    'zh-TW': '這類商品不適用七天鑑賞期，購買時要先說明',
    en: 'Without the seven-day right: this has to be said before the purchase',
  },
} as const satisfies Readonly<Record<string, Text>>
export type ResaleId = keyof typeof RESALE_TEXTS

export const CATEGORIES: readonly Category[] = [
  {
    id: 'clothing',
    text: { 'zh-CN': '服装', 'zh-TW': '服飾', en: 'Clothing' },
    returnable: true,
    warrantyDays: null,
    hurtsResale: [...HURT, 'washed', 'tagCut'],
    resale: ['tags', 'unwashed', 'clean'],
  },
  {
    id: 'shoes',
    text: { 'zh-CN': '鞋', 'zh-TW': '鞋類', en: 'Shoes' },
    returnable: true,
    warrantyDays: 90,
    hurtsResale: [...HURT, 'washed', 'tagCut'],
    resale: ['soles', 'tags', 'complete'],
  },
  {
    id: 'bags',
    text: { 'zh-CN': '箱包', 'zh-TW': '包袋', en: 'Bags' },
    returnable: true,
    warrantyDays: 90,
    hurtsResale: [...HURT, 'washed', 'tagCut'],
    resale: ['tags', 'clean', 'complete'],
  },
  {
    id: 'underwear',
    text: { 'zh-CN': '内衣泳装', 'zh-TW': '內衣泳裝', en: 'Underwear and swimwear' },
    returnable: true,
    warrantyDays: null,
    hurtsResale: [...HURT, 'opened', 'triedOn', 'washed', 'tagCut'],
    resale: ['sealed', 'tags', 'unwashed'],
  },
  {
    id: 'electronics',
    text: { 'zh-CN': '数码电子', 'zh-TW': '3C 電子', en: 'Electronics' },
    returnable: true,
    warrantyDays: 365,
    hurtsResale: HURT,
    resale: ['signedOut', 'clean', 'complete'],
  },
  {
    id: 'smallAppliances',
    text: { 'zh-CN': '小家电', 'zh-TW': '小家電', en: 'Small appliances' },
    returnable: true,
    warrantyDays: 365,
    hurtsResale: HURT,
    resale: ['notInstalled', 'clean', 'complete'],
  },
  {
    id: 'home',
    text: { 'zh-CN': '家居日用', 'zh-TW': '居家用品', en: 'Household goods' },
    returnable: true,
    warrantyDays: null,
    hurtsResale: [...HURT, 'washed'],
    resale: ['clean', 'unwashed', 'complete'],
  },
  {
    id: 'largeFurniture',
    text: { 'zh-CN': '大件家具', 'zh-TW': '大型家具', en: 'Large furniture' },
    returnable: false,
    warrantyDays: 365,
    hurtsResale: HURT,
    resale: ['toldBefore', 'notInstalled'],
  },
  {
    id: 'cosmetics',
    text: { 'zh-CN': '美妆个护', 'zh-TW': '美妝個護', en: 'Cosmetics and care' },
    returnable: true,
    warrantyDays: null,
    hurtsResale: [...HURT, 'opened'],
    resale: ['sealed', 'complete'],
  },
  {
    id: 'food',
    text: { 'zh-CN': '鲜活易腐食品', 'zh-TW': '生鮮易腐食品', en: 'Fresh and perishable food' },
    returnable: false,
    warrantyDays: null,
    hurtsResale: [...HURT, 'opened'],
    resale: ['toldBefore'],
  },
  {
    id: 'digital',
    text: {
      'zh-CN': '拆封的音像软件、数字商品',
      'zh-TW': '已拆封影音軟體、數位商品',
      en: 'Opened media, software, downloads',
    },
    returnable: false,
    warrantyDays: null,
    hurtsResale: [...HURT, 'opened'],
    resale: ['toldBefore'],
  },
  {
    id: 'press',
    text: { 'zh-CN': '报纸期刊', 'zh-TW': '報紙期刊', en: 'Newspapers and magazines' },
    returnable: false,
    warrantyDays: null,
    hurtsResale: [...HURT, 'opened'],
    resale: ['toldBefore'],
  },
  {
    id: 'madeToOrder',
    text: { 'zh-CN': '定制商品', 'zh-TW': '客製商品', en: 'Made to order' },
    returnable: false,
    warrantyDays: null,
    hurtsResale: HURT,
    resale: ['toldBefore'],
  },
  {
    id: 'other',
    text: { 'zh-CN': '其他', 'zh-TW': '其他', en: 'Something else' },
    returnable: true,
    warrantyDays: null,
    hurtsResale: [...HURT, 'washed', 'tagCut'],
    resale: ['clean', 'complete'],
  },
]

const byId = new Map<CategoryId, Category>(CATEGORIES.map(category => [category.id, category]))

export function category(id: CategoryId): Category {
  const found = byId.get(id)
  if (!found) throw new Error(`no category ${id}`)
  return found
}

/** Texts that a shop may word anew, by key. */
export const categoryTexts: readonly (readonly [key: string, text: Text])[] = [
  ...Object.entries(CONDITION_TEXTS).map(([id, text]) => [`condition-${id}`, text] as const),
  ...Object.entries(RESALE_TEXTS).map(([id, text]) => [`resale-${id}`, text] as const),
]
