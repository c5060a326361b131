// Words of the case screen.
import type { caseWords as shape } from '../zh-CN/case'

export const caseWords: typeof shape = {}
