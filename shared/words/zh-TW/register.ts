// Words of registering and correcting.
import type { register as shape } from '../zh-CN/register'

export const register: typeof shape = {}
