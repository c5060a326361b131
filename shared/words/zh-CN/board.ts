// Words of the board and the trash.

export const board = {}
