// What good clerks do besides, in every story: steps of the playbook are ticked off as the case goes on, the seven confirmed.
import { STAGE_IDS, type StageId } from '../catalog/stages'
import { makeOffer } from '../domain/compensation/offers'
import { movesGoodsOrMoney } from '../domain/treatment/confirmations'
import { missingRequired } from '../domain/treatment/playbook'
import { confirmAll, markStep } from '../domain/treatment/steps'
import type { Case } from '../model/case'
import type { Ruling, Scene } from '../model/ruling'
import { must, type Stage } from './stage'
import type { Deed, Step } from './story'

/** How far the playbook has come when this is done. */
const REACHED: Readonly<Partial<Record<Deed['do'], StageId>>> = {
  told: 'soothe',
  decide: 'agree',
  // What was not shipped is paid back after the warehouse was stopped (R30).
  pay: 'contact',
  owe: 'contact',
  settle: 'close',
  close: 'close',
}

/** Before a step of a story: what has to be ticked off until then. */
export function treatBefore(stage: Stage, caseId: Case['id'], step: Extract<Step, Deed>, scene: Scene): void {
  const reached = REACHED[step.do]
  const record = stage.book.cases.get(caseId)
  if (reached === undefined || record === undefined) return
  const until = STAGE_IDS.indexOf(reached)
  for (const open of missingRequired(record)) {
    if (STAGE_IDS.indexOf(open.stage) > until) continue
    const mark = { caseId, key: open.key, state: 'done', note: '', photos: [] } as const
    must(stage, markStep(stage.book, scene, mark), open.key)
  }
  const outcome = step.do === 'close' ? (step.outcome ?? record.outcome) : record.outcome
  if (reached === 'close' && movesGoodsOrMoney(record.wish, outcome))
    must(stage, confirmAll(stage.book, scene, { caseId }), 'confirm')
}

/** An offer beyond what a clerk may give alone carries why the manager agreed. */
export function playOffer(
  stage: Stage,
  { id: caseId }: Case,
  step: Extract<Step, { readonly do: 'offer' }>,
  scene: Scene,
): Ruling<null> {
  const { zone, means, yuan, text: reason, answer, why } = step
  const manager = stage.clerks.get('zhou')
  const approval = why === undefined || manager === undefined ? null : { by: manager, reason: why }
  const amount = { amountFen: yuan * 100, costFen: null }
  return makeOffer(stage.book, scene, { caseId, zone, means, ...amount, reason, answer, approval })
}
