// Every script that a talk is composed of: openings and closings, one per kind of customer, one per issue group.
import type { CustomerTypeId } from '../customerTypes'
import type { IssueGroupId } from '../issueTypes'
import type { Script } from './types'

const none = (id: string): Script => ({ id, lines: [], texts: { 'zh-CN': {}, 'zh-TW': {}, en: {} } })

export const openings: Script = none('opening')
export const closings: Script = none('closing')
export const groupScripts: Readonly<Record<IssueGroupId, Script>> = {
  product: none('product'),
  service: none('service'),
  logistics: none('logistics'),
  buyer: none('buyer'),
  request: none('request'),
}
export const typeScripts: Readonly<Partial<Record<CustomerTypeId, Script>>> = {}

export const allScripts: readonly Script[] = [
  openings,
  ...Object.values(typeScripts),
  ...Object.values(groupScripts),
  closings,
]
