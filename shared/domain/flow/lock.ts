// Money that must wait: before the warehouse is told not to ship, the goods and the money would both be gone (R30).
import { flow } from '../../catalog/flows'
import type { Case } from '../../model/case'
import { type Refusal, refuse } from '../../model/refusal'
import { missingRequired } from '../treatment/playbook'
import { flowOf } from './flowOf'
import { markOf } from './progress'

/** Why nothing can be refunded yet, or null. The step of the playbook and the stage of the course are one mark. */
export function whyNotRefund(record: Case): Refusal | null {
  const stage = flow(flowOf(record)).stages.find(({ id }) => id === 'warehouse')
  const isOpenInFlow = stage !== undefined && markOf(record, stage) === null
  const isAsked = missingRequired(record).some(({ beforeSettling }) => beforeSettling === true)
  return isOpenInFlow || isAsked ? refuse('stage-first', undefined, { stageId: 'warehouse' }) : null
}
