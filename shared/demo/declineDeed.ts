// A request that the demo shop declines, as it should be done: the facts first, then ground, proof, another way and the manager.
import type { AlternativeId } from '../catalog/alternatives'
import type { CategoryId, ConditionId } from '../catalog/categories'
import type { UsableGroundId } from '../catalog/declineTalk'
import { decideDecline } from '../domain/decline/decline'
import { settingsOf } from '../domain/settings'
import { saveFacts } from '../domain/treatment/facts'
import type { Case } from '../model/case'
import type { Ruling, Scene } from '../model/ruling'
import { addDays, dayOf } from '../time/zone'
import { clerkOn, must, type Stage } from './stage'

export type DeclineDeed = {
  readonly do: 'decline'
  readonly ground: UsableGroundId
  /** Days between receiving the goods and this decline; they were bought online. */
  readonly receivedDaysBefore: number
  readonly category: CategoryId
  readonly conditions: readonly ConditionId[]
  readonly evidence: string
  readonly alternatives: readonly AlternativeId[]
  readonly why: string
}

export function playDecline(stage: Stage, record: Case, step: DeclineDeed, scene: Scene): Ruling<null> {
  const { ground, evidence, category, conditions, alternatives, why: reason } = step
  const receivedOn = addDays(dayOf(scene.now, settingsOf(stage.book).timeZone), -step.receivedDaysBefore)
  const facts = { soldVia: 'online', scenario: 'received', receivedOn, paidFreight: false } as const
  const lines = record.lines.map(({ id: lineId, boughtOn, warrantyUntil }) => ({
    ...{ lineId, boughtOn, warrantyUntil, category, conditions },
  }))
  must(stage, saveFacts(stage.book, scene, { caseId: record.id, facts, lines }), 'facts of a decline')
  const approval = { by: clerkOn(stage, 'zhou'), reason }
  const rest = { photos: [], innerNote: '', approval }
  return decideDecline(stage.book, scene, { caseId: record.id, ground, evidence, alternatives, ...rest })
}
