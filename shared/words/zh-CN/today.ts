// Words of Today.

export const today = {}
