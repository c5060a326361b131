// Words of the board and the trash.
import type { board as shape } from '../zh-CN/board'

export const board: typeof shape = {}
