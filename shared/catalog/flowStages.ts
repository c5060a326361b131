// The stages that courses are made of: what each is, which fact shows it done, which deed does it (R9, R30–R44, R112).
import type { Text } from './languages'
import type { StageId } from './stages'

/** What a case can show by itself; `domain/flow/proofs.ts` reads each of them. */
export const PROOF_IDS = [
  'conditionsKnown',
  'photo',
  'promise',
  'newDate',
  'retention',
  'wayBack',
  'offered',
  'offerAnswered',
  'declined',
  'comingBack',
  'arrived',
  'inspected',
  'placed',
  'kept',
  'outPlanned',
  'outGone',
  'balanced',
  'refunded',
  'compensated',
  'claimed',
  'atSupplier',
  'keptWarm',
  'supplierAnswered',
  'backFromSupplier',
  'noneHere',
  'handedOut',
  'told',
] as const
export type ProofId = (typeof PROOF_IDS)[number]

/** What a clerk does to get a stage done, where it is more than ticking it off. */
export const FLOW_DEEDS = [
  'arrive',
  'inspect',
  'handBack',
  'place',
  'out',
  'stay',
  'money',
  'parcel',
  'claim',
  'compensate',
  'decline',
  'third',
  'tell',
] as const
export type FlowDeedId = (typeof FLOW_DEEDS)[number]

type Stage = {
  /** Where it belongs on the spine of six steps (R9). */
  readonly spine: StageId
  readonly text: Text
  /** The fact that shows it done. Without one it is ticked by hand. */
  readonly proof?: ProofId
  /** Steps of the playbook that are the same work: one mark for both. */
  readonly steps?: readonly string[]
  readonly does?: FlowDeedId
}

