// Words of the start screen and the clerk picker.

export const start = {}
