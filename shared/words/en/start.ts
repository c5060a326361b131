// Words of the start screen and the clerk picker.
import type { start as shape } from '../zh-CN/start'

export const start: typeof shape = {}
