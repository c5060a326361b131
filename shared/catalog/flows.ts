// The ten courses that a case can take (R30–R44, R112): each a row of stages, worked off in order.
import { type FlowDeedId, type FlowStageId, type ProofId, stageOfFlow } from './flowStages'
import type { Text } from './languages'
import type { StageId } from './stages'

/** One stage within a course. */
type Placed = {
  readonly id: FlowStageId
  /** What must be done or left out before it. */
  readonly after?: readonly FlowStageId[]
  /** It need not wait when we, the supplier or the courier are answerable, or the manager agreed: first the new piece, then the old one (R33, R58). */
  readonly swaps?: true
  /** A fact from before its turn was another one: a word at the first contact is not the last word. */
  readonly inTurn?: true
  /** Worth doing, and nothing waits for it. */
  readonly optional?: true
}
type Flow = { readonly id: string; readonly text: Text; readonly stages: readonly Placed[] }

/** What a course needs to know about one of its stages. The same id in two courses is the same work: what was done carries over. */
export type FlowStage = {
  readonly id: FlowStageId
  readonly spine: StageId
  readonly text: Text
  readonly proof: ProofId | null
  readonly steps: readonly string[]
  readonly does: FlowDeedId | null
  readonly after: readonly FlowStageId[]
  readonly swaps: boolean
  readonly inTurn: boolean
  readonly optional: boolean
}

export const FLOWS = [
  {
    id: 'refundUnshipped',
    text: { 'zh-CN': '未发货退款', 'zh-TW': '未出貨退款', en: 'Refund before shipping' },
    stages: [
      { id: 'warehouse' },
      { id: 'askWhy', optional: true },
      { id: 'refund', after: ['warehouse'] },
      { id: 'tell', after: ['refund'], inTurn: true },
    ],
  },
  {
    id: 'inTransit',
    text: { 'zh-CN': '在途退回', 'zh-TW': '運送中退回', en: 'Turned back on its way' },
    stages: [
      { id: 'persuadeWait', optional: true },
      { id: 'stopParcel' },
      { id: 'arrive' },
      { id: 'inspect', after: ['arrive'] },
      { id: 'place', after: ['inspect'] },
      { id: 'refund', after: ['inspect'] },
      { id: 'tell', after: ['refund'], inTurn: true },
    ],
  },
  {
    id: 'return',
    text: { 'zh-CN': '退货退款', 'zh-TW': '退貨退款', en: 'Return' },
    stages: [
      { id: 'conditions', optional: true },
      { id: 'keepOffer', optional: true },
      { id: 'returnNo', optional: true },
      { id: 'arrive' },
      { id: 'inspect', after: ['arrive'] },
      { id: 'place', after: ['inspect'] },
      { id: 'refund', after: ['inspect'] },
      { id: 'tell', after: ['refund'], inTurn: true },
    ],
  },
  {
    id: 'exchange',
    text: { 'zh-CN': '换货', 'zh-TW': '換貨', en: 'Exchange' },
    stages: [
      { id: 'conditions', optional: true },
      { id: 'keepOffer', optional: true },
      { id: 'returnNo', optional: true },
      { id: 'arrive' },
      { id: 'inspect', after: ['arrive'] },
      { id: 'place', after: ['inspect'] },
      { id: 'shipOut', after: ['inspect'], swaps: true },
      { id: 'balance', after: ['shipOut'] },
      { id: 'tell', after: ['shipOut'], inTurn: true },
    ],
  },
  {
    id: 'resend',
    text: { 'zh-CN': '补发', 'zh-TW': '補寄', en: 'Send again' },
    stages: [
      { id: 'missing' },
      { id: 'stock', optional: true },
      { id: 'shipOut', after: ['missing'], swaps: true },
      { id: 'keep', optional: true },
      { id: 'claim', after: ['shipOut'], optional: true },
      { id: 'tell', after: ['shipOut'], inTurn: true },
    ],
  },
  {
    id: 'compensate',
    text: { 'zh-CN': '补偿或差价', 'zh-TW': '補償或差價', en: 'Compensation' },
    stages: [
      { id: 'offer' },
      { id: 'offerAnswer', after: ['offer'] },
      { id: 'pay', after: ['offerAnswer'] },
      { id: 'keep', optional: true },
      { id: 'tell', after: ['pay'], inTurn: true },
    ],
  },
  {
    id: 'repair',
    text: { 'zh-CN': '送修', 'zh-TW': '送修', en: 'Repair' },
    stages: [
      { id: 'warranty', optional: true },
      { id: 'photos', optional: true },
      { id: 'arrive' },
      { id: 'inspect', after: ['arrive'] },
      { id: 'toSupplier', after: ['inspect'] },
      { id: 'keepWarm', after: ['toSupplier'], optional: true },
      { id: 'supplierAnswer', after: ['toSupplier'] },
      { id: 'back', after: ['toSupplier'] },
      { id: 'tell', after: ['back'], inTurn: true },
      { id: 'handOut', after: ['back'] },
    ],
  },
  {
    id: 'listen',
    text: { 'zh-CN': '投诉解释', 'zh-TW': '投訴說明', en: 'Complaint' },
    stages: [
      { id: 'listen' },
      { id: 'restate', after: ['listen'] },
      { id: 'concern', after: ['listen'] },
      { id: 'solution', after: ['listen'] },
      { id: 'promise' },
      { id: 'tell', after: ['solution'], inTurn: true },
      { id: 'survey', optional: true },
    ],
  },
  {
    id: 'decline',
    text: { 'zh-CN': '婉拒', 'zh-TW': '婉拒', en: 'Decline' },
    stages: [
      { id: 'conditions', optional: true },
      { id: 'photos', optional: true },
      { id: 'decline' },
      { id: 'giveBack', after: ['decline'] },
      { id: 'tell', after: ['decline'], inTurn: true },
    ],
  },
  {
    id: 'redirect',
    text: { 'zh-CN': '改资料改派', 'zh-TW': '改資料改派', en: 'New delivery data' },
    stages: [
      { id: 'correctData' },
      { id: 'courier', after: ['correctData'] },
      { id: 'newDate', after: ['courier'] },
      { id: 'tell', after: ['courier'], inTurn: true },
    ],
  },
] as const satisfies readonly Flow[]

export type FlowId = (typeof FLOWS)[number]['id']
export const FLOW_IDS = FLOWS.map(flow => flow.id) as [FlowId, ...FlowId[]]

export type Course = {
  readonly id: FlowId
  readonly text: Text
  readonly stages: readonly FlowStage[]
}

function whole({ id, after = [], ...is }: Placed): FlowStage {
  const { spine, text, proof = null, steps = [], does = null } = stageOfFlow(id)
  return {
    id,
    spine,
    text,
    proof,
    steps,
    does,
    after,
    swaps: is.swaps === true,
    inTurn: is.inTurn === true,
    optional: is.optional === true,
  }
}

const COURSES = new Map<string, Course>(
  FLOWS.map((entry: Flow & { readonly id: FlowId }) => [
    entry.id,
    { id: entry.id, text: entry.text, stages: entry.stages.map(whole) },
  ]),
)

export function flow(id: FlowId): Course {
  // The id union and the map come from the same list.
  return COURSES.get(id) as Course
}
