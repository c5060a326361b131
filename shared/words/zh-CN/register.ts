// Words of registering and correcting.

export const register = {}