export const FLOW_STAGES = {
  warehouse: {
    spine: 'contact',
    steps: ['play-order-warehouse'],
    text: { 'zh-CN': '通知仓库别发', 'zh-TW': '通知倉庫別出貨', en: 'Stop the warehouse' },
  },
  listen: {
    spine: 'contact',
    steps: ['play-service-listen'],
    text: { 'zh-CN': '听他说完', 'zh-TW': '聽他說完', en: 'Hear him out' },
  },
  askWhy: {
    spine: 'verify',
    steps: ['play-order-why'],
    text: { 'zh-CN': '问清原因', 'zh-TW': '問清原因', en: 'Ask why' },
  },
  restate: {
    spine: 'verify',
    steps: ['play-order-restate'],
    text: { 'zh-CN': '复述一遍', 'zh-TW': '複述一遍', en: 'Say it back' },
  },
  conditions: {
    spine: 'verify',
    proof: 'conditionsKnown',
    text: { 'zh-CN': '核对货况', 'zh-TW': '核對商品狀況', en: 'State of it' },
  },
  photos: {
    spine: 'verify',
    proof: 'photo',
    text: { 'zh-CN': '拍照留底', 'zh-TW': '拍照留底', en: 'Pictures' },
  },
  missing: {
    spine: 'verify',
    steps: ['play-logistics-search', 'play-product-count'],
    text: { 'zh-CN': '查清少了什么', 'zh-TW': '查清少了什麼', en: 'What is missing' },
  },
  stock: {
    spine: 'verify',
    proof: 'outPlanned',
    steps: ['play-product-stock'],
    text: { 'zh-CN': '看有没有货', 'zh-TW': '看有沒有貨', en: 'Stock' },
  },
  warranty: {
    spine: 'verify',
    steps: ['play-request-warranty'],
    text: { 'zh-CN': '查保修', 'zh-TW': '查保固', en: 'Warranty' },
  },
  correctData: {
    spine: 'verify',
    steps: ['play-buyer-data'],
    text: { 'zh-CN': '核对新资料', 'zh-TW': '核對新資料', en: 'New data' },
  },
  concern: {
    spine: 'soothe',
    steps: ['play-service-apologise'],
    text: { 'zh-CN': '体谅致歉', 'zh-TW': '體諒致歉', en: 'Show we care' },
  },
  solution: {
    spine: 'agree',
    text: { 'zh-CN': '给出办法', 'zh-TW': '提出辦法', en: 'A way out' },
  },
  promise: {
    spine: 'agree',
    proof: 'promise',
    text: { 'zh-CN': '约好答复', 'zh-TW': '約好回覆', en: 'Promised time' },
  },
  keepOffer: {
    spine: 'agree',
    proof: 'retention',
    text: { 'zh-CN': '问一次差价', 'zh-TW': '問一次差價', en: 'Keep it?' },
  },
  persuadeWait: {
    spine: 'agree',
    steps: ['play-order-wait'],
    text: { 'zh-CN': '商量先收下', 'zh-TW': '商量先收下', en: 'Wait for it?' },
  },
  stopParcel: {
    spine: 'agree',
    proof: 'wayBack',
    steps: ['play-order-stop'],
    does: 'parcel',
    text: { 'zh-CN': '拒收或拦截', 'zh-TW': '拒收或攔截', en: 'Stop the parcel' },
  },
  offer: {
    spine: 'agree',
    proof: 'offered',
    does: 'compensate',
    text: { 'zh-CN': '说因再报数', 'zh-TW': '先說原因再報數', en: 'Why, how much' },
  },
  offerAnswer: {
    spine: 'agree',
    proof: 'offerAnswered',
    does: 'compensate',
    text: { 'zh-CN': '客户点头', 'zh-TW': '客戶同意', en: 'His answer' },
  },
  decline: {
    spine: 'agree',
    proof: 'declined',
    does: 'decline',
    text: { 'zh-CN': '婉拒给出路', 'zh-TW': '婉拒給出路', en: 'Decline' },
  },
  returnNo: {
    spine: 'followUp',
    proof: 'comingBack',
    does: 'parcel',
    text: { 'zh-CN': '记寄回单号', 'zh-TW': '記寄回單號', en: 'Tracking' },
  },
  arrive: {
    spine: 'followUp',
    proof: 'arrived',
    does: 'arrive',
    text: { 'zh-CN': '货到店', 'zh-TW': '商品到店', en: 'Arrival' },
  },
  inspect: {
    spine: 'followUp',
    proof: 'inspected',
    does: 'inspect',
    text: { 'zh-CN': '验货', 'zh-TW': '驗貨', en: 'Inspection' },
  },
  place: {
    spine: 'followUp',
    proof: 'placed',
    does: 'place',
    text: { 'zh-CN': '定去处', 'zh-TW': '決定去處', en: 'Its place' },
  },
  keep: {
    spine: 'followUp',
    proof: 'kept',
    does: 'stay',
    text: { 'zh-CN': '定旧货归谁', 'zh-TW': '決定舊貨歸誰', en: 'Who keeps it' },
  },
  shipOut: {
    spine: 'followUp',
    proof: 'outGone',
    does: 'out',
    text: { 'zh-CN': '新货给客户', 'zh-TW': '新品給客戶', en: 'New one out' },
  },
  balance: {
    spine: 'followUp',
    proof: 'balanced',
    does: 'money',
    text: { 'zh-CN': '结差价', 'zh-TW': '結差價', en: 'Difference' },
  },
  refund: {
    spine: 'followUp',
    proof: 'refunded',
    does: 'money',
    text: { 'zh-CN': '退款', 'zh-TW': '退款', en: 'Refund' },
  },
  pay: {
    spine: 'followUp',
    proof: 'compensated',
    does: 'money',
    text: { 'zh-CN': '付给客户', 'zh-TW': '付給客戶', en: 'Payment' },
  },
  claim: {
    spine: 'followUp',
    proof: 'claimed',
    does: 'claim',
    text: { 'zh-CN': '找快递索赔', 'zh-TW': '向物流索賠', en: 'Courier claim' },
  },
  toSupplier: {
    spine: 'followUp',
    proof: 'atSupplier',
    does: 'third',
    text: { 'zh-CN': '送厂', 'zh-TW': '送廠', en: 'To the supplier' },
  },
  keepWarm: {
    spine: 'followUp',
    proof: 'keptWarm',
    does: 'tell',
    text: { 'zh-CN': '中途报平安', 'zh-TW': '中途報進度', en: 'Keep in touch' },
  },
  supplierAnswer: {
    spine: 'followUp',
    proof: 'supplierAnswered',
    does: 'third',
    text: { 'zh-CN': '厂家回话', 'zh-TW': '廠商回覆', en: 'Their answer' },
  },
  back: {
    spine: 'followUp',
    proof: 'backFromSupplier',
    does: 'third',
    text: { 'zh-CN': '从厂家回来', 'zh-TW': '從廠商回來', en: 'Back here' },
  },
  giveBack: {
    spine: 'followUp',
    proof: 'noneHere',
    does: 'handBack',
    text: { 'zh-CN': '货还客户', 'zh-TW': '商品還客戶', en: 'Give it back' },
  },
  courier: {
    spine: 'followUp',
    steps: ['play-buyer-redirect', 'play-logistics-courier'],
    text: { 'zh-CN': '联系快递', 'zh-TW': '聯繫物流', en: 'Call the courier' },
  },
  newDate: {
    spine: 'followUp',
    proof: 'newDate',
    steps: ['play-buyer-newDate'],
    text: { 'zh-CN': '约新日子', 'zh-TW': '約新日期', en: 'New day' },
  },
  tell: {
    spine: 'close',
    proof: 'told',
    does: 'tell',
    text: { 'zh-CN': '告诉客户', 'zh-TW': '告知客戶', en: 'Tell him' },
  },
  handOut: {
    spine: 'close',
    proof: 'handedOut',
    does: 'handBack',
    text: { 'zh-CN': '客户取走', 'zh-TW': '客戶取走', en: 'Collected' },
  },
  survey: {
    spine: 'close',
    text: { 'zh-CN': '问满不满意', 'zh-TW': '問滿不滿意', en: 'Content?' },
  },
} as const satisfies Readonly<Record<string, Stage>>

export type FlowStageId = keyof typeof FLOW_STAGES
/** Without the literal types: what any of them may have. */
export const stageOfFlow = (id: FlowStageId): Stage => FLOW_STAGES[id]
export const isFlowStage = (id: string): id is FlowStageId => Object.hasOwn(FLOW_STAGES, id)
