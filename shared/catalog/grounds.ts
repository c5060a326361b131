// Grounds on which a request may be declined (R75–R77): the usable ones, one that is an inner note and no more, and two that
// are a reason to accept. The last stand here so that a clerk who looks for them reads why they cannot be chosen.
import type { NatureId } from './caseFacts'
import type { Text } from './languages'

export const GROUND_IDS = [
  'used',
  'pastPeriod',
  'misuse',
  'expired',
  'excluded',
  'partsMissing',
  'notOurs',
  'noPromise',
  'malicious',
  'defect',
  'mismatch',
] as const
export type GroundId = (typeof GROUND_IDS)[number]

export type Ground = {
  readonly id: GroundId
  /** `inner` never stands alone and is never printed; `unlawful` is a reason to accept (R77). */
  readonly kind: 'usable' | 'inner' | 'unlawful'
  /** For which reasons of the customer it may be used; an unlawful ground for none. */
  readonly natures: readonly NatureId[] | 'any'
  readonly needsPhoto: boolean
  readonly name: Text
  /** As the letter says it to the customer; for those that cannot be chosen, why not. */
  readonly reason: Text
  /** What to show or write down as proof (R79). */
  readonly proof: Text
}

const NO_PROOF: Text = { 'zh-CN': '', 'zh-TW': '', en: '' }

