// Words of the case screen.

export const caseWords = {}
