// What is offered when a request is declined: at least one, for a no without a way out is no service (R78).
import type { GroundId } from './grounds'
import type { Text } from './languages'

export const ALTERNATIVE_IDS = [
  'paidRepair',
  'cleaning',
  'sizeSwap',
  'discount',
  'askSupplier',
  'partialRefund',
  'findParts',
  'advice',
  'resell',
  'callBack',
] as const
export type AlternativeId = (typeof ALTERNATIVE_IDS)[number]

export type Alternative = {
  readonly id: AlternativeId
  readonly name: Text
  /** As it is said to the customer, and printed in the letter. */
  readonly say: Text
  /** Grounds for which it is offered first. */
  readonly suits: readonly GroundId[]
}

export const ALTERNATIVES: readonly Alternative[] = [
  {
    id: 'paidRepair',
    name: { 'zh-CN': '收费修', 'zh-TW': '付費維修', en: 'Repair at cost' },
    say: {
      'zh-CN': '我们帮您修，先报价，您同意了再动手。',
      'zh-TW': '我們幫您修，先報價，您同意再動手。',
      en: 'We repair it for you: you hear the price first, and we begin when you agree.',
    },
    suits: ['misuse', 'expired', 'notOurs'],
  },
  {
    id: 'cleaning',
    name: { 'zh-CN': '清洁保养', 'zh-TW': '清潔保養', en: 'Cleaning and care' },
    say: {
      'zh-CN': '我们免费给您清洁保养一次，让它好用好看些。',
      'zh-TW': '我們免費幫您清潔保養一次，讓它好用好看些。',
      en: 'We clean and care for it once, free of charge.',
    },
    suits: ['used', 'misuse'],
  },
  {
    id: 'sizeSwap',
    name: { 'zh-CN': '换个码', 'zh-TW': '換尺碼', en: 'Another size' },
    say: {
      'zh-CN': '没用过的，我们帮您换个合适的码，有差价多退少补。',
      'zh-TW': '沒用過的，我們幫您換個合適的尺碼，有價差多退少補。',
      en: 'As long as it is unused, we exchange it for the size that fits; only a difference in price is settled.',
    },
    suits: ['pastPeriod', 'noPromise'],
  },
  {
    id: 'discount',
    name: { 'zh-CN': '下次优惠', 'zh-TW': '下次優惠', en: 'Discount next time' },
    say: {
      'zh-CN': '您下次来，我们按老顾客的价给您优惠。',
      'zh-TW': '您下次來，我們按老顧客的價格給您優惠。',
      en: 'The next time you buy something, you get our price for regular customers.',
    },
    suits: ['pastPeriod', 'excluded', 'noPromise'],
  },
  {
    id: 'askSupplier',
    name: { 'zh-CN': '帮问厂家', 'zh-TW': '幫問廠商', en: 'Ask the maker' },
    say: {
      'zh-CN': '我们替您问厂家能不能通融，有回音马上告诉您。',
      'zh-TW': '我們替您問廠商能不能通融，有回覆馬上通知您。',
      en: 'We ask the maker whether an exception is possible, and tell you as soon as we hear.',
    },
    suits: ['expired', 'excluded', 'misuse'],
  },
  {
    id: 'partialRefund',
    name: { 'zh-CN': '折价收回', 'zh-TW': '折價收回', en: 'Take it back for less' },
    say: {
      'zh-CN': '要是实在不想留，我们可以按现在的成色折价收回。',
      'zh-TW': '若真的不想留，我們可以按現在的狀況折價收回。',
      en: 'If you really do not want to keep it, we can take it back at what it is worth now.',
    },
    suits: ['used', 'partsMissing'],
  },
  {
    id: 'findParts',
    name: { 'zh-CN': '找齐再退', 'zh-TW': '找齊再退', en: 'Complete it first' },
    say: {
      'zh-CN': '少的配件您再找找，期限内找齐了我们照退。',
      'zh-TW': '少的配件請您再找找，期限內找齊了我們照退。',
      en: 'Please look for the missing parts: complete and in time, it can come back.',
    },
    suits: ['partsMissing'],
  },
  {
    id: 'advice',
    name: { 'zh-CN': '教用法和保养', 'zh-TW': '教使用與保養', en: 'Advice on use' },
    say: {
      'zh-CN': '怎么用、怎么保养，我们手把手教您，以后随时来问。',
      'zh-TW': '怎麼用、怎麼保養，我們一步一步教您，以後隨時來問。',
      en: 'We show you how to use it and care for it, and you can ask us any time.',
    },
    suits: ['misuse', 'notOurs'],
  },
  {
    id: 'resell',
    name: { 'zh-CN': '帮忙转给别人', 'zh-TW': '協助轉讓', en: 'Help to pass it on' },
    say: {
      'zh-CN': '我们在店里帮您问问有没有顾客想要，成了再联系您。',
      'zh-TW': '我們在店裡幫您問問有沒有客人想要，談成了再聯絡您。',
      en: 'We ask around whether another customer would like it, and call you when somebody does.',
    },
    suits: ['excluded', 'pastPeriod'],
  },
  {
    id: 'callBack',
    name: { 'zh-CN': '再想想，给您回话', 'zh-TW': '再想想，回覆您', en: 'Think again, call back' },
    say: {
      'zh-CN': '您的情况我记下了，我再想想别的办法，约好时间给您回话。',
      'zh-TW': '您的狀況我記下了，我再想想其他辦法，約好時間回覆您。',
      en: 'I have written down your case. I will think about it again and call you at the time we agree on.',
    },
    suits: ['noPromise'],
  },
]

const byId = new Map<string, Alternative>(ALTERNATIVES.map(item => [item.id, item]))

/** Null for an id that this version does not know. */
export function alternativeOf(id: string): Alternative | null {
  return byId.get(id) ?? null
}

/** Those that suit the ground come first. */
export function alternativesFor(ground: GroundId): readonly Alternative[] {
  const suits = (item: Alternative) => item.suits.includes(ground)
  return [...ALTERNATIVES.filter(suits), ...ALTERNATIVES.filter(item => !suits(item))]
}

/** Texts that a shop may word anew, by key: `alt-cleaning`, `alt-cleaning-say`. */
export const alternativeTexts: readonly (readonly [key: string, text: Text])[] = ALTERNATIVES.flatMap(
  ({ id, name, say }) => [[`alt-${id}`, name] as const, [`alt-${id}-say`, say] as const],
)