export const GROUNDS: readonly Ground[] = [
  {
    id: 'used',
    kind: 'usable',
    natures: ['changedMind'],
    needsPhoto: false,
    name: { 'zh-CN': '用过了，影响再卖', 'zh-TW': '使用過，影響再次銷售', en: 'Used, cannot be sold as new' },
    reason: {
      'zh-CN': '商品已有使用痕迹，不再符合无理由退换所要求的完好状态。',
      'zh-TW': '商品已有使用痕跡，不再符合無理由退換所要求的完好狀態。',
      en: 'The piece shows signs of use and is no longer in the condition that a return without a reason requires.',
    },
    proof: {
      'zh-CN': '写下看到的痕迹，拍下来更好',
      'zh-TW': '寫下看到的痕跡，拍下來更好',
      en: 'Write down the signs you see; a photo is better still',
    },
  },
  {
    id: 'pastPeriod',
    kind: 'usable',
    natures: ['changedMind'],
    needsPhoto: false,
    name: { 'zh-CN': '过了七天', 'zh-TW': '已過七天', en: 'The seven days have passed' },
    reason: {
      'zh-CN': '从收到商品的第二天算起，七天无理由退货的期限已经过了。',
      'zh-TW': '從收到商品的隔天算起，七天無理由退貨的期限已經過了。',
      en: 'Counted from the day after receipt, the seven days for a return without a reason have passed.',
    },
    proof: {
      'zh-CN': '写下收货日期是怎么知道的，比如签收记录',
      'zh-TW': '寫下收貨日期的依據，例如簽收紀錄',
      en: 'Write down how the day of receipt is known, such as the courier’s record',
    },
  },
  {
    id: 'misuse',
    kind: 'usable',
    natures: ['defect', 'request'],
    needsPhoto: true,
    name: { 'zh-CN': '使用不当造成', 'zh-TW': '使用不當造成', en: 'Caused by wrong use' },
    reason: {
      'zh-CN': '检查下来，问题出在使用过程里，不在免费保修范围内。',
      'zh-TW': '檢查後，問題出在使用過程中，不在免費保固範圍內。',
      en: 'Our check found that it came about in use, which the free warranty does not cover.',
    },
    proof: {
      'zh-CN': '拍下痕迹，写下谁检查的、怎么看出来的',
      'zh-TW': '拍下痕跡，寫下誰檢查的、如何判斷',
      en: 'Photograph the traces; write down who checked it and how it shows',
    },
  },
  {
    id: 'expired',
    kind: 'usable',
    natures: ['defect', 'request'],
    needsPhoto: false,
    name: { 'zh-CN': '过了保修期', 'zh-TW': '已過保固期', en: 'Out of warranty' },
    reason: {
      'zh-CN': '商品的保修期已经结束，不能再免费修换。',
      'zh-TW': '商品的保固期已經結束，無法再免費維修或更換。',
      en: 'The warranty of the piece has ended, so a free repair or exchange is no longer possible.',
    },
    proof: {
      'zh-CN': '写下购买日期或保修卡上的日期',
      'zh-TW': '寫下購買日期或保固卡上的日期',
      en: 'Write down the day of purchase or the date on the warranty card',
    },
  },
  {
    id: 'excluded',
    kind: 'usable',
    natures: ['changedMind'],
    needsPhoto: false,
    name: {
      'zh-CN': '不适用七天无理由的货',
      'zh-TW': '不適用七天鑑賞期的商品',
      en: 'Goods without the seven days',
    },
    reason: {
      'zh-CN': '这类商品不适用七天无理由退货，购买时已经说明。',
      'zh-TW': '這類商品不適用七天無理由退貨，購買時已經說明。',
      en: 'This kind of goods has no return without a reason, as was said when it was bought.',
    },
    proof: {
      'zh-CN': '写下购买时是在哪里说明的，比如商品页、订单确认',
      'zh-TW': '寫下購買時在哪裡說明，例如商品頁、訂單確認',
      en: 'Write down where it was said at the purchase, such as the product page or the order',
    },
  },
  {
    id: 'partsMissing',
    kind: 'usable',
    natures: ['changedMind'],
    needsPhoto: false,
    name: { 'zh-CN': '缺配件、缺赠品', 'zh-TW': '缺配件、缺贈品', en: 'Parts or gifts are missing' },
    reason: {
      'zh-CN': '退回的商品不完整，缺少随货的配件或赠品。',
      'zh-TW': '退回的商品不完整，缺少隨附的配件或贈品。',
      en: 'The piece is not complete: parts or gifts that came with it are missing.',
    },
    proof: {
      'zh-CN': '写下少了哪几样；客户找回来就能退',
      'zh-TW': '寫下少了哪幾樣；客戶找回來就能退',
      en: 'Write down what is missing; if it turns up, the piece can come back',
    },
  },
  {
    id: 'notOurs',
    kind: 'usable',
    natures: 'any',
    needsPhoto: false,
    name: { 'zh-CN': '不是本店买的', 'zh-TW': '不是在本店購買', en: 'Not bought from us' },
    reason: {
      'zh-CN': '这件商品不是在本店购买的，退换请联系当时的卖家。',
      'zh-TW': '這件商品不是在本店購買的，退換請聯絡當時的賣家。',
      en: 'The piece was not bought from us; please turn to the seller for a return or an exchange.',
    },
    proof: {
      'zh-CN': '写下怎么看出来的，比如没有本店的订单、吊牌是别家的',
      'zh-TW': '寫下如何判斷，例如沒有本店訂單、吊牌是別家的',
      en: 'Write down how it shows: no order with us, another shop’s tag',
    },
  },
  {
    id: 'noPromise',
    kind: 'usable',
    natures: ['changedMind'],
    needsPhoto: false,
    name: {
      'zh-CN': '店里买的，没约定可退',
      'zh-TW': '門市購買，未約定可退',
      en: 'Counter sale without a promise',
    },
    reason: {
      'zh-CN': '商品是在店里当面选购的，没有无理由退货的约定。',
      'zh-TW': '商品是在門市當面選購的，沒有無理由退貨的約定。',
      en: 'The piece was chosen in the shop, where a return without a reason was not agreed.',
    },
    proof: {
      'zh-CN': '写下小票上的日期，和当时有没有答应过可以退',
      'zh-TW': '寫下收據上的日期，以及當時是否答應過可以退',
      en: 'Write down the day on the receipt, and whether a return was ever promised',
    },
  },
  {
    id: 'malicious',
    kind: 'inner',
    natures: [],
    needsPhoto: false,
    name: { 'zh-CN': '觉得是存心的', 'zh-TW': '覺得是故意的', en: 'Seems to be done on purpose' },
    reason: {
      'zh-CN': '怀疑不能当理由。有别的理由就用那个理由，这一点写在内部备注里，只给店长看。',
      'zh-TW': '懷疑不能當理由。有其他理由就用那個理由，這一點寫在內部備註，只給店長看。',
      en: 'A suspicion is no ground. Use the ground that the facts give; this goes into the inner note, for the manager only.',
    },
    proof: NO_PROOF,
  },
  {
    id: 'defect',
    kind: 'unlawful',
    natures: [],
    needsPhoto: false,
    name: { 'zh-CN': '质量问题', 'zh-TW': '品質問題', en: 'The goods are faulty' },
    reason: {
      'zh-CN': '东西有毛病，正是该给客户退、换、修的理由，拒了是违法的。',
      'zh-TW': '商品有問題，正是該讓客戶退、換、修的理由，拒絕是違法的。',
      en: 'Faulty goods are the very reason to refund, exchange or repair. Declining that would be against the law.',
    },
    proof: NO_PROOF,
  },
  {
    id: 'mismatch',
    kind: 'unlawful',
    natures: [],
    needsPhoto: false,
    name: { 'zh-CN': '跟描述不一样', 'zh-TW': '與描述不符', en: 'Not as described' },
    reason: {
      'zh-CN': '卖的和说的不一样，是我们没做到，客户有权退换，不能拒。',
      'zh-TW': '賣的和說的不一樣，是我們沒做到，客戶有權退換，不能拒絕。',
      en: 'What we sold is not what we said: the customer has the right to return it, and we cannot decline.',
    },
    proof: NO_PROOF,
  },
]

const byId = new Map<string, Ground>(GROUNDS.map(ground => [ground.id, ground]))

/** Null for an id that this version does not know. */
export function groundOf(id: string): Ground | null {
  return byId.get(id) ?? null
}

/** Texts that a shop may word anew, by key: `ground-used`, `ground-used-reason`, `ground-used-proof`. */
export const groundTexts: readonly (readonly [key: string, text: Text])[] = GROUNDS.flatMap(
  ({ id, name, reason, proof }) => [
    [`ground-${id}`, name] as const,
    [`ground-${id}-reason`, reason] as const,
    ...(proof === NO_PROOF ? [] : [[`ground-${id}-proof`, proof] as const]),
  ],
)
