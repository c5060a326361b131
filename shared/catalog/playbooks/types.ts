// How a playbook is written: what to do in a case of this kind, as short orders that are ticked off (R30–R59).
import type { ScenarioId } from '../caseFacts'
import type { IssueGroupId, IssueTypeId } from '../issueTypes'
import type { Text } from '../languages'
import type { StageId } from '../stages'
import type { WishId } from '../wishes'

export const STEP_KINDS = [
  { id: 'check', text: { 'zh-CN': '查', 'zh-TW': '查', en: 'Check' } },
  { id: 'ask', text: { 'zh-CN': '问', 'zh-TW': '問', en: 'Ask' } },
  { id: 'say', text: { 'zh-CN': '说', 'zh-TW': '說', en: 'Say' } },
  { id: 'do', text: { 'zh-CN': '做', 'zh-TW': '做', en: 'Do' } },
  { id: 'print', text: { 'zh-CN': '打', 'zh-TW': '印', en: 'Print' } },
] as const satisfies readonly { id: string; text: Text }[]
export type StepKindId = (typeof STEP_KINDS)[number]['id']

/** What the case itself can show: such a step is done without a tick (a photo lies there, a time was promised). */
export type StepProof =
  | 'photo'
  | 'retention'
  | 'offer'
  | 'promise'
  | 'told'
  | 'printed'
  | 'inspected'
  | 'receivedOn'

/** All that is named must hold; what is not named does not matter. */
export type StepWhen = {
  /** Null is a step for every group. */
  readonly group: IssueGroupId | null
  readonly issueTypes?: readonly IssueTypeId[]
  readonly wishes?: readonly WishId[]
  readonly scenarios?: readonly ScenarioId[]
  /** Sub-tags of the issue type: one of them. */
  readonly subTags?: readonly string[]
  /** Whether the pieces are in the shop. */
  readonly here?: boolean
  /** The customer needs it soon; there is no piece left (R48). */
  readonly urgent?: true
  readonly noStock?: boolean
}

export type PlaybookStep = StepWhen & {
  /** `play-product-photo` */
  readonly key: string
  readonly kind: StepKindId
  /** Named when the case is closed without it. */
  readonly required: boolean
  /** Money or goods do not move before it is done (R30). */
  readonly beforeSettling?: true
  readonly stage: StageId
  /** A photo belongs to it. */
  readonly wantsPhoto?: true
  readonly proof?: StepProof
  readonly text: Text
}

/** The same order in every language: mainland Chinese, Taiwanese Chinese, English. */
export const inEach = (zhCN: string, zhTW: string, en: string): Text => ({ 'zh-CN': zhCN, 'zh-TW': zhTW, en })
