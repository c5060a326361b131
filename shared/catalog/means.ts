// How a compensation is given (R64): not always money. Each with when it fits and how it is said.
import type { Text } from './languages'

type Means = {
  readonly id: string
  readonly text: Text
  /** When it fits, for the clerk. */
  readonly hint: Text
  /** How it is said, after the reason and before the amount. */
  readonly say: Text
}

/** In the order of their digit. */
export const MEANS = [
  {
    id: 'cash',
    text: { 'zh-CN': '退差价', 'zh-TW': '退差價', en: 'Money back' },
    hint: {
      'zh-CN': '货有不足、客户留下来用的时候最合适。原路退，他看得见。',
      'zh-TW': '商品有不足、客戶願意留下來用的時候最合適。原路退回，他看得到。',
      en: 'Fits best when the piece has a fault and stays with him. Pay it back the way it came.',
    },
    say: {
      'zh-CN': '这一份我们按您付款的方式原路退给您。',
      'zh-TW': '這一份我們照您付款的方式原路退給您。',
      en: 'We pay this part back to you the way you paid.',
    },
  },
  {
    id: 'redPacket',
    text: { 'zh-CN': '红包', 'zh-TW': '紅包', en: 'Red packet' },
    hint: {
      'zh-CN': '数目小、要快的时候用。当面发，当场收到。',
      'zh-TW': '金額小、要快的時候用。當面給，當場收到。',
      en: 'For small sums that should arrive at once, in front of him.',
    },
    say: {
      'zh-CN': '我现在就给您发个红包，您收一下，算我们的歉意。',
      'zh-TW': '我現在就給您一個紅包，請收下，算是我們的歉意。',
      en: 'I am sending you a red packet right now. Please take it with our apology.',
    },
  },
  {
    id: 'coupon',
    text: { 'zh-CN': '优惠券', 'zh-TW': '折價券', en: 'Coupon' },
    hint: {
      'zh-CN': '适合常来的客户。说清楚能用到哪天、有没有门槛。',
      'zh-TW': '適合常來的客戶。說清楚期限和使用門檻。',
      en: 'For customers who come often. Say until when it is good, and from what sum.',
    },
    say: {
      'zh-CN': '我给您一张券，下回来直接抵，期限和用法我写在上面。',
      'zh-TW': '我給您一張折價券，下次來直接折抵，期限和用法我寫在上面。',
      en: 'Here is a coupon for your next visit; I have written on it how and until when it counts.',
    },
  },
  {
    id: 'points',
    text: { 'zh-CN': '积分', 'zh-TW': '點數', en: 'Points' },
    hint: {
      'zh-CN': '给会员，心意到就行。不拿它顶该退的钱。',
      'zh-TW': '給會員，表達心意即可。不要拿它抵該退的錢。',
      en: 'A kind gesture for members. Never in place of money that is owed.',
    },
    say: {
      'zh-CN': '我把积分加到您的会员号上，您现在就能查到。',
      'zh-TW': '我把點數加到您的會員帳號，您現在就能查到。',
      en: 'I am adding the points to your membership; you can see them straight away.',
    },
  },
  {
    id: 'gift',
    text: { 'zh-CN': '小礼物', 'zh-TW': '小禮物', en: 'Gift' },
    hint: {
      'zh-CN': '心里不痛快多过钱上吃亏的时候，一份小礼物比几块钱暖。金额写它值多少。',
      'zh-TW': '心裡不舒服多過金錢損失的時候，一份小禮物比幾塊錢溫暖。金額請寫它的價值。',
      en: 'When feelings were hurt more than the purse, a small gift is warmer than a few coins. Write what it is worth.',
    },
    say: {
      'zh-CN': '这个小礼物您带回去，不值什么，是我们的心意。',
      'zh-TW': '這份小禮物請您帶回去，不值什麼，是我們的心意。',
      en: 'Please take this with you. It is only something small, and it comes from the heart.',
    },
  },
] as const satisfies readonly Means[]

export type MeansId = (typeof MEANS)[number]['id']

export function isMeansId(id: string): id is MeansId {
  return MEANS.some(means => means.id === id)
}

/** For the shop's knowledge: `means-cash-name`, `means-cash-hint`, `means-cash-say`. */
export const meansTexts: readonly (readonly [string, Text])[] = MEANS.flatMap(({ id, text, hint, say }) => [
  [`means-${id}-name`, text] as const,
  [`means-${id}-hint`, hint] as const,
  [`means-${id}-say`, say] as const,
])
