// The seven confirmations before goods or money move (R80): each with what there is to check.
import type { Text } from './languages'

type Confirmation = {
  /** Key of its words and of its mark in the case. */
  readonly key: string
  readonly text: Text
  /** What to check, as one line under the name. */
  readonly check: Text
}

/** In the order in which they are ticked: the first is key 1. */
export const CONFIRMATIONS = [
  {
    key: 'confirm-reason',
    text: { 'zh-CN': '原因', 'zh-TW': '原因', en: 'Reason' },
    check: {
      'zh-CN': '到底因为什么，跟客户说的、跟看到的对得上。',
      'zh-TW': '到底為了什麼，跟客戶說的、跟看到的都對得上。',
      en: 'Why he came, in one sentence that fits what he says and what we see.',
    },
  },
  {
    key: 'confirm-conditions',
    text: { 'zh-CN': '条件', 'zh-TW': '條件', en: 'Conditions' },
    check: {
      'zh-CN': '买的日期、收货的日期、在哪儿买的，按规矩能办到哪一步。',
      'zh-TW': '購買日、收貨日、在哪裡買的，照規定能辦到哪一步。',
      en: 'Bought and received when and where, and what the rules then allow.',
    },
  },
  {
    key: 'confirm-goods',
    text: { 'zh-CN': '货品和数量', 'zh-TW': '商品與數量', en: 'Goods and quantity' },
    check: {
      'zh-CN': '哪一件、几件、成色怎样，配件和吊牌齐不齐。',
      'zh-TW': '哪一件、幾件、狀況如何，配件和吊牌齊不齊。',
      en: 'Which pieces, how many, in what state, with tags and parts.',
    },
  },
  {
    key: 'confirm-way',
    text: { 'zh-CN': '办法', 'zh-TW': '處理方式', en: 'Way' },
    check: {
      'zh-CN': '退、换、补、修还是补偿，客户点过头。',
      'zh-TW': '退、換、補、修還是補償，客戶已經同意。',
      en: 'Return, exchange, send again, repair or compensation; the customer agreed.',
    },
  },
  {
    key: 'confirm-time',
    text: { 'zh-CN': '时间', 'zh-TW': '時間', en: 'Time' },
    check: {
      'zh-CN': '什么时候给钱、给货、给回话，客户知道。',
      'zh-TW': '什麼時候退款、交貨、回覆，客戶都清楚。',
      en: 'When the money, the goods and our answer come; he knows it.',
    },
  },
  {
    key: 'confirm-cost',
    text: { 'zh-CN': '费用', 'zh-TW': '費用', en: 'Cost' },
    check: {
      'zh-CN': '退多少、补多少、来回运费谁出，一分一厘说清楚。',
      'zh-TW': '退多少、補多少、來回運費誰出，一塊錢都講清楚。',
      en: 'How much goes back, and who pays which freight, to the cent.',
    },
  },
  {
    key: 'confirm-result',
    text: { 'zh-CN': '结果', 'zh-TW': '結果', en: 'Result' },
    check: {
      'zh-CN': '最后怎么办，跟客户从头到尾复述过一遍。',
      'zh-TW': '最後怎麼處理，跟客戶從頭到尾覆述過一遍。',
      en: 'How it ends, said back to him from beginning to end.',
    },
  },
] as const satisfies readonly Confirmation[]

export const confirmationKeys: ReadonlySet<string> = new Set(CONFIRMATIONS.map(({ key }) => key))

/** For the shop's knowledge: `confirm-reason-name` and `confirm-reason`. */
export const confirmationTexts: readonly (readonly [string, Text])[] = CONFIRMATIONS.flatMap(
  ({ key, text, check }) => [[`${key}-name`, text] as const, [key, check] as const],
)
