// Pieces and cases for tests of what is right: everything known and ordinary unless the test says otherwise.
import type { CategoryId, ConditionId } from '#shared/catalog/categories'
import type { IssueTypeId } from '#shared/catalog/issueTypes'
import type { WishId } from '#shared/catalog/wishes'
import { rightOf } from '#shared/domain/policy/caseRights'
import { BUILT_IN_POLICY } from '#shared/domain/policy/effectivePolicy'
import { type CaseFacts, NO_FACTS } from '#shared/model/caseFacts'
import { type CaseLine, NEW_LINE_PARTS } from '#shared/model/goods'
import { LineId } from '#shared/model/ids'
import type { PolicyRow } from '#shared/model/policy'
import type { RightView } from '#shared/model/views'
import { addDays } from '#shared/time/zone'

export const TODAY = '2026-11-22'
export const daysAgo = (count: number) => addDays(TODAY, -count)

export type Situation = {
  readonly type: IssueTypeId
  readonly subTags?: readonly string[]
  readonly wish?: WishId
  readonly category?: CategoryId | null
  readonly conditions?: readonly ConditionId[]
  readonly boughtOn?: string | null
  readonly warrantyUntil?: string | null
  readonly facts?: Partial<CaseFacts>
  readonly retained?: boolean
}

const piece: CaseLine = {
  ...NEW_LINE_PARTS,
  id: LineId.parse('line'),
  dir: 'in',
  itemName: '红色短靴',
  spec: '',
  qty: 1,
  unitPriceFen: null,
  boughtOn: null,
  place: '',
  state: 'away',
  inspection: null,
}

export function right(situation: Situation, rows: readonly PolicyRow[] = BUILT_IN_POLICY): RightView {
  const { type, subTags = [], wish = 'other', category = 'shoes', conditions = ['asNew'] } = situation
  const retention = { what: '换一双', answer: 'declined', at: '2026-11-22T00:00:00.000Z', by: 'c' } as never
  const record = {
    issueTypeId: type,
    subTags: [...subTags],
    wish,
    facts: { ...NO_FACTS, soldVia: 'online', paidFreight: false, ...situation.facts } as CaseFacts,
    retention: situation.retained ? retention : null,
  }
  const { boughtOn = null, warrantyUntil = null } = situation
  const line = { ...piece, category, conditions: [...conditions], boughtOn, warrantyUntil }
  const answer = rightOf(rows, record, line, TODAY)
  if (answer === null) throw new Error('the table has a gap')
  return answer
}
