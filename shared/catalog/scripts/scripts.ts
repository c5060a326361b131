// Every script that a talk is composed of: openings and closings, one per kind of customer, one per issue group.
import type { IssueGroupId } from '../issueTypes'
import { buyerScript } from './buyer/script'
import { closings } from './closings/script'
import { logisticsScript } from './logistics/script'
import { openings } from './openings/script'
import { productScript } from './product/script'
import { requestScript } from './request/script'
import { serviceScript } from './service/script'
import { typeScripts } from './typeScripts'
import type { Script } from './types'

export const groupScripts: Readonly<Record<IssueGroupId, Script>> = {
  product: productScript,
  service: serviceScript,
  logistics: logisticsScript,
  buyer: buyerScript,
  request: requestScript,
}

export const allScripts: readonly Script[] = [
  openings,
  ...Object.values(typeScripts),
  ...Object.values(groupScripts),
  closings,
]
