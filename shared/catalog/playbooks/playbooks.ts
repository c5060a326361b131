// Every step of every playbook, in the order in which a case goes through them.
import type { Text } from '../languages'
import { buyerSteps } from './buyer'
import { logisticsSteps } from './logistics'
import { orderSteps } from './order'
import { productSteps } from './product'
import { requestSteps } from './request'
import { serviceSteps } from './service'
import type { PlaybookStep } from './types'

export const PLAYBOOK_STEPS: readonly PlaybookStep[] = [
  ...orderSteps,
  ...productSteps,
  ...serviceSteps,
  ...logisticsSteps,
  ...buyerSteps,
  ...requestSteps,
]

export const playbookStepKeys: ReadonlySet<string> = new Set(PLAYBOOK_STEPS.map(step => step.key))

/** For the shop's knowledge: each step's words by its key. */
export const playbookTexts: readonly (readonly [string, Text])[] = PLAYBOOK_STEPS.map(
  ({ key, text }) => [key, text] as const,
)
