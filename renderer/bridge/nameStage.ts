// A rule names a stage by its id; people read its words.
import { FLOW_STAGES, isFlowStage } from '#shared/catalog/flowStages'
import type { Language } from '#shared/catalog/languages'
import type { AppError } from '#shared/contract/errors'
import type { Refusal } from '#shared/model/refusal'

/** The same refusal with the words of the stage that it names, if it names one. */
export function withStageName(refusal: Refusal, language: Language): Refusal {
  const id = String(refusal.params?.stageId ?? '')
  if (!isFlowStage(id)) return refusal
  return { ...refusal, params: { ...refusal.params, stage: FLOW_STAGES[id].text[language] } }
}

export function withStageNames(error: AppError, language: Language): AppError {
  if (error.kind !== 'refused') return error
  const more = error.more.map(refusal => withStageName(refusal, language))
  return { ...error, refusal: withStageName(error.refusal, language), more }
}
