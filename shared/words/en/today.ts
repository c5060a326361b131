// Words of Today.
import type { today as shape } from '../zh-CN/today'

export const today: typeof shape = {}
